import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import { until } from '../../../shared/test/support/processes.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { moduleArguments } from '../../src/engine/python-module.js'
import { forkPython } from '../support/forked-python.js'
import { installEngines, toolPath } from '../support/real-tools.js'

const run = createRunner({ output: createStdoutWriter({ write: () => true }), signal: new AbortController().signal })
const inFork = forkPython(run)

beforeAll(async () => await installEngines())

const state = `
import locale, os, signal, sys
own = {name: value for name, value in os.environ.items() if name not in ('_', 'SHLVL')}
print(sys.argv, os.getcwd(), sorted(own.items()), sys.flags, sys.path[0], repr(sys.stdin.read()), __name__)
print(sys.stdout.encoding, sys.stderr.errors, locale.getpreferredencoding(), os.umask(0o22), signal.getsignal(signal.SIGTERM))
print(sorted(os.listdir('/proc/self/fd'))[:3], os.getsid(0) == os.getpid())
`

test.each<[string, string[]]>([
  ['sees its arguments, environment, folder and files', ['-c', state, 'a b', '', 'é']],
  ['ends with a code', ['-c', 'import sys; print("x"); sys.exit(3)']],
  ['ends with a message', ['-c', 'import atexit, sys; atexit.register(print, "late"); sys.exit("why")']],
  ['ends with an error', ['-c', 'import sys; print("no end", end=""); raise ValueError("broken")']],
  ['is killed', ['-c', 'import os, signal; os.kill(os.getpid(), signal.SIGKILL)']],
  ['is pip, without a solution', moduleArguments('pip', 'install', '--dry-run', '--no-index', 'eln-none')],
  ['is pip-compile, without a source', moduleArguments('piptools', 'compile', '--no-config', 'eln-none.in')],
])('a program in a fork that %s does what it does in a separate process', async (_, args) => {
  const { env } = sanitizePythonEnv(process.env, { ELN_ONLY: 'here' })
  const options = { cwd: temporaryFolder('of-program'), env }
  const [python, fork] = [await run(toolPath('pip-tools'), args, options), await inFork(toolPath('pip-tools'), args, options)]
  const shown = ({ code, stdout, stderr }: typeof python) => ({ code, stdout, error: stderr.trim().split('\n').at(-1) })
  expect(shown(fork)).toEqual(shown(python))
})

test('pip-compile in a fork takes the index, the settings and the cache of its environment', async () => {
  const folder = temporaryFolder('own-settings')
  writeTree(folder, { 'a.in': '', 'pip.conf': '[global]\nfind-links = /eln-links\n' })
  const compile = async (home: string, url: string) => {
    const { env } = sanitizePythonEnv(process.env, { HOME: home, PIP_CONFIG_FILE: join(folder, 'pip.conf'), PIP_INDEX_URL: url })
    const files = ['--output-file=a.txt', 'a.in']
    const args = moduleArguments('piptools', 'compile', '--no-config', '--verbose', '--cache-dir', home, ...files)
    const { code, stderr } = await inFork(toolPath('pip-tools'), args, { cwd: folder, env })
    return { code, stderr, lock: readFileSync(join(folder, 'a.txt'), 'utf8') }
  }
  for (const name of ['one', 'two']) {
    const { code, stderr, lock } = await compile(join(folder, name), `http://127.0.0.1:9/${name}`)
    expect([code, lock]).toEqual([0, expect.stringContaining(`--index-url http://127.0.0.1:9/${name}\n`)])
    expect(stderr).toContain('/eln-links')
  }
})

test('a fork ends with the process that waits for it', async () => {
  const file = join(temporaryFolder('stopped'), 'pid')
  const program = `
import os, sys, time
with open(sys.argv[1] + '.new', 'w') as file: file.write(str(os.getpid()))
os.rename(sys.argv[1] + '.new', sys.argv[1])
time.sleep(300)
`
  const stop = new AbortController()
  const running = inFork(toolPath('pip-tools'), ['-c', program, file], { stop: stop.signal, env: process.env })
  await until(() => existsSync(file))
  stop.abort()
  expect((await running).code).toBe(143)
  const hasEnded = () => !existsSync(`/proc/${readFileSync(file, 'utf8')}`)
  await until(hasEnded)
  expect(hasEnded()).toBe(true)
})

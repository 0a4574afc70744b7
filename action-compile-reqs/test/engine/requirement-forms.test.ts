import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { buildWheel } from '../support/metadata-wheel.js'
import { installEngines, toolPath } from '../support/real-tools.js'
import { formFiles, formPackages, hashedPackage, requirementForms } from '../support/requirement-forms.js'
import { runInProcess } from '../support/run-in-process.js'

let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex(formPackages)
})
afterAll(async () => await index.close())

/** Runs pip-compile once for each list of arguments in one process: its start takes longer than a lock. */
const pipCompileAll = `
import json, sys
from piptools.scripts.compile import cli
for arguments in json.load(sys.stdin): cli.main(['--quiet', *arguments], standalone_mode=False)
`

test.each(['pip-compile', 'uv'])('%s: locks of all forms are what the engine writes with the same pins', async (engine) => {
  const workspace = temporaryFolder('forms')
  const { bytes } = await buildWheel(hashedPackage)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const forms = Object.entries(requirementForms(index.host, hash)).filter(([, form]) => (form.engine ?? engine) === engine)
  const sources = Object.fromEntries(forms.map(([name, { text }]) => [`requirements/in/${name}.in`, text]))
  writeTree(workspace, { ...formFiles, ...sources })
  const inputs = { engine, cache: 'off' }
  const run = async (mode: string) => await runInProcess({ inputs: { ...inputs, mode }, workspace, env: index.env })
  const { code, stdout } = await run('compile')
  expect([code, stdout]).toEqual([0, expect.any(String)])
  expect((await run('check')).stdout).toContain(`All ${forms.length} locks are up to date`)

  const readLocks = () =>
    forms.map(([name]) => [name, withoutStamp(readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8'))] as const)
  const ours = readLocks()
  // A lock that another one includes comes first.
  const commands = ours
    .map(([, lock]) => /^# {4}(?:uv|pip-compile) (.*?)\r?$/m.exec(lock)?.[1]?.split(' ') ?? [])
    .sort((a, b) => Number(!a.includes('requirements/in/extra.in')) - Number(!b.includes('requirements/in/extra.in')))
  await runEngine(engine, workspace, commands)
  expect(ours).toEqual(readLocks())
})

async function runEngine(engine: string, cwd: string, commands: readonly (readonly string[])[]): Promise<void> {
  const env = { ...index.env, PATH: process.env.PATH, UV_PYTHON: 'python3' }
  if (engine === 'uv') {
    for (const command of commands) await promisify(execFile)(toolPath('uv'), ['--quiet', ...command], { cwd, env })
    return
  }
  const run = promisify(execFile)(toolPath('pip-tools'), ['-c', pipCompileAll], { cwd, env })
  run.child.stdin?.end(JSON.stringify(commands.map((command) => [`--cache-dir=${index.env.PIP_CACHE_DIR ?? ''}`, ...command])))
  await run
}

/** The engine's text, with the line endings that it chose. */
function withoutStamp(lock: string): string {
  return lock.replace(/^# compile-reqs: .*\r?\n/m, '')
}

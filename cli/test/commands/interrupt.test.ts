import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { findMarkedProcesses } from '#shared/process/orphan-processes.js'
import { removeImages, testBases } from '../../../action-build-images/test/support/engine.js'
import type { LocalIndex } from '../../../action-compile-reqs/test/support/local-index.js'
import { startIndex } from '../../../action-compile-reqs/test/support/local-index.js'
import { installEngines } from '../../../action-compile-reqs/test/support/real-tools.js'
import { processesWith, until } from '../../../shared/test/support/processes.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { TerminalCall, TerminalResult } from '../support/run-in-terminal.js'
import { expectClean, keys, runInTerminal } from '../support/run-in-terminal.js'
import { snapshotTree } from '../support/snapshot-tree.js'

const bases = testBases()
const python = typeof bases === 'string' ? '' : bases.python
const prefix = `t${randomUUID().slice(0, 8)}-`
/** Seconds that what is interrupted would last; also identifies the process. */
const length = `3${String(process.pid % 1000).padStart(3, '0')}`
let index: LocalIndex

beforeAll(async () => {
  await installEngines()
  index = await startIndex([{ name: 'six', version: '1.16.0' }])
})
afterEach(() => index.break())
afterAll(async () => {
  await index.close()
  if (typeof bases !== 'string') removeImages(prefix)
})

/** A repository with something to compile, build and containerize, each of which would last for an hour. */
function project(): string {
  const folder = temporaryFolder('project')
  writeTree(folder, {
    'eleanor.toml': `[tool.eleanor.images]\ncatalogue = false\nprefix = "${prefix}"\n`,
    'requirements/base.in': 'six\n',
    'requirements/base.txt': '# made by hand\nsix==1.15.0\n',
    'pyproject.toml':
      '[project]\nname = "a"\nversion = "1"\n[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
    // It ignores what a polite program obeys.
    'backend.py': `import signal, time
for name in ("SIGINT", "SIGTERM", "SIGHUP"):
    signal.signal(getattr(signal, name), signal.SIG_IGN)
def build_sdist(folder, settings=None):
    print("begun", flush=True)
    time.sleep(${length})
`,
    'docker/app.Dockerfile': `FROM ${python}\nRUN : ${randomUUID()}; sleep ${length}\n`,
  })
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args])
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'First')
  return folder
}

/** Runs a command in a terminal, and expects that its end leaves no process, no temporary file, and the tree as it was. */
async function expectUndone(folder: string, call: Omit<TerminalCall, 'cwd'>): Promise<TerminalResult> {
  const before = snapshotTree(folder)
  const mark = randomUUID()
  const result = await runInTerminal({ ...call, cwd: folder, env: { ...call.env, TEST_OF_INTERRUPTION: mark } })
  expect(findMarkedProcesses('TEST_OF_INTERRUPTION', mark)).toEqual([])
  expectClean(result)
  expect(snapshotTree(folder)).toEqual(before)
  return result
}

function expectCancelled({ code, screen }: TerminalResult): void {
  expect({ code, screen }).toMatchObject({ code: 130 })
  expect(screen.match(/error: /g)).toHaveLength(1)
  expect(screen).toMatch(/error: Cancelled; nothing is left running\n$/)
}

test('Ctrl-C in a terminal ends `eleanor compile`', async () => {
  const when = index.waitForRequest('/simple/six/')
  index.break({ path: '/simple/six/', answer: 'hang' })
  const typed = [{ when, keys: keys.ctrlC }]
  expectCancelled(await expectUndone(project(), { args: ['compile', '--engine', 'uv'], env: index.env, typed }))
})

test('Ctrl-C in a terminal ends `eleanor wheel`, even if the build ignores signals', async () => {
  const typed = [{ when: /begun\n/, keys: keys.ctrlC }]
  expectCancelled(await expectUndone(project(), { args: ['wheel', '--gate', 'none'], typed }))
})

test('a closed terminal ends a command like Ctrl-C', async () => {
  const { code } = await expectUndone(project(), { args: ['wheel', '--gate', 'none'], hangUpOn: /begun\n/ })
  expect(code).toBe(129)
})

;(typeof bases === 'string' ? test.skip : test)('Ctrl-C in a terminal ends `eleanor images build`', async () => {
  const steps = () => processesWith(`sleep\0${length}\0`, 'cmdline')
  // The step must have begun: Docker Engine 26.1 can miss a cancellation that arrives while it starts a container.
  const typed = [{ when: until(() => steps().length > 0), keys: keys.ctrlC }]
  const call = { args: ['images', 'build'], env: { DOCKER_HOST: process.env.DOCKER_HOST }, typed }
  expectCancelled(await expectUndone(project(), call))
  // The engine ends the step of a cancelled build a moment later.
  await until(() => steps().length === 0)
})

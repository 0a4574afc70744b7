import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { runAction, temporaryFolder } from '../../../shared/test/support/run-action.js'
import { createRepository, tinyProject } from '../support/project.js'
import { findBin, localHooks, runAllFiles, startRealTool } from '../support/real-hooks.js'

const env = { PRE_COMMIT_HOME: temporaryFolder('pre-commit-home') }
const script = join(import.meta.dirname, '../../tools/run_pre_commit.py')
const fine = { id: 'fine', entry: 'true' }
const red = { id: 'red', entry: 'sh -c "echo found; exit 3"', pass_filenames: false }
let workspace = ''

beforeAll(async () => {
  workspace = createRepository({ ...tinyProject(), '.pre-commit-config.yaml': localHooks([fine, red]), 'bad.yaml': 'repos: 1\n' })
  // Installs pre-commit, and is red, so that nothing is built.
  const { stdout } = await runAction({ action: 'action-build-wheel', workspace, env })
  expect(stdout).toContain('The gate failed: red')
})

function runScript(args: readonly string[], { input = 'run', options = [] as readonly string[] } = {}) {
  return spawnSync(join(findBin('pre-commit'), 'python'), ['-I', ...options, script, ...args], {
    cwd: workspace,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    input,
  })
}

test.each([
  ['passes', ['fine']],
  ['fails', []],
  ['knows no such hook', ['unknown']],
  ['cannot read its configuration', ['--config', 'bad.yaml']],
  ['rejects its arguments', ['--no-such-option']],
])('pre-commit that %s prints the same as its command, with the same verdict', (_, args) => {
  const { status, stdout, stderr } = runScript([...runAllFiles, ...args])
  const plain = startRealTool('pre-commit', workspace, [...runAllFiles, ...args], env)
  const normalize = (text: string) => text.replaceAll('run_pre_commit.py', 'pre-commit')
  expect({ isGreen: status === 0, output: normalize(stdout + stderr) }).toEqual(plain)
})

test('a run loads none of the languages that no hook has, and runs nothing without permission', () => {
  const { stdout, stderr, status } = runScript(runAllFiles, { input: '', options: ['-X', 'importtime'] })
  const loaded = [...stderr.matchAll(/\| +(\S+)$/gm)].map(([, name]) => name)
  expect(loaded).toContain('pre_commit.main')
  // What the languages import, and what `multiprocessing` does.
  for (const name of ['urllib.request', 'ssl', 'tarfile', 'multiprocessing.context']) expect(loaded).not.toContain(name)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
})

test('an interpreter without gc.freeze, such as PyPy, runs it as well (CPython stands in for it)', () => {
  const start = 'import gc, runpy, sys; del gc.freeze; sys.argv.pop(0); runpy.run_path(sys.argv[0], run_name="__main__")'
  const { status, stdout } = runScript([...runAllFiles, 'fine'], { options: ['-c', start] })
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('Passed') })
})

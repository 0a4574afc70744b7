import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { runAction, temporaryFolder } from '../../../shared/test/support/run-action.js'
import { installEngines, toolPath } from '../support/real-tools.js'

const root = join(import.meta.dirname, '../../..')

beforeAll(installEngines)

function copyExample(name: string): string {
  const workspace = temporaryFolder(name)
  cpSync(join(root, name), workspace, { recursive: true })
  return workspace
}

const run = (workspace: string, command: string, args: readonly string[]) =>
  execFileSync(command, args, {
    cwd: workspace,
    encoding: 'utf8',
    env: { ...process.env, UV_PYTHON: join(workspace, 'venv/bin/python') },
  })

test('the committed locks of the example are up to date, can be installed together, and pip check passes', async () => {
  const workspace = copyExample('example')
  const { code, outputs } = await runAction({ action: 'action-compile-reqs', inputs: { mode: 'check' }, workspace })
  expect({ code, drift: outputs.drift }).toEqual({ code: 0, drift: '[]' })
  const locks = (outputs.files ?? '').split('\n')
  expect(locks).toContain('requirements/quantization.txt')

  run(workspace, 'python3', ['-m', 'venv', '--without-pip', 'venv'])
  run(workspace, toolPath('uv'), ['pip', 'install', '--quiet', ...locks.flatMap((lock) => ['-r', lock])])
  expect(run(workspace, 'python3', ['-m', 'pip', '--python', 'venv/bin/python', 'check'])).toBe('No broken requirements found.\n')
})

test('the locks of the example have wheels that fit together for Python 3.10 to 3.14, and `check` accepts them there', async () => {
  const workspace = copyExample('example')
  const locks = ['base', 'backend', 'build', 'development', 'quantization', 'ui'].map((name) => `requirements/${name}.txt`)
  run(workspace, 'python3', ['-m', 'venv', '--without-pip', 'venv'])
  for (const version of ['3.10', '3.11', '3.12', '3.13', '3.14']) {
    const target = ['--target', `target-${version}`, '--python-version', version, '--only-binary', ':all:']
    run(workspace, toolPath('uv'), [
      'pip',
      'install',
      '--quiet',
      '--dry-run',
      ...target,
      ...locks.flatMap((lock) => ['-r', lock]),
    ])
    const inputs = { mode: 'check', python: `python${version}` }
    expect((await runAction({ action: 'action-compile-reqs', inputs, workspace })).code).toBe(0)
  }
})

test('the committed locks of the example monorepo are up to date', async () => {
  const workspace = copyExample('example-monorepo')
  const inputs = { mode: 'check', python: 'python3.11' }
  const { code, stdout } = await runAction({ action: 'action-compile-reqs', inputs, workspace })
  expect([code, stdout]).toEqual([0, expect.stringContaining('All 2 locks are up to date.')])
})

import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder } from '../../../shared/test/support/run-action.js'
import { toolPath } from '../support/real-tools.js'

const root = join(import.meta.dirname, '../../..')

test('all locks of the example can be installed together, and pip check passes', async () => {
  const workspace = temporaryFolder('example')
  cpSync(join(root, 'example/requirements/in'), join(workspace, 'requirements/in'), { recursive: true })
  const { code, outputs } = await runAction({ action: 'action-compile-reqs', inputs: { engine: 'uv' }, workspace })
  expect({ code, drift: outputs.drift }).toEqual({ code: 0, drift: '[]' })
  const locks = (outputs.files ?? '').split('\n')
  expect(locks).toContain('requirements/quantization.txt')

  const python = join(workspace, 'venv/bin/python')
  const order = (command: string, ...args: string[]) =>
    execFileSync(command, args, {
      cwd: workspace,
      encoding: 'utf8',
      env: { ...process.env, PIP_FIND_LINKS: '', UV_PYTHON: python },
    })
  order('python3', '-m', 'venv', 'venv')
  order(toolPath('uv'), 'pip', 'install', '--quiet', ...locks.flatMap((lock) => ['-r', lock]))
  expect(order(python, '-m', 'pip', 'check')).toBe('No broken requirements found.\n')
})

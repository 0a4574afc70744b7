import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder } from '../../shared/test/run-action.js'
import { git, hooksConfig, repository, tinyProject } from './project.js'

const action = 'action-build-wheel'
const env = { PRE_COMMIT_HOME: temporaryFolder('pre-commit-home') }

test('hooks that fail are named with their findings, and no wheel is built', async () => {
  const script = 'echo tiny/version.py:1:15: Q000 wrong quotes; echo nowhere.py:1: no such file; exit 4'
  const workspace = repository({ ...tinyProject(), ...hooksConfig({ fine: 'true', quotes: script, types: 'exit 1' }) })
  const { code, stdout, outputs, summary } = await runAction({ action, workspace, env })
  expect(code).toBe(1)
  expect(stdout).toContain('::error::The gate failed: quotes (exit code: 4), types (exit code: 1).')
  expect(stdout).toContain('::error file=tiny/version.py,line=1,col=15::quotes: Q000 wrong quotes')
  expect(stdout.match(/^::error/gm)).toHaveLength(2)
  expect(summary).toMatch(/\| fine \| passed \| \d+\.\d\d \|\n\| quotes \| failed \(exit code: 4\) \| \d/)
  expect(outputs).toEqual({})
  expect(existsSync(join(workspace, 'dist'))).toBe(false)
})

test('what hooks change is put back: content, modes, new and removed files, the index', async () => {
  const script = [
    'echo "# x" >> tiny/__init__.py',
    'rm fault.txt',
    'chmod +x backend.py',
    'mkdir new',
    'echo 1 > new/file.py',
    'echo 2 > staged.py',
    'git add staged.py tiny',
  ].join(' && ')
  const workspace = repository({ ...tinyProject(), ...hooksConfig({ format: script }) })
  const look = () => ({
    index: readFileSync(join(workspace, '.git/index')).toString('base64'),
    status: git(workspace, 'status', '--porcelain'),
    mode: statSync(join(workspace, 'backend.py')).mode,
    time: Math.floor(statSync(join(workspace, 'tiny/__init__.py')).mtimeMs),
  })
  git(workspace, 'status')
  const before = look()
  const { code, stdout } = await runAction({ action, workspace, env })
  expect(code).toBe(1)
  expect(stdout).toContain('The gate failed: format (files were modified by this hook). Hooks would change ')
  expect(look()).toEqual(before)
  expect(existsSync(join(workspace, 'new'))).toBe(false)
  expect(existsSync(join(workspace, 'staged.py'))).toBe(false)
})

test('a configuration that is not valid is told with its place', async () => {
  const config = 'repos:\n- repo: local\n  hooks:\n  - {id: ok, name: ok, language: system}\n'
  const workspace = repository({ ...tinyProject(), '.pre-commit-config.yaml': config })
  const { code, stdout } = await runAction({ action, workspace, env })
  expect(code).toBe(1)
  expect(stdout).toContain('::error file=.pre-commit-config.yaml,line=1::pre-commit could not run its hooks.')
  expect(stdout).toContain('Missing required key: entry')
})

test('a cancelled gate leaves the work tree as it was', async () => {
  const script = 'echo x >> tiny/__init__.py && echo started >&2 && exec sleep 60'
  const workspace = repository({ ...tinyProject(), ...hooksConfig({ slow: script }) })
  const interrupt = { after: 'the slow hook', signal: 'SIGINT' } as const
  const { code, stdout } = await runAction({ action, workspace, env, interrupt })
  expect(code).toBe(1)
  expect(stdout).toContain('::error::Cancelled by SIGINT')
  expect(git(workspace, 'status', '--porcelain')).toBe('')
})

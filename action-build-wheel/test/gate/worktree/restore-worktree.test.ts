import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder } from '../../../../shared/test/support/run-action.js'
import { createRepository, git, hooksConfig, tinyProject } from '../../support/project.js'

const action = 'action-build-wheel'
const env = { PRE_COMMIT_HOME: temporaryFolder('pre-commit-home') }

test('the work tree is restored after the hooks: content, modes, new and deleted files, the index', async () => {
  const script = [
    'echo "# x" >> tiny/__init__.py',
    'rm fault.txt',
    'chmod +x backend.py',
    'mkdir new',
    'echo 1 > new/file.py',
    'echo 2 > staged.py',
    'git add staged.py tiny',
    // What no patch holds: a repository, and a name that is not UTF-8.
    'git init --quiet repository',
    "printf 'caf\\351' | xargs touch",
  ].join(' && ')
  const workspace = createRepository({ ...tinyProject(), ...hooksConfig({ format: script }) })
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
  expect(stdout).toContain(
    'The gate failed: format (files were modified by this hook). The changes that hooks would make are in ',
  )
  expect(look()).toEqual(before)
  expect(existsSync(join(workspace, 'new'))).toBe(false)
  expect(existsSync(join(workspace, 'staged.py'))).toBe(false)
  expect(existsSync(join(workspace, 'repository'))).toBe(false)
})

test('a cancelled gate restores the work tree', async () => {
  const script = 'echo x >> tiny/__init__.py && echo new > new.py && echo started >&2 && exec sleep 60'
  const workspace = createRepository({ ...tinyProject(), ...hooksConfig({ slow: script }) })
  const interrupt = { after: 'the slow hook', signal: 'SIGINT' } as const
  const { code, stdout } = await runAction({ action, workspace, env, interrupt })
  expect(code).toBe(1)
  expect(stdout).toContain('::error::Cancelled by SIGINT')
  expect(git(workspace, 'status', '--porcelain')).toBe('')
})

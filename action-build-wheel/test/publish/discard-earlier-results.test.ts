import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { commit, createRepository, git, hooksConfig, tinyProject } from '../support/project.js'

const action = 'action-build-wheel'
const env = { PRE_COMMIT_HOME: temporaryFolder('pre-commit-home') }
const red = hooksConfig({ bad: 'exit 1' })
const old = {
  'tiny-1.3.0-py3-none-any.whl': 'old',
  'tiny-1.3.0.tar.gz': 'old',
  'tiny-1.3.0.tar.gz.publish.attestation': 'old',
  'notes.txt': 'mine',
}
const into = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [join(folder, name), text]))

test('a red gate leaves no earlier wheel in out-dir', async () => {
  const workspace = createRepository({ ...tinyProject(), ...red })
  writeTree(workspace, into('dist', old))
  const { code, stdout } = await runAction({ action, workspace, env })
  expect(code).toBe(1)
  expect(readdirSync(join(workspace, 'dist'))).toEqual(['notes.txt'])
  expect(stdout).toContain(
    'Removed the results of an earlier run: dist/tiny-1.3.0-py3-none-any.whl, dist/tiny-1.3.0.tar.gz, dist/tiny-1.3.0.tar.gz.publish.attestation',
  )
  expect(git(workspace, 'status', '--porcelain')).toBe('')
})

test('wheels of other projects, the previous wheel and files that Git tracks are kept', async () => {
  const pyproject = '[project]\nname = "Tiny.App"\nversion = "1.4.0"\n[build-system]\nrequires = []\nbuild-backend = "backend"\n'
  const workspace = createRepository({
    ...into('py', { ...tinyProject(), 'pyproject.toml': pyproject }),
    ...red,
    '.gitignore': 'dist/\n',
  })
  const names = ['tiny_app-1.2.0', 'tiny_app-1.3.0', 'other-2.0', 'tiny-1.0'].map((name) => `${name}-py3-none-any.whl`)
  writeTree(workspace, into('dist', { ...Object.fromEntries(names.map((name) => [name, 'x'])), 'tiny_app-1.1.tar.gz': 'x' }))
  git(workspace, 'add', '--force', 'dist/tiny_app-1.1.tar.gz')
  commit(workspace)
  const inputs = { directory: 'py', 'out-dir': '../dist', 'previous-wheel': '../dist/tiny_app-1.2.0-py3-none-any.whl' }
  const { code } = await runAction({ action, workspace, env, inputs })
  expect(code).toBe(1)
  expect(readdirSync(join(workspace, 'dist')).sort()).toEqual(
    ['other-2.0-py3-none-any.whl', 'tiny-1.0-py3-none-any.whl', 'tiny_app-1.1.tar.gz', 'tiny_app-1.2.0-py3-none-any.whl'].sort(),
  )
})

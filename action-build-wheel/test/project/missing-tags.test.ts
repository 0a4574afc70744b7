import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { commit, createRepository, fastBuilder, git, tinyProject } from '../support/project.js'

const action = 'action-build-wheel'
const problem =
  'setuptools-scm computes the version from Git tags, but the clone is shallow and has no tag on this commit. Check out with `fetch-depth: 0`.'

/** A clone of depth 1, of a commit behind tag v1.4.0 or of the tag itself. The backend fails, which is after all that is tested. */
function cloneShallow(ref: 'main' | 'v1.4.0'): string {
  const files = tinyProject('raise')
  const origin = createRepository({ ...files, 'pyproject.toml': `${files['pyproject.toml'] ?? ''}[tool.setuptools_scm]\n` })
  git(origin, 'tag', 'v1.4.0')
  writeTree(origin, { 'tiny/more.py': '' })
  commit(origin)
  const workspace = join(temporaryFolder('clone'), 'work')
  git(origin, 'clone', '--quiet', '--depth=1', `--branch=${ref}`, `file://${origin}`, workspace)
  return workspace
}

test('a version from Git in a shallow clone is a warning, and an error for a release', async () => {
  const workspace = cloneShallow('main')
  const { stdout } = await runAction({ action, workspace, inputs: fastBuilder })
  expect(stdout).toContain(`::warning::${problem}`)
  const release = await runAction({ action, workspace, inputs: { ...fastBuilder, version: '1.4.0' } })
  expect(release.stdout).toContain(`::error::${problem}`)
  expect(release.stdout).not.toContain('::group::')
})

test('a clone without any tag, such as a fork, is a warning', async () => {
  const files = tinyProject('raise')
  const workspace = createRepository({ ...files, 'pyproject.toml': `${files['pyproject.toml'] ?? ''}[tool.setuptools_scm]\n` })
  const { stdout } = await runAction({ action, workspace, inputs: fastBuilder })
  expect(stdout).toContain(
    '::warning::setuptools-scm computes the version from Git tags, but the clone has no tag. Fetch the tags, or create the first one',
  )
})

test('a shallow clone of a tag is fine', async () => {
  const { stdout } = await runAction({ action, workspace: cloneShallow('v1.4.0'), inputs: fastBuilder })
  expect(stdout).not.toContain('the clone is shallow')
  expect(stdout).toContain('::error::The build failed.')
})

import { expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import type { Project, Server } from '../support/release-setup.js'
import { forEachTest } from '../support/release-setup.js'
import { releaseInProcess } from '../support/run-in-process.js'

let github: Server
let repository: Project
let base: string
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
  base = repository.git('rev-parse', 'HEAD')
})

test('bump: none releases the version in the file without a commit, and again is a no-op', async () => {
  const { code, outputs } = await releaseInProcess(repository, github, { bump: 'none' })
  expect({ code, outputs }).toMatchObject({ code: 0, outputs: { version: '1.2.3', tag: 'v1.2.3', sha: base } })
  expect(Object.keys(repository.refs())).toEqual(['refs/heads/main', 'refs/tags/v1.2.3'])
  expect(repository.refs()['refs/heads/main']).toBe(base)
  expect(await github.releases()).toMatchObject([{ tag_name: 'v1.2.3', draft: false, target_commitish: base }])
  const again = await releaseInProcess(repository, github, { bump: 'none' })
  expect(again.outputs).toMatchObject({ 'already-released': 'true', sha: base })
})

test('bump: none with a bump command releases the version in the file with a commit of what the command changed', async () => {
  writeTree(repository.work, {
    'bump.sh': 'sed -i "s/Unreleased/$1/" CHANGELOG.md\n',
    'CHANGELOG.md': '## Unreleased\n\n- First\n',
  })
  const start = repository.commit('Changelog')
  repository.git('push', '-q', 'origin', 'main')
  const command = { 'bump-command': 'sh bump.sh {version}', 'version-files': 'CHANGELOG.md', changelog: 'CHANGELOG.md' }
  const first = await releaseInProcess(repository, github, { bump: 'none', ...command })
  expect(first).toMatchObject({ code: 0, outputs: { version: '1.2.3', tag: 'v1.2.3' } })
  expect(repository.git('log', '-1', '--format=%P', first.outputs.sha ?? '')).toBe(start)
  expect(repository.git('-C', repository.bare, 'show', 'main:CHANGELOG.md')).toBe('## 1.2.3\n\n- First')
  expect(await github.releases()).toMatchObject([{ body: '- First\n\n<!-- Release-Version: 1.2.3 -->', draft: false }])
  // Again from the same commit, and from the release.
  for (const commit of [start, 'origin/main']) {
    repository.git('checkout', '-q', '--detach', commit)
    const { outputs } = await releaseInProcess(repository, github, { bump: 'none', ...command }, { env: { GITHUB_RUN_ID: '78' } })
    expect(outputs).toMatchObject({ 'already-released': 'true', sha: first.outputs.sha })
  }
})

test('bump: none with a bump command that changes nothing makes no commit', async () => {
  const { code, outputs } = await releaseInProcess(repository, github, { bump: 'none', 'bump-command': 'true' })
  expect({ code, outputs }).toMatchObject({ code: 0, outputs: { version: '1.2.3', tag: 'v1.2.3', sha: base } })
  expect(repository.refs()['refs/heads/main']).toBe(base)
  expect(await github.releases()).toMatchObject([{ tag_name: 'v1.2.3', draft: false, target_commitish: base }])
})

test('the version in the file, given as `version`, leads to `bump: none`', async () => {
  const { code, stdout } = await releaseInProcess(repository, github, { version: '1.2.3', 'dry-run': 'true' })
  expect({ code, said: stdout.includes('to release the current version, use `bump: none`') }).toEqual({ code: 1, said: true })
})

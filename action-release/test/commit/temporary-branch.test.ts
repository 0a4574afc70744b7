import { beforeEach, describe, expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import type { Project, Server } from '../support/release-setup.js'
import { checkOut, forEachTest, hangAfter, release, versionFile } from '../support/release-setup.js'
import { runInProcess } from '../support/run-in-process.js'

let github: Server
let repository: Project
let base: string
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
  base = repository.git('rev-parse', 'HEAD')
})

const api = { bump: 'minor', commit: 'api' }

/** Pushes a branch with one commit that no other branch has, and checks it out. */
function pushBranch(name: string): string {
  repository.git('checkout', '-q', '-b', name)
  const commit = repository.commit('Unmerged')
  repository.git('push', '-q', 'origin', name)
  return commit
}

test.each(['release/1.3.0', 'release', 'release/v1.3.0'])(
  'a release from a branch %s keeps the branch and its unmerged commit',
  async (branch) => {
    const unmerged = pushBranch(branch)
    const { error, outputs } = await runInProcess(repository, github, { ...api, branch })
    expect(error).toBeUndefined()
    expect(repository.refs()).toMatchObject({ 'refs/heads/main': base, [`refs/heads/${branch}`]: outputs.sha })
    expect(Object.keys(repository.refs())).toEqual(['refs/heads/main', `refs/heads/${branch}`, 'refs/tags/v1.3.0'])
    expect(repository.git('rev-parse', `${String(outputs.sha)}^`)).toBe(unmerged)
  },
)

test.each(['true', 'false'])('a release from the temporary branch itself is rejected: dry-run: %s', async (dryRun) => {
  pushBranch('action-release/v1.3.0')
  const before = repository.refs()
  const inputs = { ...api, branch: 'action-release/v1.3.0', 'dry-run': dryRun }
  const { error } = await runInProcess(repository, github, inputs)
  expect(error).toMatch(/^Branch action-release\/v1\.3\.0 has the name of the temporary branch of this release/)
  expect([repository.refs(), github.writes()]).toEqual([before, []])
})

test.each(['true', 'false'])('a branch that is a folder of the temporary branch is named: dry-run: %s', async (dryRun) => {
  repository.git('push', '-q', 'origin', 'main:refs/heads/action-release')
  const before = repository.refs()
  const { error } = await runInProcess(repository, github, { ...api, 'dry-run': dryRun })
  expect(error).toMatch(/^Branch action-release exists, so the temporary branch action-release\/v1\.3\.0 cannot be created/)
  expect([repository.refs(), github.writes()]).toEqual([before, []])
})

test('a temporary branch of someone else is rejected in a dry run as well', async () => {
  pushBranch('action-release/v1.3.0')
  repository.git('checkout', '-q', 'main')
  const before = repository.refs()
  for (const dryRun of ['true', 'false']) {
    const { error } = await runInProcess(repository, github, { ...api, 'dry-run': dryRun })
    expect(error).toContain('was not created by action-release')
  }
  expect(repository.refs()).toEqual(before)
})

test('a waiting commit of this run with other files is replaced and not released', async () => {
  writeTree(repository.work, { 'CITATION.txt': 'version 1.2.3\n' })
  const head = repository.commit('Citation')
  repository.git('push', '-q', 'origin', 'main')
  const commitStep = 3
  const killed = await release(repository, github, api, { killWhen: hangAfter(github, commitStep) })
  expect(killed.code).toBeNull()
  github.fault = undefined
  const waiting = repository.refs()['refs/heads/action-release/v1.3.0']
  checkOut(repository, head)
  // The same run, started again with one more version file.
  const inputs = { ...api, 'version-files': 'CITATION.txt: ^version (?<version>.*)$' }
  const { error, outputs } = await runInProcess(repository, github, inputs)
  expect(error).toBeUndefined()
  expect(waiting).toMatch(/^\w{40}$/)
  expect(outputs.sha).not.toBe(waiting)
  expect(repository.git('-C', repository.bare, 'diff', '--name-only', head, 'main')).toBe(`CITATION.txt\n${versionFile}`)
})

describe('two packages of one repository with the same version', () => {
  beforeEach(() => {
    repository.git('push', '-q', 'origin', 'main:refs/heads/release')
  })

  test.each(['api', 'git'])('commit: %s: each gets its own branch and pull request', async (commit) => {
    github.policy = { rules: ['pull_request'], bypass: 'never' }
    const urls = []
    for (const name of ['core', 'ui']) {
      const inputs = { bump: 'minor', commit, 'on-protected': 'pull-request', 'tag-template': `${name}-v{version}` }
      const { error, outputs } = await runInProcess(repository, github, inputs)
      expect(error).toBeUndefined()
      urls.push(String(outputs['pull-request']).slice(-7))
    }
    expect(urls).toEqual(['/pull/1', '/pull/2'])
    expect(Object.keys(repository.refs())).toEqual([
      'refs/heads/action-release/core-v1.3.0',
      'refs/heads/action-release/ui-v1.3.0',
      'refs/heads/main',
      'refs/heads/release',
    ])
    for (const tag of ['core-v1.3.0', 'ui-v1.3.0']) {
      const pulls = await github.call('GET', `/pulls?state=open&head=eleanor:action-release/${tag}&base=main`)
      expect(pulls).toMatchObject([{ title: `Release ${tag}` }])
    }
  })

  test('the release commit of one package is not taken for that of the other', async () => {
    const core = await runInProcess(repository, github, { ...api, 'tag-template': 'core-v{version}' })
    expect(core.error).toBeUndefined()
    checkOut(repository, base)
    const ui = await runInProcess(repository, github, { ...api, 'tag-template': 'ui-v{version}' })
    expect(ui.error).toMatch(/^Branch main is at \w{10} on the remote/)
    expect(repository.refs()).not.toHaveProperty('refs/tags/ui-v1.3.0')
  })
})

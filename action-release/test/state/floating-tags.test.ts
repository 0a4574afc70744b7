import { describe, expect, test } from '@jest/globals'
import { floatingTagsOf } from '../../src/state/floating-tags.js'
import type { Project, Server } from '../support/release-setup.js'
import { forEachTest } from '../support/release-setup.js'
import { runInProcess } from '../support/run-in-process.js'

let github: Server
let repository: Project
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
})

describe('which tags belong to a version', () => {
  const templates = ['v{major}', 'v{major}.{minor}']
  test.each([
    ['1.3.0', ['1.2.9'], ['v1', 'v1.3']],
    ['1.3.0rc1', ['1.2.9'], []],
    ['1.2.10', ['1.2.9', '1.3.0'], ['v1.2']],
    ['1.2.10', ['1.2.9', '1.3.0rc1'], ['v1', 'v1.2']],
    ['1.2.8', ['1.2.9', '1.3.0'], []],
    ['1.9.0', ['2.0.0'], ['v1', 'v1.9']],
    ['2024', ['2023.5'], ['v2024', 'v2024.0']],
    ['1.3.0.post1', ['1.3.0'], ['v1', 'v1.3']],
  ])('%s beside %j: %j', (version, others, expected) => {
    const tagged = others.map((each) => ({ version: each, tag: `v${each}` }))
    expect(floatingTagsOf(templates, version, tagged)).toEqual(expected)
  })
})

const at = (tag: string) => repository.git('-C', repository.bare, 'rev-parse', `${tag}^{commit}`)
const floating = { 'floating-tags': 'v{major}, v{major}.{minor}' }

test.each(['api', 'git'])(
  'commit: %s: floating tags follow each release, and backports do not move them back',
  async (commit) => {
    const first = await runInProcess(repository, github, { bump: 'minor', commit, ...floating })
    expect({ error: first.error, v1: at('v1'), minor: at('v1.3') }).toEqual({
      error: undefined,
      v1: first.outputs.sha,
      minor: first.outputs.sha,
    })
    const second = await runInProcess(repository, github, { bump: 'minor', commit, ...floating })
    expect([second.error, at('v1'), at('v1.3'), at('v1.4')]).toEqual([
      undefined,
      second.outputs.sha,
      first.outputs.sha,
      second.outputs.sha,
    ])
    repository.git('checkout', '-q', '-b', 'maintenance', 'v1.3.0')
    repository.git('push', '-q', 'origin', 'maintenance')
    const third = await runInProcess(repository, github, { bump: 'patch', commit, 'allow-backport': 'true', ...floating })
    expect([third.error, at('v1'), at('v1.3'), at('v1.4')]).toEqual([
      undefined,
      second.outputs.sha,
      third.outputs.sha,
      second.outputs.sha,
    ])
    expect(third.outputs.plan).toMatchObject({ previousTag: 'v1.3.0' })
  },
)

test('if they are rejected at the end, the release is public, and the next run only moves them', async () => {
  const base = repository.git('rev-parse', 'HEAD')
  repository.hook('update', `[ "$1" != refs/tags/v1 ] || { echo "GH013: no" >&2; exit 1; }`)
  const first = await runInProcess(repository, github, { bump: 'minor', ...floating })
  expect(first.error).toMatch(/^The release is published, but v1, v1\.3 did not move: GH013: no/)
  expect(Object.keys(repository.refs())).toEqual(['refs/heads/main', 'refs/tags/v1.3.0'])
  repository.hook('update', '')
  const writes = github.writes().length
  for (const [resumed, already] of [
    [true, false],
    [false, true],
  ] as const) {
    repository.git('checkout', '-q', '-f', '--detach', base)
    const { error, outputs } = await runInProcess(repository, github, { bump: 'minor', ...floating })
    expect({ error, outputs }).toMatchObject({
      error: undefined,
      outputs: { resumed, 'already-released': already, sha: first.outputs.sha },
    })
    expect([at('v1'), at('v1.3')]).toEqual([first.outputs.sha, first.outputs.sha])
  }
  expect(github.writes()).toHaveLength(writes)
})

describe('a tag that cannot move is rejected before anything is written, even in a dry run', () => {
  const expectRejection = async (inputs: Readonly<Record<string, string>>, reason: string) => {
    const before = [repository.refs(), github.writes()]
    for (const dry of ['true', 'false']) {
      const { error } = await runInProcess(repository, github, { ...inputs, 'dry-run': dry })
      expect(error).toContain(reason)
    }
    expect([repository.refs(), github.writes()]).toEqual(before)
  }

  test('a tag with an immutable release', async () => {
    repository.git('push', '-q', 'origin', 'HEAD:refs/tags/v1')
    await github.call('POST', '/releases', { tag_name: 'v1', name: 'v1' })
    github.policy = { rules: [], frozen: ['v1'] }
    await expectRejection({ bump: 'minor', ...floating }, 'The floating tag v1 has an immutable release')
    github.policy = { rules: [] }
    expect((await runInProcess(repository, github, { bump: 'minor', ...floating })).error).toBeUndefined()
  })

  test('the tag of the release itself', async () => {
    await expectRejection({ version: '2', 'floating-tags': 'v{major}' }, 'The floating tag v2 is the tag of the release itself')
  })
})

test.each([
  ['latest', 'Write names like `v{major}`'],
  ['v{major}.{patch}', 'Write names like `v{major}`'],
  ['a{major} b{major} c{major} d{major}', 'Give at most 3'],
])('%s is rejected', async (names, reason) => {
  const { error } = await runInProcess(repository, github, { bump: 'minor', 'dry-run': 'true', 'floating-tags': names })
  expect(error).toContain(reason)
})

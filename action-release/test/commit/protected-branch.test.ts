import { describe, expect, test } from '@jest/globals'
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

const bare = (...args: string[]) => repository.git('-C', repository.bare, ...args)
const offer = { bump: 'minor', 'on-protected': 'pull-request' }
const strict = { rules: ['deletion', 'pull_request'], bypass: 'never' } as const
/** A rule that only shows when the branch is to move, by a push or through the API. */
const hidden = () => {
  const reject = '{ echo "GH006: Protected branch update failed for refs/heads/main" >&2; exit 1; }'
  repository.hook('update', `[ "$1" != refs/heads/main ] || ${reject}`)
  repository.hook('reference-transaction', `[ "$1" != prepared ] || ! grep -q 'refs/heads/main$' || ${reject}`)
}

test.each([
  ['api', 'never'],
  ['git', 'never'],
  ['api', 'pull_requests_only'],
] as const)('commit: %s: a known rule is rejected before the first write: bypass: %s', async (commit, bypass) => {
  github.policy = { ...strict, bypass }
  const { error } = await runInProcess(repository, github, { bump: 'minor', commit })
  expect(error).toMatch(/^Branch main is protected by pull_request, which the token may not bypass\..*on-protected: pull-request/)
  expect(github.writes()).toEqual([])
  expect(repository.refs()).toEqual({ 'refs/heads/main': base })
})

test.each([
  { rules: ['pull_request'], bypass: 'always' } as const,
  { rules: ['pull_request'] },
  { rules: ['deletion', 'non_fast_forward'], bypass: 'never' } as const,
])('rules that do not block the commit: %j', async (policy) => {
  github.policy = policy
  expect((await runInProcess(repository, github, offer)).outputs).toMatchObject({
    'already-released': false,
    sha: expect.any(String) as unknown,
  })
})

test('a credential of the checkout, such as a deploy key, is not limited by the rules for the token', async () => {
  github.policy = strict
  repository.git('config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic b3RoZXI=')
  const { error, outputs } = await runInProcess(repository, github, { bump: 'minor' })
  expect([error, repository.refs()['refs/heads/main']]).toEqual([undefined, outputs.sha])
})

describe.each(['api', 'git'])('on-protected: pull-request, commit: %s', (commit) => {
  test.each(['known', 'hidden'])(
    'a %s rule leads to one branch and one pull request, and after the merge to the release',
    async (kind) => {
      if (kind === 'known') github.policy = strict
      else hidden()
      const inputs = { ...offer, commit }
      const first = await runInProcess(repository, github, inputs)
      expect(first).toMatchObject({
        error: undefined,
        outputs: { 'pull-request': expect.stringContaining('/eleanor/example/pull/1') as unknown },
      })
      expect(first.outputs['release-url']).toBeUndefined()
      const commits = repository.refs()
      expect(Object.keys(commits)).toEqual(['refs/heads/action-release/v1.3.0', 'refs/heads/main'])
      expect(bare('diff', '--name-only', 'main', 'action-release/v1.3.0')).toBe(versionFile)
      expect({ status: repository.git('status', '--porcelain'), head: repository.git('rev-parse', 'HEAD') }).toEqual({
        status: '',
        head: base,
      })

      // Again, by another run: the same branch, the same pull request.
      const again = await runInProcess(repository, github, inputs, { env: { GITHUB_RUN_ID: '78' } })
      expect(again.outputs['pull-request']).toBe(first.outputs['pull-request'])
      expect(github.requests.filter((each) => each === 'POST /repos/eleanor/example/pulls')).toHaveLength(1)
      if (kind === 'known') expect(repository.refs()).toEqual(commits)

      // Merged and squashed by a maintainer, who also takes the branch away.
      repository.git('fetch', '-q', 'origin')
      repository.git('merge', '-q', '--squash', 'origin/action-release/v1.3.0')
      const merged = repository.commit('Release 1.3.0 (#1)')
      for (const name of ['update', 'reference-transaction']) repository.hook(name, '')
      repository.git('push', '-q', 'origin', 'main', ':action-release/v1.3.0')
      const last = await runInProcess(repository, github, { ...inputs, bump: '', version: '1.3.0' })
      expect(last).toMatchObject({ error: undefined, outputs: { sha: merged, tag: 'v1.3.0' } })
      expect(await github.releases()).toMatchObject([{ tag_name: 'v1.3.0', draft: false, target_commitish: merged }])
      const noop = await runInProcess(repository, github, { ...inputs, bump: '', version: '1.3.0' })
      expect(noop.outputs).toMatchObject({ 'already-released': true, sha: merged })
    },
  )

  test('a branch of that name that someone else created is rejected', async () => {
    github.policy = strict
    repository.git('push', '-q', 'origin', 'main:refs/heads/action-release/v1.3.0')
    repository.git('checkout', '-q', '-b', 'other')
    repository.commit('Theirs')
    repository.git('push', '-q', '-f', 'origin', 'other:action-release/v1.3.0')
    repository.git('checkout', '-q', 'main')
    const { error } = await runInProcess(repository, github, { ...offer, commit })
    expect(error).toMatch(/action-release\/v1\.3\.0 .*was not created by action-release/)
  })
})

test.each(['branch', 'commit', 'pull request'].map((step, index) => [step, index + 1] as const))(
  'if a run is killed after the %s, the next one ends with one branch and one pull request',
  async (_, nth) => {
    github.policy = strict
    const killed = await release(repository, github, { ...offer, commit: 'api' }, { killWhen: hangAfter(github, nth) })
    expect(killed.code).toBeNull()
    github.fault = undefined
    checkOut(repository, base)
    for (const run of ['77', '78']) {
      const next = await runInProcess(repository, github, { ...offer, commit: 'api' }, { env: { GITHUB_RUN_ID: run } })
      expect([next.error, next.outputs['pull-request']]).toEqual([undefined, expect.stringMatching(/\/pull\/1$/)])
    }
    expect(Object.keys(repository.refs())).toEqual(['refs/heads/action-release/v1.3.0', 'refs/heads/main'])
    expect(bare('rev-list', '--count', 'main..action-release/v1.3.0')).toBe('1')
  },
)

test('if the token may not open a pull request, the error names the missing permission', async () => {
  github.policy = strict
  github.fault = (each) =>
    each.endsWith('/pulls') && each.startsWith('POST') ? { when: 'before', answer: { status: 403 } } : undefined
  const { error } = await runInProcess(repository, github, offer)
  expect(error).toMatch(
    /^Branch action-release\/v1\.3\.0 is pushed, but the token may not open a pull request\..*pull-requests: write/,
  )
})

test.each([
  [
    'refs/tags/v1.3.0',
    'GH013: Repository rule violations found for refs/tags/v1.3.0',
    'A rule of the repository protects the tag',
  ],
  ['refs/tags/v1.3.0', 'GH013: Cannot create ref due to creations being restricted', 'in that case, release the next version'],
])('a rule that blocks the tag does not lead to a pull request: %s, %s', async (ref, said, fix) => {
  repository.hook('update', `[ "$1" != ${ref} ] || { echo "${said}" >&2; exit 1; }`)
  const { error } = await runInProcess(repository, github, { ...offer, commit: 'git' })
  expect(error).toContain(fix)
  expect(repository.refs()).toEqual({ 'refs/heads/main': base })
})

test.each([403, 404])('if status %s rejects the target commit, the release is made without it', async (status) => {
  const bodies: string[] = []
  github.fault = (each) => {
    if (!/^POST .*\/releases$/.test(each)) return undefined
    bodies.push(each)
    return bodies.length === 1 ? { when: 'before', answer: { status } } : undefined
  }
  const { error, outputs } = await runInProcess(repository, github, { bump: 'minor' })
  expect([error, bodies.length]).toEqual([undefined, 2])
  expect(bare('rev-parse', 'v1.3.0^{commit}')).toBe(outputs.sha)
  expect(await github.releases()).toMatchObject([{ tag_name: 'v1.3.0', draft: false }])
})

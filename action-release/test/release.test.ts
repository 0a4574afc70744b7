import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals'
import { project, release, server, versionFile, wheel } from './release-setup.js'
import type { Project, Server } from './release-setup.js'

let github: Server
let repository: Project
const servers: Server[] = []

beforeEach(async () => {
  github = await server()
  servers.push(github)
  repository = project()
})
afterEach(() => {
  // Whatever happened: the clone is clean, and a tag of the remote is on the tip of its branch.
  expect(repository.git('status', '--porcelain')).toBe('')
})
afterAll(async () => await Promise.all(servers.map(async (each) => await each.close())))

const minor = { bump: 'minor', assets: 'dist/*.whl' }

async function expectReleased(sha: string | undefined, file: string): Promise<void> {
  const refs = repository.refs()
  expect(refs['refs/heads/main']).toBe(sha)
  expect(repository.git('-C', repository.bare, 'rev-parse', 'v1.3.0^{commit}')).toBe(sha)
  expect(Object.keys(refs)).toEqual(['refs/heads/main', 'refs/tags/v1.3.0'])
  const content = readFileSync(join(repository.work, 'dist', file))
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
  expect(await github.releases()).toMatchObject([
    { tag_name: 'v1.3.0', draft: false, target_commitish: sha, assets: [{ name: file, size: content.length, digest }] },
  ])
}

test('a release: commit, annotated tag and a published release with the wheel; again it is a no-op', async () => {
  const base = repository.git('rev-parse', 'HEAD')
  const file = wheel(repository, '1.3.0')
  const first = await release(repository, github, minor)
  expect(first).toMatchObject({
    code: 0,
    outputs: {
      version: '1.3.0',
      'previous-version': '1.2.3',
      tag: 'v1.3.0',
      prerelease: 'false',
      'already-released': 'false',
      'release-url': expect.stringContaining('/eleanor/example/releases/tag/v1.3.0') as unknown,
    },
  })
  await expectReleased(first.outputs.sha, file)
  expect(first.summary).toContain(file)
  expect(first.stdout).not.toContain(Buffer.from('x-access-token').toString('base64').slice(0, 12))
  const bare = ['-C', repository.bare] as const
  expect(repository.git(...bare, 'cat-file', '-t', 'v1.3.0')).toBe('tag')
  expect(repository.git(...bare, 'show', `main:${versionFile}`)).toBe('__version__: str = "1.3.0"')
  expect(repository.git(...bare, 'diff', '--name-only', 'main~1', 'main')).toBe(versionFile)
  const trailers = `Release 1.3.0\n\nRelease-Version: 1.3.0\nRelease-Base: ${base}\nRelease-Run: 77`
  expect(repository.git(...bare, 'log', '-1', '--format=%B%an <%ae>', 'main')).toBe(
    `${trailers}\nMaintainer <maintainer@example.org>`,
  )
  expect(repository.git('rev-parse', 'HEAD', 'v1.3.0^{commit}').split('\n')).toEqual([first.outputs.sha, first.outputs.sha])

  // The run is started again: by its commit, as GitHub does, and by the version.
  const writes = github.writes()
  repository.git('checkout', '-q', base)
  for (const inputs of [minor, { version: '1.3.0', assets: 'dist/*.whl' }]) {
    const again = await release(repository, github, inputs)
    expect(again).toMatchObject({ code: 0, outputs: { 'already-released': 'true', version: '1.3.0', sha: first.outputs.sha } })
  }
  expect(github.writes()).toEqual(writes)
  await expectReleased(first.outputs.sha, file)
})

describe('an interrupted release is finished by the next run', () => {
  test.each([
    ['after the push', 'Making the draft release', 'POST /repos/eleanor/example/releases'],
    ['while the wheel is uploaded', 'Attaching eleanor', 'POST /repos/eleanor/example/releases/1/assets'],
    ['before it is published', 'Publishing', 'PATCH /repos/eleanor/example/releases/1'],
  ])('killed %s', async (_, text, request) => {
    const file = wheel(repository, '1.3.0')
    const base = repository.git('rev-parse', 'HEAD')
    github.fault = (each) => (each === request ? { when: 'before', answer: 'hang' } : undefined)
    const killed = await release(repository, github, minor, { interrupt: { after: text, signal: 'SIGKILL' } })
    expect(killed.code).toBeNull()
    expect((await github.releases()).filter(({ draft }) => !draft)).toEqual([])
    const pushed = repository.refs()
    github.fault = undefined
    repository.git('checkout', '-q', base)
    const second = await release(repository, github, minor)
    expect(second).toMatchObject({ code: 0, outputs: { 'already-released': 'false' } })
    expect(repository.refs()).toEqual(pushed)
    await expectReleased(second.outputs.sha, file)
    const third = await release(repository, github, minor)
    expect(third).toMatchObject({ code: 0, outputs: { 'already-released': 'true' } })
  })
})

test('others merge after the commit point: the tag is the anchor', async () => {
  const file = wheel(repository, '1.3.0')
  const base = repository.git('rev-parse', 'HEAD')
  github.fault = (each) => (each.startsWith('POST') ? { when: 'before', answer: { status: 404 } } : undefined)
  expect((await release(repository, github, minor)).code).toBe(1)
  github.fault = undefined
  const merged = repository.commit('Merged later')
  repository.git('push', '-q', 'origin', 'main')
  repository.git('checkout', '-q', base)
  const { code, outputs } = await release(repository, github, minor)
  expect({ code, sha: outputs.sha }).toEqual({ code: 0, sha: repository.git('rev-parse', `${merged}~1`) })
  expect(repository.refs()['refs/heads/main']).toBe(merged)
  expect(await github.releases()).toMatchObject([{ draft: false, target_commitish: outputs.sha, assets: [{ name: file }] }])
})

test.each([
  ['shallow clone', ['--depth', '1']],
  ['full clone', []],
])('a %s that has not the tag finds out that the release is its own', async (_, depth) => {
  wheel(repository, '1.3.0')
  const first = await release(repository, github, minor)
  const clone = join(repository.work, '..', 'clone')
  repository.git('clone', '-q', '--no-tags', ...depth, `file://${repository.bare}`, clone)
  repository.git('-C', clone, 'fetch', '-q', '--no-tags', 'origin')
  const again = await release({ ...repository, work: clone }, github, { version: '1.3.0' })
  expect(again).toMatchObject({ code: 0, outputs: { 'already-released': 'true', sha: first.outputs.sha } })
})

test('a published release with another wheel is refused', async () => {
  wheel(repository, '1.3.0')
  const base = repository.git('rev-parse', 'HEAD')
  await release(repository, github, minor)
  repository.git('checkout', '-q', base)
  wheel(repository, '1.3.0', '1.3.0', 'another build')
  const { code, stdout } = await release(repository, github, minor)
  expect(code).toBe(1)
  expect(stdout).toContain('::error::Release v1.3.0 is published with other files than these: eleanor-1.3.0-py3-none-any.whl')
})

test('a draft of someone else is refused, before the push', async () => {
  const before = repository.refs()
  await github.call('POST', '/releases', { tag_name: 'v1.3.0', draft: true, body: 'Mine' })
  const { code, stdout } = await release(repository, github, { bump: 'minor' })
  expect(code).toBe(1)
  expect(stdout).toContain('::error::There is a draft release for v1.3.0 that this action did not make')
  expect(repository.refs()).toEqual(before)
})

describe('faults of the API', () => {
  test.each([
    ['502 after the draft was made', 'POST /repos/eleanor/example/releases', 'after'],
    ['502 before the draft was made', 'POST /repos/eleanor/example/releases', 'before'],
    ['502 after the file arrived', 'POST /repos/eleanor/example/releases/1/assets', 'after'],
  ] as const)('%s: one release, one file', async (_, request, when) => {
    const file = wheel(repository, '1.3.0')
    let left = 1
    github.fault = (each) => (each === request && left-- > 0 ? { when, answer: { status: 502 } } : undefined)
    const { code, outputs } = await release(repository, github, minor)
    expect(code).toBe(0)
    await expectReleased(outputs.sha, file)
  })

  test('a token that may not write: the tag stays, and the reason is said', async () => {
    github.fault = (each) => (each.startsWith('POST') ? { when: 'before', answer: { status: 403 } } : undefined)
    const { code, stdout } = await release(repository, github, { bump: 'patch' })
    expect(code).toBe(1)
    expect(stdout).toMatch(/::error::GitHub refused `POST .* with status 403\. .*permissions: contents: write/)
  })
})

test('dry-run shows the plan and writes nothing, with and without a token', async () => {
  const before = repository.refs()
  const file = wheel(repository, '1.3.0')
  for (const server of [undefined, github]) {
    const { code, outputs, summary } = await release(repository, server, { ...minor, 'dry-run': 'true' })
    expect(code).toBe(0)
    expect(JSON.parse(outputs.plan ?? '')).toMatchObject({ state: 'fresh', version: '1.3.0', assets: [{ name: file }] })
    expect(summary).toContain('Commit version 1.3.0 to main and tag it v1.3.0')
  }
  expect(repository.refs()).toEqual(before)
  expect(github.writes()).toEqual([])
  expect(repository.git('for-each-ref', 'refs/tags')).toBe('')
})

test('the bot signs where git knows no identity; the notes of a file; a pre-release is marked', async () => {
  for (const key of ['user.name', 'user.email']) repository.git('config', '--unset', key)
  writeFileSync(join(repository.work, 'dist.md'), 'What is new\n')
  repository.git('-c', 'user.name=a', '-c', 'user.email=b', 'add', '-A')
  repository.git('-c', 'user.name=a', '-c', 'user.email=b', 'commit', '-q', '-m', 'Notes')
  repository.git('push', '-q', 'origin', 'main')
  const inputs = { bump: 'minor', pre: 'rc', 'notes-file': 'dist.md', 'tag-template': 'release/{version}' }
  const { code, outputs } = await release(repository, github, inputs, { env: { HOME: '/nonexistent' } })
  expect({ code, tag: outputs.tag, pre: outputs.prerelease }).toEqual({ code: 0, tag: 'release/1.3.0rc1', pre: 'true' })
  expect(repository.git('log', '-1', '--format=%an %cn', outputs.sha ?? '')).toBe('github-actions[bot] github-actions[bot]')
  const [made] = await github.releases()
  expect(made).toMatchObject({ prerelease: true, body: 'What is new\n\n\n<!-- Release-Version: 1.3.0rc1 -->' })
})

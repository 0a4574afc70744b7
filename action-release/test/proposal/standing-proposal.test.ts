import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import type { Project, Server } from '../support/release-setup.js'
import { forEachTest, versionFile } from '../support/release-setup.js'
import { runInProcess } from '../support/run-in-process.js'

let github: Server
let repository: Project
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
})

const branch = 'action-release/proposal/main/vnext'
const auto = { mode: 'propose', bump: 'auto' }
const bare = (...args: string[]) => repository.git('-C', repository.bare, ...args)
const proposedFile = (name = versionFile) => bare('show', `${branch}:${name}`)

interface Pull {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: string
}
const pulls = async () => (await github.call('GET', `/pulls?state=all&head=eleanor:${branch}&base=main`)) as Pull[]
const run = async (inputs: Readonly<Record<string, string>> = auto) => await runInProcess(repository, github, inputs)

/** Commits a change to main as a person, and checks out what the remote has. */
function push(message: string, files: Readonly<Record<string, string>> = { [message]: message }): string {
  writeTree(repository.work, files)
  repository.git('add', '-A')
  repository.git('commit', '-q', '-m', message)
  repository.git('push', '-q', 'origin', 'main')
  return repository.git('rev-parse', 'HEAD')
}

function tagFirst(): void {
  repository.git('tag', 'v1.2.3')
  repository.git('push', '-q', 'origin', 'v1.2.3')
}

/** Adds a commit of a person to the branch of the proposal. */
function edit(files: Readonly<Record<string, string>>): void {
  const other = join(repository.work, '..', 'person')
  repository.git('clone', '-q', '-b', branch, repository.bare, other)
  writeTree(other, files)
  repository.git('-C', other, 'add', '-A')
  repository.git('-C', other, '-c', 'user.email=person@example.org', '-c', 'user.name=Person', 'commit', '-q', '-m', 'Edit')
  repository.git('-C', other, 'push', '-q')
}

function checkOut(commit: string): void {
  repository.git('fetch', '-q', 'origin', 'main')
  repository.git('checkout', '-q', '-B', 'main', commit)
}

test('one pull request follows the commits; merging it makes the next run release that very commit', async () => {
  writeTree(repository.work, { 'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\nBy hand.\n\n## 1.2.3\n\n- Old\n' })
  push('docs: changelog')
  tagFirst()
  push('fix: a')
  // What earlier steps compiled belongs to the proposal.
  writeFileSync(join(repository.work, 'base.txt'), 'numpy==2\n')
  const withChangelog = { ...auto, changelog: 'CHANGELOG.md', 'changelog-from': 'commits' }
  const first = await run(withChangelog)
  expect(first).toMatchObject({ error: undefined, outputs: { version: '1.2.4', tag: 'v1.2.4', released: false } })
  expect(proposedFile()).toContain('"1.2.4"')
  expect(proposedFile('base.txt')).toBe('numpy==2')
  expect(bare('log', '-1', '--format=%ae %ce', branch)).toBe('maintainer@example.org maintainer@example.org')
  expect(readFileSync(join(repository.work, versionFile), 'utf8')).toContain('"1.2.3"')
  const [pull, ...others] = await pulls()
  expect([pull?.title, others]).toEqual(['Release 1.2.4', []])
  expect(pull?.body).toMatch(
    /release version 1\.2\.4: .*`v1\.2\.4`[^]*By hand\.\n\n### Fixed\n\n- A\n\nChanges `src\/eleanor\/version\.py`, `CHANGELOG\.md`, `base\.txt`\./,
  )

  await github.call('PATCH', `/pulls/1`, { body: `Mind the gap.\n\n${pull?.body}\n\nCloses #7` })
  repository.git('clean', '-qfd')
  push('feat: b')
  expect((await run(withChangelog)).outputs).toMatchObject({ version: '1.3.0', 'pull-request': first.outputs['pull-request'] })
  expect(proposedFile()).toContain('"1.3.0"')
  const [updated] = await pulls()
  expect(updated).toMatchObject({ number: 1, title: 'Release 1.3.0' })
  expect(updated?.body).toMatch(/^Mind the gap\.\n\n<!-- [^]*version 1\.3\.0[^]*-->\n\nCloses #7$/)
  const writes = github.writes().length
  expect((await run(withChangelog)).error).toBeUndefined()
  expect(github.writes()).toHaveLength(writes)

  const merged = await github.mergePullRequest(1, 'squash')
  checkOut('FETCH_HEAD')
  const later = push('fix: later')
  checkOut(merged)
  const due = await run(withChangelog)
  expect(due.outputs).toMatchObject({ 'merged-version': '1.3.0', version: '1.3.0', released: false })
  const released = await run({ version: '1.3.0', changelog: 'CHANGELOG.md', 'changelog-from': 'commits' })
  expect(released).toMatchObject({ error: undefined, outputs: { sha: merged, released: true } })
  expect([bare('rev-parse', 'v1.3.0^{commit}'), bare('rev-parse', 'main')]).toEqual([merged, later])
  expect(await github.releases()).toMatchObject([{ tag_name: 'v1.3.0', draft: false }])
  expect(released.outputs.notes).toBe('By hand.\n\n### Added\n\n- B\n\n### Fixed\n\n- A')

  checkOut(later)
  expect((await run()).outputs).toMatchObject({ version: '1.3.1', released: false })
  expect((await pulls()).map(({ number, state }) => [number, state])).toEqual([
    [2, 'open'],
    [1, 'closed'],
  ])
  expect(bare('log', '--format=%s', `main..${branch}`)).toBe('Release 1.3.1')
})

test('commits that people add stay, on top of each new proposal; a conflict leaves the branch alone', async () => {
  tagFirst()
  push('fix: a')
  await run()
  edit({ 'NEWS.md': 'By hand\n' })
  push('feat: b')
  expect((await run()).error).toBeUndefined()
  expect([proposedFile(), proposedFile('NEWS.md')]).toEqual([expect.stringContaining('"1.3.0"'), 'By hand'])
  expect(bare('log', '--format=%s|%an|%ae|%ce', `main..${branch}`).split('\n')).toEqual([
    'Edit|Person|person@example.org|maintainer@example.org',
    'Release 1.3.0|Maintainer|maintainer@example.org|maintainer@example.org',
  ])
  // "Update branch" merges main; the next proposal contains it anyway.
  push('docs: c')
  const merge = bare('merge-tree', '--write-tree', 'main', branch)
  const commit = ['-c', 'user.name=P', '-c', 'user.email=p@e', 'commit-tree', merge, '-p', branch, '-p', 'main', '-m', 'Merge']
  bare('update-ref', `refs/heads/${branch}`, bare(...commit))
  push('feat: d', { 'NEWS.md': 'In main\n' })
  const tip = bare('rev-parse', branch)
  const conflict = await run()
  expect(conflict.error).toBeUndefined()
  expect(conflict.lines).toContainEqual(
    expect.stringMatching(/^warning: Branch .* is not updated: commit \w{10} of Person \(Edit\) conflicts/),
  )
  expect(bare('rev-parse', branch)).toBe(tip)
  repository.git('rm', '-q', 'NEWS.md')
  push('docs: settle', {})
  expect((await run()).error).toBeUndefined()
  expect([proposedFile('NEWS.md'), bare('log', '--format=%s', `main..${branch}`)]).toEqual(['By hand', 'Edit\nRelease 1.3.0'])
})

test.each(['the older', 'the newer'])('of two runs, the one of the newer commit wins if %s one pushes first', async (first) => {
  tagFirst()
  const old = push('fix: a')
  const newer = push('feat: b')
  const other = { ...repository, work: join(repository.work, '..', 'other') }
  repository.git('clone', '-q', '-c', 'user.name=M', '-c', 'user.email=maintainer@example.org', repository.bare, other.work)
  repository.git('push', '-q', '-f', 'origin', `${old}:main`)
  repository.git('checkout', '-q', '-B', 'main', old)

  // The older run has read the remote when the newer commit arrives. Each run stops once, before it pushes.
  const atPush = Promise.withResolvers<undefined>()
  const olderEnded = Promise.withResolvers<undefined>()
  const isPush = (args: readonly string[]) => args[0] === 'push'
  let newerRun: ReturnType<typeof runInProcess> | undefined
  const beforeNewerPush = async (args: readonly string[]) => {
    if (!isPush(args) || first === 'the newer') return
    atPush.resolve(undefined)
    await olderEnded.promise
  }
  const beforeOlderPush = async (args: readonly string[]) => {
    if (!isPush(args) || newerRun !== undefined) return
    repository.git('push', '-q', 'origin', `${newer}:main`)
    newerRun = runInProcess(other, github, auto, { before: beforeNewerPush })
    await (first === 'the older' ? atPush.promise : newerRun)
  }
  const older = await runInProcess(repository, github, auto, { before: beforeOlderPush })
  olderEnded.resolve(undefined)
  expect([older.error, (await newerRun)?.error]).toEqual([undefined, undefined])
  expect(proposedFile()).toContain('"1.3.0"')
  expect((await pulls()).map(({ title, state }) => [title, state])).toEqual([['Release 1.3.0', 'open']])

  const late = await run()
  expect(late.lines).toContainEqual(expect.stringMatching(/^notice: Branch main has moved to .* whose run updates the proposal/))
})

test('the pull request is closed when nothing is left to release; what cannot be proposed is one error', async () => {
  tagFirst()
  const reverted = push('feat: a')
  await run()
  repository.git('revert', '--no-edit', reverted)
  repository.git('push', '-q', 'origin', 'main')
  expect((await run()).outputs).toEqual({ released: false })
  expect((await pulls()).map(({ state }) => state)).toEqual(['closed'])
  for (const [inputs, error] of [
    [{ bump: 'none' }, /^Input `bump` is `none`\. `mode: propose` commits a new version/],
    [{ bump: 'minor', commit: 'none' }, /`commit` is `none`\. `mode: propose` commits a new version/],
    [{ version: '1.2.3' }, /^Version 1\.2\.3 is not newer than 1\.2\.3/],
  ] as const)
    expect((await run({ mode: 'propose', ...inputs })).error).toMatch(error)
})

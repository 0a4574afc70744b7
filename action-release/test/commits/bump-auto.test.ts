import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import { eachTest, release } from '../support/release-setup.js'
import { releaseInProcess } from '../support/run-in-process.js'

const the = eachTest()
const auto = { bump: 'auto' }

/** Commits, each with a message and a changed file, on top of the tag v1.2.3. */
function commitAll(...commits: readonly (readonly [message: string, file: string])[]): string {
  const { repository } = the
  repository.git('tag', 'v1.2.3')
  let id = ''
  for (const [message, file] of commits) {
    mkdirSync(join(repository.work, file, '..'), { recursive: true })
    writeTree(repository.work, { [file]: `${message}\n` })
    id = repository.commit(message)
  }
  repository.git('push', '-q', 'origin', 'main', 'v1.2.3')
  return id
}

test('the commits since the last release decide, the plan says why, and without a releasable commit nothing is done', async () => {
  const citation = 'version: 1.2.3\ndate-released: 2020-01-31\n'
  writeTree(the.repository.work, { 'CHANGELOG.md': '# Changes\n', 'CITATION.cff': citation })
  const base = commitAll(['feat: old', 'a'], ['docs: a', 'a'], ['fix(core): b', 'b'])
  the.repository.git('tag', '-f', 'v1.2.3', `${base}~2`)
  the.repository.git('push', '-q', '-f', 'origin', 'v1.2.3')
  const plan = await release(the.repository, the.github, { ...auto, 'dry-run': 'true' })
  expect(JSON.parse(plan.outputs.plan ?? '')).toMatchObject({
    version: '1.2.4',
    decision: { bump: 'patch', since: 'v1.2.3', total: 2, commits: [{ id: base, header: 'fix(core): b', bump: 'patch' }] },
  })
  expect([plan.summary, plan.outputs.released]).toEqual([expect.stringContaining('fix(core): b'), undefined])

  // The release makes the commit of the changelog, and its notes are the same text.
  const fromCommits = { ...auto, changelog: 'CHANGELOG.md', 'changelog-from': 'commits', 'version-files': 'CITATION.cff' }
  const first = await releaseInProcess(the.repository, the.github, fromCommits)
  expect(first).toMatchObject({ code: 0, outputs: { version: '1.2.4', tag: 'v1.2.4', released: 'true' } })
  expect(first.outputs.notes).toBe('### Fixed\n\n- **core**: B')
  expect(the.repository.git('show', 'v1.2.4:CHANGELOG.md')).toMatch(/^# Changes\n\n## 1\.2\.4 - \d{4}-\d\d-\d\d\n\n### Fixed\n/)
  expect(the.repository.git('show', 'v1.2.4:CITATION.cff')).toMatch(/^version: 1\.2\.4\ndate-released: (?!2020)\d{4}-\d\d-\d\d$/)
  // The same run again, and a new one on the released branch.
  the.repository.git('checkout', '-q', base)
  const again = await releaseInProcess(the.repository, the.github, auto)
  expect(again.outputs).toMatchObject({ 'already-released': 'true', version: '1.2.4', released: 'true' })
  the.repository.git('checkout', '-q', '-B', 'main', 'v1.2.4')
  const writes = the.github.writes()
  const refs = the.repository.refs()
  const nothing = await releaseInProcess(the.repository, the.github, auto)
  expect([nothing.code, nothing.outputs]).toEqual([0, { released: 'false' }])
  expect(nothing.summary).toContain('Nothing to release')
  expect([the.github.writes(), the.repository.refs()]).toEqual([writes, refs])
})

test('only commits of the paths of a package count; a shallow clone is rejected', async () => {
  commitAll(['feat!: a', 'packages/other/a'], ['fix: b', 'packages/core/b'])
  const core = { ...auto, mode: 'write-version', 'dry-run': 'true', 'commit-paths': 'packages/core' }
  expect((await releaseInProcess(the.repository, the.github, core)).outputs).toMatchObject({ version: '1.2.4', tag: 'v1.2.4' })
  const clone = join(the.repository.work, '..', 'clone')
  the.repository.git('clone', '-q', '--depth', '1', `file://${the.repository.bare}`, clone)
  const shallow = await releaseInProcess({ ...the.repository, work: clone }, the.github, auto)
  expect([shallow.code, shallow.stdout]).toEqual([1, expect.stringContaining('Check out with `fetch-depth: 0`')])
})

test('pre-releases: the bump counts from the last final release, and each one needs a new commit', async () => {
  commitAll(['feat: a', 'a'])
  const rc = { ...auto, pre: 'rc' }
  expect((await releaseInProcess(the.repository, the.github, rc)).outputs).toMatchObject({
    version: '1.3.0rc1',
    released: 'true',
  })
  expect((await releaseInProcess(the.repository, the.github, rc)).outputs).toEqual({ released: 'false' })
  the.repository.commit('fix: b')
  the.repository.git('push', '-q', 'origin', 'HEAD:main')
  for (const [inputs, version] of [
    [rc, '1.3.0rc2'],
    [auto, '1.3.0'],
  ] as const)
    expect((await releaseInProcess(the.repository, the.github, { ...inputs, 'dry-run': 'true' })).outputs.version).toBe(version)
})

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import { draftMarker } from '../../src/publish/draft-marker.js'
import type { Project, Server } from '../support/release-setup.js'
import { checkOut, project, server, versionFile, wheel } from '../support/release-setup.js'
import { runInProcess } from '../support/run-in-process.js'

const servers: Server[] = []
afterAll(async () => await Promise.all(servers.map(async (each) => await each.close())))

interface Stage {
  readonly repository: Project
  readonly github: Server
  readonly base: string
  readonly wheel: string
}

/** What an interrupted run, or somebody else, has left before the run that is looked at. */
type Step = (stage: Stage) => unknown

const push = ({ repository }: Stage, ...refs: string[]) => repository.git('push', '-q', 'origin', ...refs)
/** The release commit on the branch, as the run 77 makes it. */
const committed: Step = (stage) => {
  const { repository, base } = stage
  writeTree(repository.work, { [versionFile]: '__version__: str = "1.3.0"\n' })
  repository.commit(`Release 1.3.0\n\nRelease-Version: 1.3.0\nRelease-Base: ${base}\nRelease-Run: 77\n`)
  push(stage, 'main')
}
const tagged: Step = (stage) => {
  stage.repository.git('tag', '-a', '-m', 'Release 1.3.0', 'v1.3.0')
  push(stage, 'v1.3.0')
}
const moved: Step = (stage) => {
  stage.repository.commit('Of someone else')
  push(stage, 'main')
}
const drafted =
  (body: string): Step =>
  async ({ github }) =>
    await github.call('POST', '/releases', { tag_name: 'v1.3.0', draft: true, body })
const ours = drafted(`Notes\n\n${draftMarker('1.3.0')}`)
const uploaded =
  (content?: string): Step =>
  async ({ github, repository, wheel: name }) => {
    const bytes = content === undefined ? readFileSync(join(repository.work, 'dist', name)) : Buffer.from(content)
    const response = await fetch(`${github.url}/repos/eleanor/example/releases/1/assets?name=${name}`, {
      method: 'POST',
      headers: { authorization: 'token ghs_secretOfTheTest', 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    })
    expect(response.status).toBe(201)
  }
const published: Step = async ({ github, repository }) =>
  await github.call('PATCH', '/releases/1', { draft: false, target_commitish: repository.git('rev-parse', 'HEAD') })

type Row = readonly [
  tip: string,
  tag: string,
  page: string,
  steps: readonly Step[],
  outcome: 'fresh' | 'resumed' | 'no-op' | RegExp,
]

/** Every row of the table of states: what the first look saw, and what the run does. */
const rows: readonly Row[] = [
  ['old', 'none', 'none', [], 'fresh'],
  ['old', 'none', 'draft of ours', [ours], 'fresh'],
  [
    'old',
    'none',
    'draft of someone else',
    [drafted('Mine')],
    /draft release for v1\.3\.0 exists that was not created by action-release/,
  ],
  ['new, ours', 'none', 'none', [committed], 'resumed'],
  ['new, ours', 'none', 'draft of ours', [committed, ours], 'resumed'],
  ['new, ours', 'ours', 'none', [committed, tagged], 'resumed'],
  ['new, ours', 'ours', 'draft of ours, no file', [committed, tagged, ours], 'resumed'],
  ['new, ours', 'ours', 'draft of ours, one file of two', [committed, tagged, ours, uploaded()], 'resumed'],
  ['new, ours', 'ours', 'draft of ours, a file with other bytes', [committed, tagged, ours, uploaded('other')], 'resumed'],
  ['new, ours', 'ours', 'draft of someone else', [committed, tagged, drafted('Mine')], /was not created by action-release/],
  [
    'new, ours',
    'ours',
    'published, a file missing',
    [committed, tagged, ours, uploaded(), published],
    /published with other files: README\.md.*Release the next version/,
  ],
  [
    'new, ours',
    'ours',
    'published, other bytes',
    [committed, tagged, ours, uploaded('other'), published],
    /published with other files: /,
  ],
  ['moved past ours', 'ours', 'none', [committed, tagged, moved], 'resumed'],
  ['moved past ours', 'ours', 'draft of ours', [committed, tagged, ours, moved], 'resumed'],
  ['moved past ours', 'none', 'none', [committed, moved], /Branch main is at \w{10} on the remote, but \w{10} is checked out/],
  ['moved', 'none', 'none', [moved], /Branch main is at \w{10} on the remote/],
  ['old', 'other', 'none', [tagged], /Tag v1\.3\.0 exists on commit \w{10}\. That commit was not made by action-release/],
  ['moved', 'other', 'none', [moved, tagged], /Tag v1\.3\.0 exists/],
  ['old', 'other', 'published', [tagged, drafted('Mine'), published], /Tag v1\.3\.0 exists/],
  [
    'old',
    'none',
    'published',
    [drafted('Mine'), published, (stage) => push(stage, ':v1.3.0')],
    /Release v1\.3\.0 is published, but the remote has no such tag/,
  ],
]

describe('from each state the run does what the table of states requires', () => {
  test.each(rows)('tip %s, tag %s, page %s', async (...row) => {
    const [, , , steps, outcome] = row
    const repository = project()
    const github = await server(repository)
    servers.push(github)
    const stage = { repository, github, base: repository.git('rev-parse', 'HEAD'), wheel: wheel(repository, '1.3.0') }
    for (const step of steps) await step(stage)
    checkOut(repository, stage.base)
    const before = { refs: repository.refs(), writes: github.writes().length, releases: await github.releases() }
    const inputs = { bump: 'minor', assets: 'dist/*\nREADME.md' }
    const { error, lines, outputs } = await runInProcess(repository, github, inputs)
    expect(repository.git('status', '--porcelain')).toBe('')
    expect(lines.filter((line) => line.startsWith('error:'))).toEqual([])
    if (outcome instanceof RegExp) {
      expect(error).toMatch(outcome)
      // I5: rejected before the first write.
      expect({ refs: repository.refs(), writes: github.writes().length, releases: await github.releases() }).toEqual(before)
      return
    }
    expect({ error, outputs }).toMatchObject({
      error: undefined,
      outputs: { resumed: outcome === 'resumed', 'already-released': outcome === 'no-op' },
    })
    // I1: a tag that was there has not moved. I3: commit and tag are both there.
    const refs = repository.refs()
    if (before.refs['refs/tags/v1.3.0'] !== undefined) expect(refs['refs/tags/v1.3.0']).toBe(before.refs['refs/tags/v1.3.0'])
    expect(Object.keys(refs)).toEqual(['refs/heads/main', 'refs/tags/v1.3.0'])
    const bare = (...args: string[]) => repository.git('-C', repository.bare, ...args)
    expect(bare('rev-parse', 'v1.3.0^{commit}')).toBe(outputs.sha)
    expect(bare('rev-parse', `${String(outputs.sha)}^`)).toBe(stage.base)
    // I2: one release, public, with every file as it is on disk.
    const files = [join('dist', stage.wheel), 'README.md'].map((path) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(repository.work, path)))
        .digest('hex')
      return { name: path.split('/').at(-1), digest: `sha256:${digest}` }
    })
    const [only, ...others] = await github.releases()
    expect({ draft: only?.draft, others }).toEqual({ draft: false, others: [] })
    expect(only?.assets.map(({ name, digest }) => ({ name, digest })).sort((a, b) => (a.name < b.name ? 1 : -1))).toEqual(files)
    // And then there is nothing left to do.
    const writes = github.writes().length
    checkOut(repository, stage.base)
    const again = await runInProcess(repository, github, inputs)
    expect(again.outputs).toMatchObject({ 'already-released': true, sha: outputs.sha })
    expect(github.writes()).toHaveLength(writes)
  })
})

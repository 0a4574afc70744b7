import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Project, Server } from '../support/release-setup.js'
import { forEachTest } from '../support/release-setup.js'
import { releaseInProcess } from '../support/run-in-process.js'

let github: Server
let repository: Project
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
})

/** Pushes a tag, and then a further commit of the branch; checks the tag out as actions/checkout does for a run of the tag. */
function pushTag(tag: string): Record<string, string> {
  repository.git('tag', tag)
  repository.commit('Later')
  repository.git('push', '-q', 'origin', 'main', tag)
  repository.git('checkout', '-q', '--detach', tag)
  const event = join(repository.work, '.git', 'event.json')
  writeFileSync(event, JSON.stringify({ ref: `refs/tags/${tag}`, repository: { default_branch: 'main' } }))
  return { GITHUB_REF: `refs/tags/${tag}`, GITHUB_EVENT_PATH: event }
}

test('a run that a tag started releases the tag; again it is a no-op; the branch and the tag stay', async () => {
  const env = pushTag('v1.2.3')
  const refs = repository.refs()
  for (const already of ['false', 'true']) {
    const { code, stdout, outputs } = await releaseInProcess(repository, github, { version: 'v1.2.3' }, { env })
    expect({ code, stdout, outputs }).toMatchObject({ code: 0, outputs: { tag: 'v1.2.3', 'already-released': already } })
  }
  expect(repository.refs()).toEqual(refs)
  expect(await github.releases()).toMatchObject([
    { tag_name: 'v1.2.3', draft: false, target_commitish: refs['refs/tags/v1.2.3'] },
  ])
})

test('the tag of a run has another version than its commit', async () => {
  const env = pushTag('v1.3.0')
  const { code, stdout } = await releaseInProcess(repository, github, { version: '1.3.0' }, { env })
  expect({ code, writes: github.writes() }).toEqual({ code: 1, writes: [] })
  expect(stdout).toContain('::error::Tag v1.3.0 started the run, but its commit has version 1.2.3. Commit the version before')
})

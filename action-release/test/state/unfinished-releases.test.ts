import { expect, test } from '@jest/globals'
import type { Project, Server } from '../support/release-setup.js'
import { forEachTest, noDraft } from '../support/release-setup.js'
import { releaseInProcess } from '../support/run-in-process.js'

let github: Server
let repository: Project
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
})

const inputs = { bump: 'minor', commit: 'git' }
const unfinishedOf = (outputs: Record<string, string>) =>
  (JSON.parse(outputs.plan ?? '{}') as { unfinished: string[] }).unfinished

/** Tags v1.3.0 and ends before the draft; the release commit is checked out. */
async function interrupt(): Promise<string> {
  github.fault = noDraft
  expect((await releaseInProcess(repository, github, inputs)).code).toBe(1)
  expect(repository.refs()).toHaveProperty(['refs/tags/v1.3.0'])
  github.fault = undefined
  return repository.git('rev-parse', 'HEAD')
}

test('a bump of the release commit finishes that release, and the wheel is built with its version', async () => {
  const commit = await interrupt()
  const other = { env: { GITHUB_RUN_ID: '78' } }
  const written = await releaseInProcess(repository, github, { ...inputs, mode: 'write-version' }, other)
  expect(written).toMatchObject({ code: 0, outputs: { version: '1.3.0', tag: 'v1.3.0' } })
  const finished = await releaseInProcess(repository, github, inputs, other)
  expect(finished).toMatchObject({ code: 0, outputs: { version: '1.3.0', resumed: 'true', sha: commit } })
  expect(await github.releases()).toMatchObject([{ tag_name: 'v1.3.0', draft: false, target_commitish: commit }])
  expect(Object.keys(repository.refs())).toEqual(['refs/heads/main', 'refs/tags/v1.3.0'])
})

test('after later commits a bump releases them, and the plan names the unfinished tag', async () => {
  await interrupt()
  repository.commit('Later')
  repository.git('push', '-q', 'origin', 'main')
  // Tags of others have no release on purpose.
  repository.git('push', '-q', 'origin', 'HEAD~2:refs/tags/v1.2.3')
  const { code, stdout, outputs } = await releaseInProcess(repository, github, { ...inputs, 'dry-run': 'true' })
  expect({ code, version: outputs.version, unfinished: unfinishedOf(outputs) }).toEqual({
    code: 0,
    version: '1.4.0',
    unfinished: ['v1.3.0'],
  })
  expect(stdout).toContain('::warning::Release v1.3.0 was started and never published')
})

import { expect, test } from '@jest/globals'
import type { Project, Server } from '../support/release-setup.js'
import { forEachTest } from '../support/release-setup.js'
import { releaseInProcess } from '../support/run-in-process.js'

let github: Server
let repository: Project
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
})

const inputs = { bump: 'minor', pre: 'rc', commit: 'git', 'adopt-draft': 'true' }
const draft = async () =>
  await github.call('POST', '/releases', { tag_name: 'v1.3.0rc1', draft: true, name: 'Theirs', body: 'By a person' })

test('adopt-draft: true publishes the draft of a person with its notes, and creates none', async () => {
  await draft()
  const { code, outputs } = await releaseInProcess(repository, github, inputs)
  expect(code).toBe(0)
  expect(await github.releases()).toMatchObject([
    { tag_name: 'v1.3.0rc1', draft: false, prerelease: true, body: 'By a person', target_commitish: outputs.sha },
  ])
  expect(github.bodies('PATCH')).toMatchObject([{ draft: false, prerelease: true, make_latest: 'false' }])
})

test('two drafts are rejected before anything is written', async () => {
  await draft()
  await draft()
  const before = github.writes().length
  const { code, stdout } = await releaseInProcess(repository, github, inputs)
  expect({ code, said: stdout.includes('::error::2 draft releases for v1.3.0rc1 exist') }).toEqual({ code: 1, said: true })
  expect({ writes: github.writes().length, refs: Object.keys(repository.refs()) }).toEqual({
    writes: before,
    refs: ['refs/heads/main'],
  })
})

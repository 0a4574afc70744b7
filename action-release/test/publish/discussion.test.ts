import { expect, test } from '@jest/globals'
import type { Project, Server } from '../support/release-setup.js'
import { checkOut, forEachTest } from '../support/release-setup.js'
import { runInProcess } from '../support/run-in-process.js'

let github: Server
let repository: Project
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
})

test('a published release opens one discussion in a category that exists; any other is rejected before the commit', async () => {
  const base = repository.git('rev-parse', 'HEAD')
  const run = async (inputs: Readonly<Record<string, string>> = {}) => {
    checkOut(repository, base)
    return await runInProcess(repository, github, { bump: 'minor', 'discussion-category': 'Announcements', ...inputs })
  }
  expect((await run({ 'dry-run': 'true' })).error).toMatch(/^`discussion-category` is `Announcements`, but .* has no discussions/)
  github.policy = { rules: [], discussionCategories: ['General', 'Ideas'] }
  expect((await run()).error).toBe(
    'eleanor/example has no discussion category `Announcements`. Use one of `General`, `Ideas` as `discussion-category`.',
  )
  expect([github.writes().filter((each) => !each.endsWith('/graphql')), repository.refs()]).toEqual([
    [],
    { 'refs/heads/main': base },
  ])

  // A token that may not read categories finds out when the release is published.
  github.fault = (request) => (request.endsWith('/graphql') ? { when: 'before', answer: { status: 403 } } : undefined)
  const late = await run({ commit: 'git' })
  expect(late.error).toMatch(
    /^GitHub does not open a discussion in Announcements, so v1\.3\.0 is still a draft.*discussions: write/,
  )
  expect(await github.releases()).toMatchObject([{ draft: true }])

  github.fault = undefined
  github.policy = { rules: [], discussionCategories: ['Announcements'] }
  const plan = await run({ 'dry-run': 'true' })
  expect(plan.outputs.plan).toMatchObject({
    discussionCategory: 'Announcements',
    steps: expect.arrayContaining(['Publish the release and open a discussion in Announcements']) as unknown,
  })
  const url = `${github.url}/eleanor/example/discussions/1`
  expect(await run()).toMatchObject({ error: undefined, outputs: { released: true, 'discussion-url': url } })
  expect(github.bodies('PATCH').at(-1)).toMatchObject({ draft: false, discussion_category_name: 'Announcements' })
  expect(github.bodies('POST').filter((body) => 'discussion_category_name' in (body as object))).toEqual([])
  const writes = github.writes().length
  expect((await run()).outputs).toMatchObject({ 'already-released': true, 'discussion-url': url })
  expect(github.writes()).toHaveLength(writes)
})

import { expect, test } from '@jest/globals'
import { eachTest } from '../support/release-setup.js'
import { runInProcess } from '../support/run-in-process.js'

const the = eachTest()
const images = JSON.stringify({
  runtime: { reference: 'ghcr.io/e/runtime:1.3.0', digest: 'sha256:bbb' },
  base: { reference: 'ghcr.io/e/base:1.3.0', digest: 'sha256:aaa' },
})
const inputs = { mode: 'update-notes', version: '1.3.0', images }

test('the images are appended to the notes of the published release, and replaced by the next run', async () => {
  await the.github.call('POST', '/releases', { tag_name: 'v1.3.0', body: 'What is new' })
  const added = await runInProcess(the.repository, the.github, inputs)
  expect(added).toMatchObject({
    error: undefined,
    outputs: { tag: 'v1.3.0', 'release-url': expect.stringContaining('/releases/tag/v1.3.0') as unknown },
  })
  const table = (...rows: string[]) =>
    `What is new\n\n<!-- images -->\n## Images\n\n| image | digest |\n| --- | --- |\n${rows.join('\n')}`
  const base = '| `ghcr.io/e/base:1.3.0` | `sha256:aaa` |'
  const runtime = '| `ghcr.io/e/runtime:1.3.0` | `sha256:bbb` |'
  expect((await the.github.releases()).map(({ body }) => body)).toEqual([table(base, runtime)])

  const writes = the.github.writes().length
  expect((await runInProcess(the.repository, the.github, inputs)).error).toBeUndefined()
  expect(the.github.writes()).toHaveLength(writes)

  const onlyBase = JSON.stringify({ base: { reference: 'ghcr.io/e/base:1.3.0', digest: 'sha256:aaa' } })
  expect((await runInProcess(the.repository, the.github, { ...inputs, images: onlyBase })).error).toBeUndefined()
  expect((await the.github.releases()).map(({ body }) => body)).toEqual([table(base)])
})

test('a dry run changes nothing', async () => {
  await the.github.call('POST', '/releases', { tag_name: 'v1.3.0', body: 'What is new' })
  expect((await runInProcess(the.repository, the.github, { ...inputs, 'dry-run': 'true' })).error).toBeUndefined()
  expect((await the.github.releases()).map(({ body }) => body)).toEqual(['What is new'])
})

test.each([
  [{ version: '1.4.0' }, 'The repository has no published release v1.4.0'],
  [{ version: '', bump: 'minor' }, 'Input `version` is missing'],
])('%j is rejected', async (more, reason) => {
  await the.github.call('POST', '/releases', { tag_name: 'v1.4.0', draft: true, body: '' })
  const { error } = await runInProcess(the.repository, the.github, { ...inputs, ...more })
  expect(error).toContain(reason)
})

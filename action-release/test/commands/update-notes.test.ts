import { expect, test } from '@jest/globals'
import { eachTest, release } from '../support/release-setup.js'

const the = eachTest()
const images = JSON.stringify({
  runtime: { reference: 'ghcr.io/e/runtime:1.3.0', digest: 'sha256:bbb' },
  base: { reference: 'ghcr.io/e/base:1.3.0', digest: 'sha256:aaa' },
})
const inputs = { mode: 'update-notes', version: '1.3.0', images }

test('the images are appended to the notes of the published release, and replaced by the next run', async () => {
  await the.github.call('POST', '/releases', { tag_name: 'v1.3.0', body: 'What is new' })
  const added = await release(the.repository, the.github, inputs)
  expect(added).toMatchObject({ code: 0, outputs: { tag: 'v1.3.0' } })
  expect(added.outputs['release-url']).toContain('/releases/tag/v1.3.0')
  const table = (...rows: string[]) =>
    `What is new\n\n<!-- images -->\n## Images\n\n| image | digest |\n| --- | --- |\n${rows.join('\n')}`
  const base = '| `ghcr.io/e/base:1.3.0` | `sha256:aaa` |'
  const runtime = '| `ghcr.io/e/runtime:1.3.0` | `sha256:bbb` |'
  expect((await the.github.releases()).map(({ body }) => body)).toEqual([table(base, runtime)])

  const writes = the.github.writes().length
  expect((await release(the.repository, the.github, inputs)).code).toBe(0)
  expect(the.github.writes()).toHaveLength(writes)

  const onlyBase = JSON.stringify({ base: { reference: 'ghcr.io/e/base:1.3.0', digest: 'sha256:aaa' } })
  expect((await release(the.repository, the.github, { ...inputs, images: onlyBase })).code).toBe(0)
  expect((await the.github.releases()).map(({ body }) => body)).toEqual([table(base)])
})

test('a dry run changes nothing', async () => {
  await the.github.call('POST', '/releases', { tag_name: 'v1.3.0', body: 'What is new' })
  expect((await release(the.repository, the.github, { ...inputs, 'dry-run': 'true' })).code).toBe(0)
  expect((await the.github.releases()).map(({ body }) => body)).toEqual(['What is new'])
})

test.each([
  [{ version: '1.4.0' }, 'The repository has no published release v1.4.0'],
  [{ version: '', bump: 'minor' }, 'Input `version` is missing'],
])('%j is rejected', async (more, reason) => {
  await the.github.call('POST', '/releases', { tag_name: 'v1.4.0', draft: true, body: '' })
  const { code, stdout } = await release(the.repository, the.github, { ...inputs, ...more })
  expect({ code, isRejected: stdout.includes(reason) }).toEqual({ code: 1, isRejected: true })
})

import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { draftMarker } from '../../src/publish/draft-marker.js'
import { checkOut, eachTest, expectReleased, noDraft, release, wheel } from '../support/release-setup.js'
import { runInProcess } from '../support/run-in-process.js'

const the = eachTest()
const minor = { bump: 'minor', assets: 'dist/*.whl' }

test('a release is resumed from its tag after others have merged', async () => {
  const file = wheel(the.repository, '1.3.0')
  const base = the.repository.git('rev-parse', 'HEAD')
  the.github.fault = noDraft
  expect((await runInProcess(the.repository, the.github, minor)).error).toContain('422')
  the.github.fault = undefined
  const merged = the.repository.commit('Merged later')
  the.repository.git('push', '-q', 'origin', 'main')
  the.repository.git('checkout', '-q', base)
  const { error, outputs } = await runInProcess(the.repository, the.github, minor)
  expect([error, outputs.sha]).toEqual([undefined, the.repository.git('rev-parse', `${merged}~1`)])
  expect(the.repository.refs()['refs/heads/main']).toBe(merged)
  expect(await the.github.releases()).toMatchObject([{ draft: false, target_commitish: outputs.sha, assets: [{ name: file }] }])
})

test('another run does not finish a release that may still be running, and reports it once it is finished', async () => {
  const base = the.repository.git('rev-parse', 'HEAD')
  the.github.fault = noDraft
  await runInProcess(the.repository, the.github, { bump: 'minor' })
  the.github.fault = undefined
  the.repository.git('checkout', '-q', base)
  const other = { env: { GITHUB_RUN_ID: '78' } }
  const early = await runInProcess(the.repository, the.github, { bump: 'minor' }, other)
  expect(early.error).toMatch(/^Release v1\.3\.0 was started by run 77 and is not finished\./)
  expect(await the.github.releases()).toEqual([])
  expect((await runInProcess(the.repository, the.github, { bump: 'minor' })).error).toBeUndefined()
  the.repository.git('checkout', '-q', base)
  const late = await runInProcess(the.repository, the.github, { bump: 'minor' }, other)
  expect(late).toMatchObject({ error: undefined, outputs: { 'already-released': true } })
})

describe('API failures', () => {
  const limited = { status: 403, headers: { 'retry-after': '0' } }
  test.each([
    ['502 after the draft was made', 'POST /repos/eleanor/example/releases', 'after', { status: 502 }],
    ['502 before the draft was made', 'POST /repos/eleanor/example/releases', 'before', { status: 502 }],
    ['line dropped after the draft was made', 'POST /repos/eleanor/example/releases', 'after', 'drop'],
    ['502 after the file arrived', 'POST /repos/eleanor/example/releases/1/assets', 'after', { status: 502 }],
    ['502 when half of the file had come', 'POST /repos/eleanor/example/releases/1/assets', 'half', { status: 502 }],
    ['line dropped when half of the file had come', 'POST /repos/eleanor/example/releases/1/assets', 'half', 'drop'],
    ['502 after it was published', 'PATCH /repos/eleanor/example/releases/1', 'after', { status: 502 }],
    ['secondary rate limit', 'POST /repos/eleanor/example/releases/1/assets', 'before', limited],
  ] as const)('after %s there is one release with one file', async (_, request, when, answer) => {
    const file = wheel(the.repository, '1.3.0')
    let left = 1
    the.github.fault = (each) => (each === request && left-- > 0 ? { when, answer } : undefined)
    const { error, outputs } = await runInProcess(the.repository, the.github, minor)
    expect(error).toBeUndefined()
    await expectReleased(the.repository, the.github, String(outputs.sha), file)
  })

  test('a token that may not write is rejected before anything is pushed', async () => {
    const before = the.repository.refs()
    the.github.fault = (each) => (each.startsWith('POST') ? { when: 'before', answer: { status: 403 } } : undefined)
    const { error } = await runInProcess(the.repository, the.github, { bump: 'patch', 'notes-file': 'README.md' })
    expect(error).toMatch(/^GitHub rejected `POST .*generate-notes` with status 403\. .*permissions: contents: write/)
    expect(the.repository.refs()).toEqual(before)
  })
})

test.each([
  ['shallow clone', ['--depth', '1']],
  ['full clone', []],
])('another run that names the version finishes the release from a %s of the tip', async (_, depth) => {
  const file = wheel(the.repository, '1.3.0')
  the.github.fault = noDraft
  const first = await runInProcess(the.repository, the.github, minor)
  the.github.fault = undefined
  const clone = join(the.repository.work, '..', 'clone')
  the.repository.git('clone', '-q', '--no-tags', ...depth, `file://${the.repository.bare}`, clone)
  const inputs = { version: '1.3.0', assets: '../work/dist/*.whl' }
  const outside = await runInProcess({ work: clone }, the.github, inputs)
  expect(outside.error).toContain('is outside the workspace')
  cpSync(join(the.repository.work, 'dist'), join(clone, 'dist'), { recursive: true })
  const other = { env: { GITHUB_RUN_ID: '78' } }
  const again = await runInProcess({ work: clone }, the.github, { ...inputs, assets: 'dist/*' }, other)
  expect(again).toMatchObject({
    error: undefined,
    outputs: { 'already-released': false, sha: first.outputs.sha, 'previous-version': '' },
  })
  await expectReleased(the.repository, the.github, String(first.outputs.sha), file)
})

test('the draft of an earlier run is reused, and its empty duplicate is removed', async () => {
  const file = wheel(the.repository, '1.3.0')
  const draft = { tag_name: 'v1.3.0', draft: true, body: draftMarker('1.3.0') }
  const drafts = [await the.github.call('POST', '/releases', draft), await the.github.call('POST', '/releases', draft)]
  const { error, outputs } = await runInProcess(the.repository, the.github, minor)
  expect(error).toBeUndefined()
  await expectReleased(the.repository, the.github, String(outputs.sha), file)
  expect(await the.github.releases()).toMatchObject([{ id: (drafts[0] as { id: number }).id }])
})

test('an incomplete upload of a killed run is replaced', async () => {
  const file = wheel(the.repository, '1.3.0')
  const base = the.repository.git('rev-parse', 'HEAD')
  const killWhen = new Promise<void>((resolve) => {
    the.github.fault = (each) => (each.endsWith('/assets') ? { when: 'half', answer: 'hang', onInjected: resolve } : undefined)
  })
  expect((await release(the.repository, the.github, minor, { killWhen })).code).toBeNull()
  the.github.fault = undefined
  expect((await the.github.releases())[0]?.assets).toMatchObject([{ name: file, state: 'starter', size: 0 }])
  checkOut(the.repository, base)
  const { error, outputs } = await runInProcess(the.repository, the.github, minor)
  expect([error, outputs.resumed]).toEqual([undefined, true])
  await expectReleased(the.repository, the.github, String(outputs.sha), file)
})

test('an upload that arrives changed is found before the release is published, and replaced by the next run', async () => {
  const file = wheel(the.repository, '1.3.0')
  const base = the.repository.git('rev-parse', 'HEAD')
  the.github.fault = (each) => (each.endsWith('/assets') ? { when: 'changed', answer: 'real' } : undefined)
  const first = await runInProcess(the.repository, the.github, minor)
  expect(first.outputs['release-url']).toBeUndefined()
  expect(first.error).toMatch(/^eleanor-1\.3\.0-py3-none-any\.whl was uploaded as .*The release is not published\./)
  expect(await the.github.releases()).toMatchObject([{ draft: true, assets: [{ name: file }] }])
  the.github.fault = undefined
  checkOut(the.repository, base)
  const { error, outputs } = await runInProcess(the.repository, the.github, minor)
  expect(error).toBeUndefined()
  await expectReleased(the.repository, the.github, String(outputs.sha), file)
})

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { TrustingIndex } from '../support/index-servers.js'
import { startTrustingIndex } from '../support/index-servers.js'
import type { Project, Server } from '../support/release-setup.js'
import { checkOut, expectReleased, forEachTest, release, wheel } from '../support/release-setup.js'

let github: Server
let repository: Project
let index: TrustingIndex
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
})
beforeEach(async () => {
  index = await startTrustingIndex()
})
afterEach(async () => await index.close())

test('with `publish-to`, a release is rejected before its commit if the index is a stand-in that does not trust it; interrupted in the upload, it is finished', async () => {
  const base = repository.git('rev-parse', 'HEAD')
  const file = wheel(repository, '1.3.0')
  const run = async (inputs: Readonly<Record<string, string>> = {}) => {
    checkOut(repository, base)
    const given = { bump: 'minor', assets: `dist/${file}`, 'publish-to': index.url, ...inputs }
    const { code, stdout, outputs } = await release(repository, github, given, { env: index.env })
    return { code, outputs, error: /::error::(.*)/.exec(stdout)?.[1] ?? '', stdout }
  }

  const dry = await run({ 'dry-run': 'true' })
  expect(dry.error).toBe('')
  expect(JSON.parse(dry.outputs.plan ?? '{}')).toMatchObject({
    index: [{ index: index.url, upload: [file], present: [] }],
    steps: expect.arrayContaining([`Upload 1 file to ${index.url}`]) as unknown,
  })

  index.trusts = false
  expect((await run()).error).toContain('does not trust this workflow')
  expect({ refs: repository.refs(), writes: github.writes(), uploaded: index.uploaded }).toEqual({
    refs: { 'refs/heads/main': base },
    writes: [],
    uploaded: [],
  })

  index.trusts = true
  index.faults = [400]
  const interrupted = await run()
  expect(interrupted.error).toContain(`rejected ${file}: 400`)
  await expectReleased(repository, github, interrupted.outputs.sha, file)

  const finished = await run()
  expect(finished).toMatchObject({ code: 0, outputs: { resumed: 'true', 'already-released': 'false', version: '1.3.0' } })
  expect(index.uploaded).toEqual([file])
  expect((await run()).outputs).toMatchObject({ resumed: 'false', 'already-released': 'true' })
  expect(index.uploaded).toEqual([file])
  expect(finished.stdout).toContain('::add-mask::pypi-minted')
})

test('`mode: publish-to-index` uploads the same files without a release; it needs a wheel or an sdist', async () => {
  const file = wheel(repository, '1.3.0')
  const inputs = { mode: 'publish-to-index', 'publish-to': index.url, assets: `dist/${file}` }
  const { code, summary, stdout } = await release(repository, undefined, inputs, { env: index.env })
  expect({ code, stdout: stdout.includes('::error') }).toEqual({ code: 0, stdout: false })
  expect(summary).toMatch(new RegExp(`${file} \\| (✅ unchanged|🔄 uploaded) `))
  expect(index.uploaded).toContain(file)
  const none = await release(repository, undefined, { ...inputs, assets: 'README.md' }, { env: index.env })
  expect(none.stdout).toContain('::error::`publish-to` is set, but no wheel or sdist is attached. Attach them with')
})

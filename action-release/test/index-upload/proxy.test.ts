import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeCertificate } from '../../../shared/test/support/certificates.js'
import type { RunningProxy } from '../../../shared/test/support/proxy.js'
import { startProxy } from '../../../shared/test/support/proxy.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { TrustingIndex } from '../support/index-servers.js'
import { startTrustingIndex } from '../support/index-servers.js'
import { project, release, wheel } from '../support/release-setup.js'

const authority = makeCertificate('Private CA', '-addext', 'subjectAltName=DNS:index.test')

let index: TrustingIndex
let proxy: RunningProxy
beforeAll(async () => {
  index = await startTrustingIndex(authority)
  proxy = await startProxy(index.address)
})
afterAll(async () => {
  proxy.close()
  await index.close()
})

test('an index with a private authority, which is a stand-in, is reached through the proxy; NO_PROXY and trust are respected', async () => {
  const authorities = temporaryFolder('authorities')
  writeTree(authorities, { 'ca.pem': authority.pem })
  const repository = project()
  const file = wheel(repository, '1.3.0')
  const inputs = { mode: 'publish-to-index', 'publish-to': index.url, assets: `dist/${file}` }
  const run = async (env: Readonly<Record<string, string>>) => {
    proxy.seen.length = 0
    const { stdout } = await release(repository, undefined, inputs, { env: { ...index.env, ...env } })
    return { error: /::error::(.*)/.exec(stdout)?.[1], retries: stdout.includes('trying again'), seen: [...new Set(proxy.seen)] }
  }
  const trust = { NODE_EXTRA_CA_CERTS: join(authorities, 'ca.pem') }

  expect(await run({ ...trust, https_proxy: proxy.url, NO_PROXY: 'index.test' })).toEqual({
    error: expect.stringMatching(/^index\.test could not be reached: getaddrinfo ENOTFOUND.*HTTPS_PROXY and NO_PROXY/) as unknown,
    retries: false,
    seen: [],
  })
  expect(await run({ HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: '' })).toEqual({
    error: expect.stringMatching(
      /^index\.test could not be reached: self-signed certificate.*NODE_EXTRA_CA_CERTS adds more.*Set NODE_EXTRA_CA_CERTS to a file/,
    ) as unknown,
    retries: false,
    seen: ['index.test:443'],
  })
  expect(index.requests).toEqual([])
  const sent = await run({ ...trust, HTTPS_PROXY: proxy.url, NO_PROXY: 'elsewhere.test' })
  expect(sent).toEqual({ error: undefined, retries: false, seen: ['index.test:443'] })
  expect(index.requests).toEqual(expect.arrayContaining(['GET /identity', 'POST /_/oidc/mint-token', 'POST /']))
  expect(index.uploaded).toEqual([file])
})

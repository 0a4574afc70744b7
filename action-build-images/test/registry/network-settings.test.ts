import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startProxy } from '../../../shared/test/support/proxy.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { messagesOf, removeImages, startRegistry, testBases } from '../support/engine.js'
import { makeCertificate } from '../support/keys.js'

const bases = testBases()
const withEngine = typeof bases === 'string' ? describe.skip : describe
const prefix = `t${randomUUID().slice(0, 8)}-`
const names = 'subjectAltName=DNS:registry.test,IP:127.0.0.1'
const authority = makeCertificate('Private CA', '-addext', names)

let registry: Awaited<ReturnType<typeof startRegistry>>
let proxy: Awaited<ReturnType<typeof startProxy>>
beforeAll(async () => {
  if (typeof bases === 'string') return
  const folder = temporaryFolder('certificate')
  writeTree(folder, { 'cert.pem': authority.pem, 'key.pem': authority.key })
  registry = await startRegistry({ certificate: { pem: join(folder, 'cert.pem'), key: join(folder, 'key.pem') } })
  proxy = await startProxy(registry.address)
})
afterAll(async () => {
  if (typeof bases === 'string') return
  proxy.close()
  await registry.close()
  removeImages(prefix)
})

beforeEach(() => {
  if (typeof bases !== 'string') proxy.seen.length = 0
})

async function publish(address: string, inputs: Record<string, string>, env: Record<string, string> = {}) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { 'docker/app.Dockerfile': 'FROM scratch\nCOPY mark /mark\n', mark: randomUUID() })
  const result = await runAction({
    action: 'action-build-images',
    workspace,
    inputs: { catalogue: 'false', prefix, push: 'true', registry: `${address}/team`, ...inputs },
    env: { ...env, NODE_EXTRA_CA_CERTS: '' },
  })
  const messages = messagesOf(result.stdout)
  return { ...result, messages, images: JSON.parse(result.outputs.images ?? '{}') as { app?: { digest: string } } }
}

withEngine('a registry with a private certificate authority', () => {
  test('behind a proxy is pushed to by digest', async () => {
    // Without a scheme, as Docker and curl read it, too.
    const env = { https_proxy: proxy.url.replace('http://', ''), NO_PROXY: 'elsewhere.test, 10.0.0.0/8' }
    const { code, messages, images } = await publish('registry.test', { 'trust-pem': authority.pem }, env)
    expect(messages).toEqual([])
    expect(code).toBe(0)
    expect(images.app?.digest).toMatch(/^sha256:/)
    expect([...new Set(proxy.seen)]).toEqual(['registry.test:443'])
  })

  test('on loopback is pushed to by digest, without the proxy', async () => {
    const { code, messages } = await publish(registry.address, { 'trust-pem': authority.pem }, { HTTPS_PROXY: proxy.url })
    expect([code, messages, proxy.seen]).toEqual([0, [], []])
  })

  test('that is not trusted is named with the reason, at once', async () => {
    const started = performance.now()
    const { messages } = await publish(registry.address, {})
    expect(messages).toEqual([
      expect.stringMatching(
        /^::warning::This step cannot reach https:\/\/127\.0\.0\.1:\d+: self-signed certificate.*Tags are pushed one by one/,
      ),
    ])
    expect(performance.now() - started).toBeLessThan(30_000)
  })
})

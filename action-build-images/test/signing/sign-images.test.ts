import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { chooseServices } from '#shared/signing/services.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { TestSigstore } from '../../../shared/test/support/sigstore.js'
import { hasCosign, startSigstore } from '../../../shared/test/support/sigstore.js'
import { readImageInputs } from '../../src/inputs/read-inputs.js'
import { digestOf } from '../../src/registry/manifests.js'
import { openRepository } from '../../src/registry/open-repository.js'
import { listReferrers, referrersTag, writeReferrer } from '../../src/signing/referrers.js'
import { signImages } from '../../src/signing/sign-images.js'
import { canStartRegistry, startRegistry } from '../support/engine.js'
import type { Fault, FaultProxy } from '../support/fault-proxy.js'
import { startFaultProxy } from '../support/fault-proxy.js'
import { manifestOf, pushImage } from '../support/push-client.js'
import { createTestContext } from '../support/test-context.js'

const hasRegistry = canStartRegistry()
const withRegistry = hasRegistry ? describe : describe.skip
const manifestType = 'application/vnd.oci.image.manifest.v1+json'
let registry: Awaited<ReturnType<typeof startRegistry>>
let proxy: FaultProxy
let sigstore: TestSigstore

beforeAll(async () => {
  if (!hasRegistry) return
  registry = await startRegistry()
  proxy = await startFaultProxy(registry.address)
  sigstore = await startSigstore()
})
beforeEach(() => {
  if (!hasRegistry) return
  proxy.rule = () => undefined
  sigstore.faults.clear()
})
afterAll(async () => {
  if (!hasRegistry) return
  await proxy.close()
  await registry.close()
  await sigstore.close()
})

/** Pushes an image to these repositories, and gives what is signed of it. */
async function push(...paths: readonly string[]) {
  const run = async () => await Promise.reject(new Error('No program is expected'))
  const context = { ...createTestContext(temporaryFolder('runner'), { run }), env: sigstore.env }
  const content = { layers: [`a layer of ${paths[0] ?? ''}`], config: {} }
  const manifest = { digest: '', mediaType: manifestType, bytes: new TextEncoder().encode(manifestOf(content)) }
  const images = await Promise.all(
    paths.map(async (path) => {
      const digest = await pushImage(`http://${registry.address}/v2/${path}`, content, 'v1')
      const repository = await openRepository(context, `${proxy.address}/${path}`)
      return { image: 'app', repository, manifest: { ...manifest, digest } }
    }),
  )
  return { context, images, digest: images[0]?.manifest.digest ?? '' }
}

async function readList(path: string, digest: string): Promise<{ artifactType: string }[]> {
  const url = `http://${registry.address}/v2/${path}/manifests/${referrersTag(digest)}`
  const answer = await fetch(url, { headers: { accept: 'application/vnd.oci.image.index.v1+json' } })
  return answer.ok ? ((await answer.json()) as { manifests: { artifactType: string }[] }).manifests : []
}

withRegistry('signing, with a stand-in for Sigstore and the identity service', () => {
  ;(hasCosign() ? test : test.skip)(
    'the real cosign accepts the signature in every repository, and only for this identity',
    async () => {
      const { context, images, digest } = await push('sign/a', 'sign/b')
      const before = sigstore.seen.length
      await signImages(context, images, 'true')
      // One signature for all repositories, each of which lists it.
      expect(sigstore.seen.slice(before)).toEqual(['/token', '/api/v2/signingCert', '/api/v1/log/entries'])
      expect(sigstore.verify(`${registry.address}/sign/a:v1`)).toBe('')
      expect(sigstore.verify(`${registry.address}/sign/b@${digest}`)).toBe('')
      expect(sigstore.verify(`${registry.address}/sign/a:v1`, 'https://github.com/other')).toMatch(/identity/i)
      // Another signature keeps the first one.
      await signImages(context, images, 'true')
      const type = 'application/vnd.dev.sigstore.bundle.v0.3+json'
      expect((await readList('sign/a', digest)).map(({ artifactType }) => artifactType)).toEqual([type, type])
    },
  )

  test.each<[string, (what: string) => Fault, RegExp]>([
    [
      'a list that cannot be read',
      (what) => (/^GET .*\/manifests\/sha256-/.test(what) ? 403 : undefined),
      /could not be read.* 403/,
    ],
    [
      'a list that is a page',
      (what) => (/^GET .*\/manifests\/sha256-/.test(what) ? page : undefined),
      /no manifest, but text\/html/,
    ],
    [
      'a list that is rejected',
      (what) => (/^PUT .*\/manifests\/sha256-/.test(what) ? 403 : undefined),
      /rejected the list .* 403/,
    ],
    [
      'a signature that is rejected',
      (what) => (/^PUT .*\/manifests\/sha256:/.test(what) ? 400 : undefined),
      /rejected the sig.* 400/,
    ],
    ['an upload that is rejected', (what) => (what.startsWith('POST ') ? 403 : undefined), /could not be uploaded .* 403/],
    ['a signature that is gone', (what) => (/^GET .*\/blobs\//.test(what) ? 404 : undefined), /does not return the signature/],
  ])('%s is one error, and the list stays', async (name, rule, error) => {
    const path = `faults/${name.replaceAll(' ', '-')}`
    const { context, images, digest } = await push(path)
    proxy.rule = rule
    await expect(signImages(context, images, 'true')).rejects.toThrow(error)
    expect(await readList(path, digest)).toHaveLength(name.includes('gone') ? 1 : 0)
  })

  test.each([
    ['/token', 403, /app could not be signed\. .*identity service of the job answered 403\. No tag was written/],
    ['/api/v2/signingCert', 400, /app could not be signed\. .*signing certificate.*out of order/],
    ['/api/v1/log', 400, /app could not be signed\. .*tlog entry.*out of order/],
  ])('a service that rejects %s is one error', async (path, status, error) => {
    const { context, images } = await push('services')
    sigstore.faults.set(path, status)
    await expect(signImages(context, images, 'true')).rejects.toThrow(error)
  })
})

test('a registry with the API for referrers (a stand-in) gets no list', async () => {
  const seen: string[] = []
  const subject = digestOf(new Uint8Array([1]))
  const bytes = new TextEncoder().encode('{"schemaVersion":2}')
  const manifest = { digest: digestOf(bytes), mediaType: manifestType, bytes }
  const index = JSON.stringify({ schemaVersion: 2, manifests: [{ digest: manifest.digest }] })
  const server = createServer((message, response) => {
    const what = `${message.method ?? ''} ${message.url ?? ''}`
    seen.push(what)
    if (what.includes('/referrers/'))
      response.writeHead(200, { 'content-type': 'application/vnd.oci.image.index.v1+json' }).end(index)
    else response.writeHead(201, { 'oci-subject': subject }).end()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const repository = { name: 'x/y', url, path: 'y', authorize: async () => await Promise.resolve(undefined) }
  const { signal } = new AbortController()
  const referrer = { mediaType: manifestType, digest: manifest.digest, size: bytes.length, artifactType: 'a/b', annotations: {} }
  await writeReferrer(repository, subject, { manifest, referrer }, signal)
  expect(await listReferrers(repository, subject, signal)).toEqual([manifest.digest])
  expect(seen).toEqual([`PUT /v2/y/manifests/${manifest.digest}`, `GET /v2/y/referrers/${subject}`])
  await new Promise((resolve) => void server.close(resolve))
})

test('only a public repository is signed in the public log, unless the user wants that', () => {
  const folder = temporaryFolder('event')
  const event = (name: string, text: string) => {
    writeTree(folder, { [name]: text })
    return { GITHUB_EVENT_PATH: join(folder, name) }
  }
  const open = event('public.json', '{"repository":{"visibility":"public"}}')
  const inner = event('internal.json', '{"repository":{"visibility":"internal"}}')
  const own = { SIGSTORE_FULCIO_URL: 'https://fulcio.example.com', SIGSTORE_REKOR_URL: 'https://rekor.example.com' }
  const hosts = ({ fulcioUrl, rekorUrl = '', timestampUrl = '' }: ReturnType<typeof chooseServices>) => [
    fulcioUrl,
    rekorUrl,
    timestampUrl,
  ]
  const public_ = ['https://fulcio.sigstore.dev', 'https://rekor.sigstore.dev', '']
  const github = ['https://fulcio.githubapp.com', '', 'https://timestamp.githubapp.com']
  expect(hosts(chooseServices(open, 'true'))).toEqual(public_)
  expect(hosts(chooseServices(inner, 'true'))).toEqual(github)
  expect(hosts(chooseServices({}, 'true'))).toEqual(github)
  expect(hosts(chooseServices(inner, 'public'))).toEqual(public_)
  const tenant = chooseServices({ GITHUB_SERVER_URL: 'https://octo.ghe.com' }, 'true')
  expect(hosts(tenant)).toEqual(['https://fulcio.octo.ghe.com', '', 'https://timestamp.octo.ghe.com'])
  expect(hosts(chooseServices({ ...open, ...own }, 'true'))).toEqual([...Object.values(own), ''])
})

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  [
    'nothing is pushed',
    { INPUT_SIGN: 'true', SIGSTORE_ID_TOKEN: 'x' },
    /^Input `sign` is `true`, but this run publishes nothing/,
  ],
  [
    'the run has no identity',
    { INPUT_SIGN: 'public', INPUT_PUSH: 'true' },
    /^Input `sign` is `public`, but there is no identity to sign with\. Give the job `permissions: id-token: write`/,
  ],
  ['a value is unknown', { INPUT_SIGN: 'yes' }, /^Input `sign` is `yes`\. Allowed: false, true, public/],
])('if %s, `sign` is rejected', async (_, given, message) => {
  const workspace = temporaryFolder('workspace')
  const env = { INPUT_REGISTRY: 'ghcr.io/team', ...given }
  await expect(readImageInputs({ env, workspace, mask: () => undefined })).rejects.toThrow(message)
})

function page(response: Parameters<Extract<Fault, (...args: never[]) => void>>[0]): void {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')
}

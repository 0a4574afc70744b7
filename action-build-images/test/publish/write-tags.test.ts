import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { CancelledError } from '#shared/errors.js'
import { createLog } from '#shared/log/log.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { writeTags } from '../../src/publish/write-tags.js'
import { canStartRegistry, startRegistry } from '../support/engine.js'
import type { Fault, FaultProxy } from '../support/fault-proxy.js'
import { startFaultProxy } from '../support/fault-proxy.js'

const hasRegistry = canStartRegistry()
let registry: Awaited<ReturnType<typeof startRegistry>>

beforeAll(async () => {
  if (hasRegistry) registry = await startRegistry()
})
afterAll(async () => {
  if (hasRegistry) await registry.close()
})

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`

/** Pushes an image without layers by its digest, and gives its manifest. */
async function push(url: string, content: Readonly<Record<string, string>> = {}) {
  const config = JSON.stringify(content)
  const type = 'application/vnd.oci.image.manifest.v1+json'
  const { headers } = await fetch(`${url}/blobs/uploads/`, { method: 'POST' })
  const place = new URL(headers.get('location') ?? '', url)
  place.searchParams.set('digest', digestOf(config))
  await fetch(place, { method: 'PUT', body: config, headers: { 'content-type': 'application/octet-stream' } })
  const about = { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf(config), size: config.length }
  const text = JSON.stringify({ schemaVersion: 2, mediaType: type, config: about, layers: [] })
  const digest = digestOf(text)
  const { status } = await fetch(`${url}/manifests/${digest}`, { method: 'PUT', body: text, headers: { 'content-type': type } })
  expect(status).toBe(201)
  return { digest, mediaType: type, bytes: new TextEncoder().encode(text) }
}

;(hasRegistry ? test : test.skip)(
  'cancelled between two tags, in a registry that deletes none, a run leaves all of them',
  async () => {
    const path = 'team/cancelled'
    const url = `http://${registry.address}`
    const manifest = await push(`${url}/v2/${path}`)
    const repository = {
      name: `${registry.address}/${path}`,
      url,
      path,
      authorize: async () => await Promise.resolve(undefined),
    }
    const names = ['1.2.3', '1.2', '1', 'latest']
    const cancel = new AbortController()
    const log = createLog(createStdoutWriter({ write: () => true }))
    // The first tag is there: the moment at which the run is cancelled.
    const info = (text: string) => {
      if (text.includes(' is sha256:')) cancel.abort(new CancelledError('Cancelled by SIGINT'))
    }
    const tags = names.map((name) => ({ repository, name, manifest }))
    await expect(writeTags({ log: { ...log, info } }, tags, cancel.signal)).rejects.toThrow('Cancelled by SIGINT')
    const listed = (await (await fetch(`${url}/v2/${path}/tags/list`)).json()) as { tags: string[] }
    expect(listed.tags.sort()).toEqual(names.sort())
  },
)

describe('the state of the registry before a run', () => {
  let proxy: FaultProxy
  beforeAll(async () => {
    if (hasRegistry) proxy = await startFaultProxy(registry.address)
  })
  beforeEach(() => {
    if (!hasRegistry) return
    proxy.seen.length = 0
    proxy.rule = () => undefined
  })
  afterAll(async () => {
    if (hasRegistry) await proxy.close()
  })

  const log = createLog(createStdoutWriter({ write: () => true }))
  const names = ['1.3.0', '1.3', 'latest']

  /** A repository whose `latest` is of an earlier release, and the manifest of the new one. */
  async function prepareRelease(path: string) {
    const direct = `http://${registry.address}/v2/${path}`
    const earlier = await push(direct, { release: 'earlier' })
    await fetch(`${direct}/manifests/latest`, {
      method: 'PUT',
      body: earlier.bytes,
      headers: { 'content-type': earlier.mediaType },
    })
    const manifest = await push(direct, { release: 'new' })
    const authorize = async () => await Promise.resolve(undefined)
    const repository = { name: `${registry.address}/${path}`, url: `http://${proxy.address}`, path, authorize }
    const readTags = async () => ((await (await fetch(`${direct}/tags/list`)).json()) as { tags: string[] }).tags
    const digestOfTag = async (name: string) =>
      (await fetch(`${direct}/manifests/${name}`, { headers: { accept: earlier.mediaType } })).headers.get(
        'docker-content-digest',
      )
    return { tags: names.map((name) => ({ repository, name, manifest })), earlier, manifest, readTags, digestOfTag }
  }

  const unreadable: readonly [string, Fault][] = [401, 403, 429, 500, 503].map((status) => [`is ${status}`, status])
  ;(hasRegistry ? test.each(unreadable) : test.skip.each(unreadable))(
    'if the answer for an old tag %s, the run stops before the first tag and deletes none',
    async (title, fault) => {
      const { tags, earlier, readTags, digestOfTag } = await prepareRelease(`team/unreadable-${title.slice(3)}`)
      proxy.rule = (what) => (what.startsWith('GET') && what.endsWith('/manifests/latest') ? fault : undefined)
      const status = title.slice(3)
      await expect(writeTags({ log }, tags, new AbortController().signal)).rejects.toThrow(
        new RegExp(`:latest could not be read: the registry answered ${status}.*No tag was changed`),
      )
      expect(proxy.seen.filter((what) => !what.startsWith('GET'))).toEqual([])
      expect(await readTags()).toEqual(['latest'])
      expect(await digestOfTag('latest')).toBe(earlier.digest)
    },
  )
  const page: Fault = (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in to the proxy</html>')
  const strange: Fault = (response) =>
    response.writeHead(200, { 'docker-content-digest': `sha256:${'0'.repeat(64)}` }).end('{"schemaVersion":2}')
  ;(hasRegistry ? test : test.skip).each<[title: string, fault: Fault, reason: string]>([
    ['is no manifest', page, 'the registry returned no manifest, but text/html'],
    ['has another digest', strange, 'the registry returned a manifest with another digest'],
    ['does not come', 'silent', 'the registry did not answer within 0.5 s'],
  ])('if the answer for an old tag %s, the run stops before the first tag', async (title, fault, reason) => {
    const { tags, earlier, readTags, digestOfTag } = await prepareRelease(`team/${title.replaceAll(' ', '-')}`)
    proxy.rule = (what) => (what.endsWith('/manifests/latest') ? fault : undefined)
    const timeouts = { readMs: 500, writeMs: 500, cancelledMs: 500, rollBackMs: 500 }
    await expect(writeTags({ log }, tags, new AbortController().signal, timeouts)).rejects.toThrow(
      `:latest could not be read: ${reason}. No tag was changed.`,
    )
    expect(await readTags()).toEqual(['latest'])
    expect(await digestOfTag('latest')).toBe(earlier.digest)
  })
  ;(hasRegistry ? test : test.skip)(
    'a registry that stops answering in a roll-back ends the run, which names what is left',
    async () => {
      const { tags, manifest, digestOfTag } = await prepareRelease('team/silent')
      let isSilent = false
      proxy.rule = (what) => {
        isSilent ||= what === 'PUT /v2/team/silent/manifests/latest'
        return isSilent ? 'silent' : undefined
      }
      const timeouts = { readMs: 500, writeMs: 500, cancelledMs: 500, rollBackMs: 500 }
      await expect(writeTags({ log }, tags, new AbortController().signal, timeouts)).rejects.toThrow(
        /latest could not be written: .*timeout.*could not be restored or deleted: \S+:latest, \S+:1\.3, \S+:1\.3\.0\./,
      )
      expect(await digestOfTag('1.3')).toBe(manifest.digest)
    },
  )
  ;(hasRegistry ? test : test.skip)('a roll-back leaves a tag that another run has written in the meantime', async () => {
    const { tags, earlier, digestOfTag } = await prepareRelease('team/raced')
    const other = await push(`http://${registry.address}/v2/team/raced`, { release: 'other' })
    proxy.rule = (what, { method }) => {
      if (method !== 'PUT' || !what.endsWith('/manifests/latest')) return undefined
      return (response) => {
        const url = `http://${registry.address}/v2/team/raced/manifests/1.3`
        const init = { method: 'PUT', body: other.bytes, headers: { 'content-type': other.mediaType } }
        void fetch(url, init).then(() => response.writeHead(500, { 'retry-after': '0' }).end())
      }
    }
    await expect(writeTags({ log }, tags, new AbortController().signal)).rejects.toThrow(
      /latest could not be written: the registry answered 500.*could not be restored or deleted: .*:1\.3\b/,
    )
    expect(proxy.seen.filter((what) => what.startsWith('DELETE'))).toEqual(['DELETE /v2/team/raced/manifests/1.3.0'])
    expect(await digestOfTag('1.3')).toBe(other.digest)
    expect(await digestOfTag('latest')).toBe(earlier.digest)
  })
  ;(hasRegistry ? test : test.skip)('a roll-back leaves an old tag that another run has moved in the meantime', async () => {
    const { tags, digestOfTag } = await prepareRelease('team/raced-old')
    const direct = `http://${registry.address}/v2/team/raced-old/manifests`
    const other = await push(`http://${registry.address}/v2/team/raced-old`, { release: 'other' })
    const [first, second, latest] = tags
    proxy.rule = (what, { method }) => {
      if (method !== 'PUT' || !what.endsWith('/manifests/1.3')) return undefined
      return (response) => {
        const init = { method: 'PUT', body: other.bytes, headers: { 'content-type': other.mediaType } }
        void fetch(`${direct}/latest`, init).then(() => response.writeHead(500, { 'retry-after': '0' }).end())
      }
    }
    const inOrder = [latest, first, second].flatMap((tag) => (tag === undefined ? [] : [tag]))
    await expect(writeTags({ log }, inOrder, new AbortController().signal)).rejects.toThrow(
      /could not be restored or deleted: .*:latest\b/,
    )
    expect(await digestOfTag('latest')).toBe(other.digest)
  })
})

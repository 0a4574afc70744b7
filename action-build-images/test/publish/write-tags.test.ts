import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { CancelledError } from '#shared/errors.js'
import { createLog } from '#shared/log/log.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { writeTags } from '../../src/publish/write-tags.js'
import { startRegistry } from '../support/engine.js'

const hasRegistry = spawnSync('docker-registry', ['--version']).status === 0
let registry: Awaited<ReturnType<typeof startRegistry>>

beforeAll(async () => {
  if (hasRegistry) registry = await startRegistry()
})
afterAll(async () => {
  if (hasRegistry) await registry.close()
})

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`

/** Pushes an image without layers by its digest, and gives its manifest. */
async function push(url: string) {
  const config = '{}'
  const type = 'application/vnd.oci.image.manifest.v1+json'
  const { headers } = await fetch(`${url}/blobs/uploads/`, { method: 'POST' })
  const place = new URL(headers.get('location') ?? '')
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

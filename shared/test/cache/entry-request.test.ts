import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { restoreCache } from '@actions/cache'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { findEntry } from '#shared/cache/entry-request.js'

interface Recorded {
  readonly method: string | undefined
  readonly path: string | undefined
  readonly token: string | undefined
  readonly accept: string | undefined
  readonly body: unknown
}

/** A stand-in for the cache service, which records what the clients ask: GitHub's cannot run here. */
const recorded: Recorded[] = []
const answers = {
  v1: { cacheKey: 'key', archiveLocation: 'https://archive.example/' },
  v2: { ok: true, matched_key: 'key', signed_download_url: 'https://archive.example/' },
}
const server = createServer((request, response) => {
  void readBody(request).then((body) => {
    const { method, url: path, headers } = request
    recorded.push({ method, path, token: headers.authorization, accept: headers.accept, body })
    response.end(JSON.stringify(request.method === 'GET' ? answers.v1 : answers.v2))
  })
})
const saved = { ...process.env }
beforeAll(async () => await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
afterAll(async () => {
  process.env = saved
  await new Promise((resolve) => void server.close(resolve))
})

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return chunks.length === 0 ? undefined : (JSON.parse(Buffer.concat(chunks).toString()) as unknown)
}

test.each([
  ['github.com', 'https://github.com', 'true', 'POST'],
  ['github.com before version 2', 'https://github.com', '', 'GET'],
  ['GitHub Enterprise Cloud', 'https://octo.ghe.com', 'true', 'POST'],
  ['GitHub Enterprise Server', 'https://github.octo.example', 'true', 'GET'],
])('on %s, an entry is asked for as by @actions/cache', async (_, server_, version2, method) => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const env = {
    ...saved,
    ACTIONS_RESULTS_URL: url,
    ACTIONS_CACHE_URL: url,
    ACTIONS_RUNTIME_TOKEN: 'header.e30.signature',
    ACTIONS_CACHE_SERVICE_V2: version2,
    GITHUB_SERVER_URL: server_,
  }
  process.env = { ...env }
  recorded.length = 0
  expect(await restoreCache(['/some/folder'], 'key', ['prefix-'], { lookupOnly: true })).toBe('key')
  const { signal } = new AbortController()
  const found = await findEntry({ keys: ['key', 'prefix-'], paths: ['/some/folder'], env, signal })
  expect(found).toEqual({ key: 'key', url: 'https://archive.example/' })
  const [theirs, ours] = recorded
  expect(ours?.method).toBe(method)
  expect({ ...ours, accept: method === 'GET' ? ours?.accept : theirs?.accept }).toEqual(theirs)
})

test.each(['none', 'write-only'])('with ACTIONS_CACHE_MODE=%s nothing is asked', async (mode) => {
  recorded.length = 0
  const { signal } = new AbortController()
  expect(await findEntry({ keys: ['key'], paths: ['/a'], env: { ...saved, ACTIONS_CACHE_MODE: mode }, signal })).toBeUndefined()
  expect(recorded).toEqual([])
})

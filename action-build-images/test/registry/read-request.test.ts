import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { isConnectionError } from '#shared/network/network-errors.js'
import type { ReadAnswer } from '../../src/registry/read-request.js'
import { readAddress } from '../../src/registry/read-request.js'

const seen: IncomingMessage[] = []
const answers: Record<string, [status: number, headers: Record<string, string>, text: string]> = {
  '/json': [200, { 'content-type': 'a/b', 'docker-content-digest': 'sha256:0' }, '{"a": "ü"}'],
  '/login': [401, { 'www-authenticate': 'Bearer realm="https://a.test/token"' }, ''],
  '/here': [307, { location: '/json' }, ''],
  '/loop': [302, { location: '/loop' }, ''],
  '/file': [302, { location: 'file:///etc/passwd' }, ''],
  '/away': [307, { location: '' }, ''],
  '/busy': [503, {}, 'busy'],
}
const server = createServer((request, response) => {
  seen.push(request)
  if (request.url === '/silent') return
  if (request.url === '/cut') return void response.writeHead(200, { 'content-length': '10' }).write('{', () => response.destroy())
  const [status, headers, text] = answers[request.url ?? ''] ?? [404, {}, '']
  response.writeHead(status, headers).end(text)
})
// Another origin.
const other = createServer((request, response) => {
  seen.push(request)
  response.end('{"other": true}')
})
const addressOf = ({ address, port }: AddressInfo) => `http://${address}:${port}`
let url: string

beforeAll(async () => {
  for (const each of [server, other]) await once(each.listen(0, '127.0.0.1'), 'listening')
  url = addressOf(server.address() as AddressInfo)
  answers['/away'] = [307, { location: `${addressOf(other.address() as AddressInfo)}/blob` }, '']
})
beforeEach(() => void (seen.length = 0))
afterAll(() => {
  for (const each of [server, other]) {
    each.closeAllConnections()
    each.close()
  }
})

const { signal } = new AbortController()
const headers = { authorization: 'Bearer token', accept: 'a/b' }
const names = ['docker-content-digest', 'www-authenticate', 'content-type', 'retry-after']
async function describeAnswer(answer: ReadAnswer) {
  const json = await answer.json().catch(() => 'none')
  return { status: answer.status, ok: answer.ok, json, headers: names.map((name) => answer.headers.get(name)) }
}

describe('reading an address', () => {
  test.each(['/json', '/login', '/here', '/away', '/busy', '/none'])('gives for %s what `fetch` gives', async (path) => {
    const expected = await describeAnswer(await fetch(`${url}${path}`, { headers, signal }))
    const fetched = seen.splice(0).map((request) => [request.url, request.headers.authorization, request.headers.accept])
    expect(await describeAnswer(await readAddress(`${url}${path}`, { headers, signal }))).toEqual(expected)
    expect(seen.map((request) => [request.url, request.headers.authorization, request.headers.accept])).toEqual(fetched)
    expect(seen.some((request) => request.url === '/blob' && request.headers.authorization !== undefined)).toBe(false)
  })

  test.each(['/loop', '/file', '/cut'])('fails for %s like a connection', async (path) => {
    const error: unknown = await readAddress(`${url}${path}`, { signal }).catch((thrown: unknown) => thrown)
    expect(isConnectionError(error)).toBe(true)
  })

  test('fails with the cause if nobody listens, and with the reason if it takes too long or is cancelled', async () => {
    const refused: unknown = await readAddress('http://127.0.0.1:1/', { signal }).catch((thrown: unknown) => thrown)
    expect(refused).toMatchObject({ name: 'TypeError', cause: { code: 'ECONNREFUSED' } })
    await expect(readAddress(`${url}/silent`, { signal: AbortSignal.timeout(50) })).rejects.toThrow(/timeout/)
    const reason = new Error('cancelled')
    await expect(readAddress(`${url}/silent`, { signal: AbortSignal.abort(reason) })).rejects.toThrow(reason)
  })
})

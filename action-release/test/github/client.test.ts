import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { ApiClient } from '../../src/github/client.js'
import { createApiClient } from '../../src/github/client.js'
import { createReleasesApi } from '../../src/github/releases.js'
import { delayBeforeWrite } from '../../src/github/write-limit.js'

let requests: string[] = []
let answer: (request: IncomingMessage, response: ServerResponse) => unknown
let url: string
const said: string[] = []
const http = createServer((request, response) => {
  requests.push(`${request.method ?? ''} ${request.url ?? ''}`)
  request.resume().on('end', () => answer(request, response))
})
beforeAll(async () => {
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
})
afterAll(() => void http.close())
beforeEach(() => {
  requests = []
  said.length = 0
})

/** The API of a GitHub Enterprise Server, which has its addresses below `/api`. */
async function open(): Promise<ApiClient> {
  const tell = (text: string) => void said.push(text)
  const log = {
    debug: tell,
    info: tell,
    notice: tell,
    warning: tell,
    error: tell,
    group: async <T>(_: string, work: () => Promise<T>) => await work(),
  }
  const env = { GITHUB_REPOSITORY: 'eleanor/example', GITHUB_API_URL: `${url}/api/v3` }
  return await createApiClient({ env, log, signal: new AbortController().signal }, 'token')
}

const reply = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))

test('REST, GraphQL and uploads use the URLs of a GitHub Enterprise Server', async () => {
  answer = (request, response) =>
    request.url?.endsWith('/graphql') === true
      ? reply(response, 200, { data: { done: true } })
      : reply(response, 201, { id: 1, name: 'a.whl', size: 1, state: 'uploaded', digest: null })
  const api = await open()
  await api.requestWithRetry('GET /repos/{owner}/{repo}/git/ref/{+ref}', { ref: 'heads/main' })
  await api.graphql('query { viewer { login } }', {})
  const uploadUrl = `${url}/api/uploads/repos/eleanor/example/releases/1/assets{?name,label}`
  const release = { id: 1, tag: 'v1', draft: true, body: '', url: '', uploadUrl, discussionUrl: undefined, assets: [] }
  await createReleasesApi(api).upload(release, { name: 'a.whl', content: Buffer.from('a') })
  // The library leaves an `&` for the label that is not given.
  expect(requests.map((each) => each.replace(/&$/, ''))).toEqual([
    'GET /api/v3/repos/eleanor/example/git/ref/heads/main',
    'POST /api/graphql',
    'POST /api/uploads/repos/eleanor/example/releases/1/assets?name=a.whl',
  ])
})

test.each([
  ['retry-after', 403, { 'retry-after': '0' }],
  ['retry-after', 429, { 'retry-after': '0' }],
  ['the end of the rate limit', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }],
])('%s is respected: status %s', async (_, status, headers) => {
  answer = (__, response) => (requests.length < 3 ? reply(response, status, {}, headers) : reply(response, 200, { id: 3 }))
  expect(await (await open()).requestWithRetry('GET /repos/{owner}/{repo}')).toEqual({ id: 3 })
  expect(said).toHaveLength(2)
  expect(said[0]).toContain('trying again in 0 s')
})

test.each([401, 403, 404, 422])('status %s without a rate limit is not asked again', async (status) => {
  answer = (_, response) => reply(response, status, { message: 'no' })
  await expect((await open()).requestWithRetry('GET /repos/{owner}/{repo}')).rejects.toThrow(`with status ${status}`)
  expect(requests).toHaveLength(1)
  expect(said.filter((text) => text.includes('trying again'))).toEqual([])
})

test('a long rate limit fails at once, and the error says when it ends', async () => {
  const reset = String(Math.floor(Date.now() / 1000) + 1735)
  answer = (_, response) => reply(response, 403, {}, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset })
  await expect((await open()).requestWithRetry('GET /repos/{owner}/{repo}')).rejects.toThrow(
    'has used all its requests for this hour: run again in 29 minutes',
  )
  expect(requests).toHaveLength(1)
})

test('at most 70 requests per minute write', () => {
  const times = Array.from({ length: 100 }, (_, index) => index * 100)
  expect(delayBeforeWrite([], 0)).toBe(0)
  expect(delayBeforeWrite(times.slice(0, 69), 6900)).toBe(0)
  expect(delayBeforeWrite(times.slice(0, 70), 7000)).toBe(53_000)
  expect(delayBeforeWrite(times, 10_000)).toBe(53_000)
  expect(delayBeforeWrite(times, 100_000)).toBe(0)
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { publish } from '../../src/publish/publish.js'
import { createAuthorizer } from '../../src/registry/auth.js'
import { findConnectionProblem, send } from '../../src/registry/client.js'
import { openRepositories } from '../../src/registry/open-repository.js'
import { createPushClient } from '../support/push-client.js'
import { createTestContext } from '../support/test-context.js'

/** A registry that issues the tokens `1`, `2`, ... and says which of them it takes. It accepts every upload at another host. */
let accepts: (token: number) => boolean
/** How long a token is valid. */
let lifetimeSeconds: number
/** The challenge of the registry, for the address of its token service. */
let challengeFor: (tokenService: string) => string
/** What the token service answers; undefined for a token. */
let tokenAnswer: string | undefined
/** How many times the registry answers 503 to the question for its challenge. */
let faults: number
const issued: number[] = []
/** What each token is for. */
const scopes: string[] = []
/** The values of `account` and `service` in each request for a token. */
const tokenQueries: string[] = []
const asked: { readonly what: string; readonly token: number }[] = []
const foreign: { readonly what: string; readonly authorization: string | undefined }[] = []

const registry = createServer((request, response) => {
  const { method = '', url = '', headers } = request
  request.resume()
  if (url.startsWith('/token')) {
    issued.push(issued.length + 1)
    const query = new URLSearchParams(url.slice(url.indexOf('?')))
    scopes.push(query.get('scope') ?? '')
    tokenQueries.push(['account', 'service'].map((name) => query.get(name)).join(' '))
    response.end(tokenAnswer ?? JSON.stringify({ token: String(issued.length), expires_in: lifetimeSeconds }))
    return
  }
  if (url === '/v2/' && faults > 0) {
    faults--
    response.writeHead(503).end()
    return
  }
  const token = Number(headers.authorization?.replace('Bearer ', '') ?? 0)
  asked.push({ what: `${method} ${url.replace(/\?.*/, '')}`, token })
  if (!accepts(token)) {
    response.writeHead(401, { 'www-authenticate': challengeFor(`http://${addressOf(registry)}/token`) }).end()
  } else if (method === 'POST') response.writeHead(202, { location: `http://${addressOf(otherHost)}/upload?id=1` }).end()
  else if (method === 'PUT') response.writeHead(201).end()
  else if (url.endsWith('/moved')) response.writeHead(307, { location: `http://${addressOf(otherHost)}/blob` }).end()
  else response.writeHead(404).end()
})
const otherHost = createServer((request, response) => {
  foreign.push({ what: request.method ?? '', authorization: request.headers.authorization })
  request.resume()
  if (request.method === 'PATCH') response.writeHead(202, { location: '/upload?id=2' }).end()
  else response.writeHead(201).end()
})
const addressOf = (server: typeof registry) => `127.0.0.1:${(server.address() as AddressInfo).port}`

beforeAll(async () => {
  for (const server of [registry, otherHost]) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  for (const server of [registry, otherHost]) server.close()
})

function openTestRepository() {
  const url = `http://${addressOf(registry)}`
  for (const list of [issued, asked, scopes, foreign, tokenQueries]) list.length = 0
  accepts = (token) => token > 0
  challengeFor = (tokenService) => `Bearer realm="${tokenService}",service="test"`
  tokenAnswer = undefined
  faults = 0
  lifetimeSeconds = 300
  const authorize = createAuthorizer(url, { user: 'robot', password: 'password-of-the-registry' })
  return { name: `${addressOf(registry)}/team/a`, url, path: 'team/a', authorize }
}

const read = { method: 'GET', to: 'manifests/1' }
const { signal } = new AbortController()

test('a token that expires between two requests is replaced, and the request is sent again', async () => {
  const repository = openTestRepository()
  accepts = (token) => token === 1
  expect((await send(repository, read, signal)).status).toBe(404)
  accepts = (token) => token === 2
  expect((await send(repository, read, signal)).status).toBe(404)
  expect((await send(repository, read, signal)).status).toBe(404)
  expect(asked.map(({ token }) => token)).toEqual([0, 1, 1, 2, 2])
  expect(issued).toEqual([1, 2])
})

test.each([
  [300, 1],
  // Too short to be sure that it is still valid when the request arrives.
  [10, 2],
])('with a token that is valid for %s s, two requests need %s', async (seconds, count) => {
  const repository = openTestRepository()
  lifetimeSeconds = seconds
  for (const request of [read, read]) expect((await send(repository, request, signal)).status).toBe(404)
  expect(issued).toHaveLength(count)
})

test('repositories of one registry share its challenge, and each gets a separate token', async () => {
  openTestRepository()
  const names = ['a', 'b'].map((name) => `${addressOf(registry)}/team/${name}`)
  const context = createTestContext(temporaryFolder('runner'), { run: createPushClient(new Map()) })
  for (const repository of await openRepositories(context, names)) await send(repository, read, signal)
  expect(asked.map(({ what }) => what)).toEqual(['GET /v2/', 'GET /v2/team/a/manifests/1', 'GET /v2/team/b/manifests/1'])
  expect(scopes).toEqual(['repository:team/a:pull,push', 'repository:team/b:pull,push'])
})

test('only the deletion of a manifest asks for the permission to delete', async () => {
  const repository = openTestRepository()
  const upload = new URL(`http://${addressOf(registry)}/v2/team/a/blobs/uploads/1`)
  for (const to of ['manifests/1', upload]) await send(repository, { method: 'DELETE', to }, signal)
  await send(repository, read, signal)
  expect(scopes).toEqual(['repository:team/a:pull,push,delete', 'repository:team/a:pull,push'])
})

test('a registry that rejects every token answers 401 after the second', async () => {
  const repository = openTestRepository()
  accepts = () => false
  expect((await send(repository, read, signal)).status).toBe(401)
  expect(issued).toEqual([1, 2])
})

test('a stream that was rejected is not sent again, but its sender gets a new token', async () => {
  const repository = openTestRepository()
  accepts = () => false
  const body = new Blob(['layer']).stream() as ReadableStream
  expect((await send(repository, { method: 'PATCH', to: 'blobs/uploads/1', body }, signal)).status).toBe(401)
  accepts = (token) => token === 2
  expect((await send(repository, read, signal)).status).toBe(404)
  expect(asked.filter(({ token }) => token > 0).map(({ token }) => token)).toEqual([1, 2])
})

test('an upload at another host gets the layer, but neither the token nor the password', async () => {
  openTestRepository()
  const contents = new Map([['a', { layers: ['layer'], config: {} }]])
  const context = createTestContext(temporaryFolder('runner'), { run: createPushClient(contents) })
  const naming = { registries: [`${addressOf(registry)}/team`], prefix: '', tags: ['1'] } as const
  await publish(context, 'docker', { ids: new Map([['a', 'a']]), naming, bases: [] })
  expect(foreign.map(({ what }) => what)).toEqual(['PATCH', 'PUT', 'PATCH', 'PUT'])
  expect(foreign.filter(({ authorization }) => authorization !== undefined)).toEqual([])
  expect(asked.at(-1)).toEqual({ what: 'PUT /v2/team/a/manifests/1', token: issued.at(-1) })
})

/** The engine takes all of these. */
test.each<[name: string, challenge: (tokenService: string) => string | string[], query: string]>([
  [
    'two challenges in one header',
    (realm) => `Bearer realm="${realm}",service="a b",scope="x:y:pull", Basic realm="other"`,
    ' a b',
  ],
  ['two challenges, a login first', (realm) => `Basic realm="Registry, of the team", Bearer realm="${realm}",service="s"`, ' s'],
  ['a scheme in small letters', (realm) => `bearer realm="${realm}",service=plain`, ' plain'],
  ['an address with a query', (realm) => `Bearer realm="${realm}?account=team",service="s"`, 'team s'],
  ['no service', (realm) => `Bearer realm="${realm}"`, ' '],
])('a registry with %s gets a token', async (_, challenge, query) => {
  const repository = openTestRepository()
  challengeFor = challenge as typeof challengeFor
  expect((await send(repository, read, signal)).status).toBe(404)
  expect(tokenQueries).toEqual([query])
})

test.each(['<html>Sign in</html>', '{"errors":[]}', 'null', '{"token":""}'])(
  'a token service that answers %s',
  async (answer) => {
    const repository = openTestRepository()
    tokenAnswer = answer
    await expect(send(repository, read, signal)).rejects.toThrow(
      /^127\.0\.0\.1:\d+ issued no token for the registry\. Its answer has none, but is of an unknown type\. Check that no proxy/,
    )
  },
)

test('a registry whose challenge fails once is asked again', async () => {
  const repository = openTestRepository()
  faults = 1
  expect((await send(repository, read, signal)).status).toBe(404)
  expect(issued).toEqual([1])
})

test('a registry that answers 503 is reachable, so its tags are not pushed one by one', async () => {
  const repository = openTestRepository()
  faults = Infinity
  await expect(findConnectionProblem(repository, signal)).rejects.toThrow(
    /cannot be pushed to: \S+ answered 503\. No tag was changed/,
  )
})

test('a blob that the registry keeps at another host is read from there without the token', async () => {
  const repository = openTestRepository()
  const answer = await send(repository, { method: 'GET', to: 'blobs/moved' }, signal)
  expect(answer.url).toBe(`http://${addressOf(otherHost)}/blob`)
  expect(foreign).toEqual([{ what: 'GET', authorization: undefined }])
  expect(asked.at(-1)).toEqual({ what: 'GET /v2/team/a/blobs/moved', token: 1 })
})

test('a registry with the default port in its name gets the token (fetch is a stand-in)', async () => {
  const authorize = async () => await Promise.resolve('Bearer given')
  const requests: Request[] = []
  const original = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    requests.push(new Request(input, init))
    return await Promise.resolve(new Response('{}', { status: 404 }))
  }
  try {
    await send({ name: 'ghcr.io:443/a', url: 'https://ghcr.io:443', path: 'a', authorize }, read, signal)
  } finally {
    globalThis.fetch = original
  }
  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer given'])
})

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createAuthorizer } from '../../src/registry/auth.js'
import { mountBlob } from '../../src/registry/mount-blob.js'

/** A registry that issues no token for the repository `foreign/base`, and mounts only from `team/base`. */
const requests: string[] = []
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '', address())
  const from = url.searchParams.get('from')
  if (url.pathname === '/token') {
    const isForeign = url.searchParams.getAll('scope').includes('repository:foreign/base:pull')
    response.writeHead(isForeign ? 403 : 200).end('{"token":"given"}')
  } else if (url.pathname === '/v2/') {
    response.writeHead(401, { 'www-authenticate': `Bearer realm="${address()}/token"` }).end()
  } else {
    requests.push(`${request.method ?? ''} ${from ?? url.pathname}`)
    if (from === 'team/base') response.writeHead(201).end()
    else response.writeHead(202, { location: '/v2/team/app/blobs/uploads/1' }).end()
  }
})
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => void server.close())

test.each<[sources: string[], isMounted: boolean, asked: string[]]>([
  [['team/base'], true, ['POST team/base']],
  // The upload that the registry started instead is given up.
  [['team/other'], false, ['POST team/other', 'DELETE /v2/team/app/blobs/uploads/1']],
  [['foreign/base'], false, []],
  [
    ['foreign/base', 'team/other', 'team/base'],
    true,
    ['POST team/other', 'DELETE /v2/team/app/blobs/uploads/1', 'POST team/base'],
  ],
  [['team/app'], false, []],
])('a blob is mounted from %j: %s', async (sources, isMounted, asked) => {
  requests.length = 0
  const url = address()
  const authorize = createAuthorizer(url, undefined)
  const open = (path: string) => ({ name: path, url, path, authorize })
  const { signal } = new AbortController()
  const digest = `sha256:${'0'.repeat(64)}`
  const elsewhere = { ...open('team/base'), url: 'http://127.0.0.1:1' }
  expect(await mountBlob(open('team/app'), digest, [elsewhere, ...sources.map(open)], signal)).toBe(isMounted)
  expect(requests).toEqual(asked)
})

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { messageOf } from '#shared/errors.js'
import { listTags } from '../../src/prune/list-tags.js'

test.each<[link: string, expected: string[] | undefined]>([
  ['</v2/app/tags/list?n=1000&last=b>; rel="next"', ['a', 'b', 'c']],
  ['<list?last=b>;rel=next', ['a', 'b', 'c']],
  ['</v2/app/tags/list?n=1000>; rel="next"', undefined],
])('a stand-in for a registry that names the page %s after the first one', async (link, expected) => {
  const server = createServer(({ url }, response) => {
    const isFirst = url === '/v2/app/tags/list?n=1000'
    response.writeHead(200, isFirst ? { link } : {}).end(JSON.stringify({ tags: isFirst ? ['a', 'b'] : ['b', 'c'] }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const repository = { name: 'app', url, path: 'app', authorize: async () => await Promise.resolve(undefined) }
  const listed = await listTags(repository, new AbortController().signal).catch(messageOf)
  expect(listed).toEqual(
    expected ?? 'The tags of app could not be listed: the registry does not end the list. Nothing was deleted.',
  )
  server.close()
})

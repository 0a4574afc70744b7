import { expect, test } from '@jest/globals'
import { parseRemoteUrl } from '../../src/context/remote-url.js'

const github = { server: 'https://github.com', slug: 'owner/name' }

test.each([
  ['https://github.com/owner/name.git', github],
  ['https://github.com/owner/name', github],
  ['https://user@github.com/owner/name/', github],
  ['git@github.com:owner/name.git', github],
  ['github.com:owner/name', github],
  ['ssh://git@github.com/owner/name.git', github],
  ['ssh://git@ssh.github.com:443/owner/name.git', github],
  ['git@ghes.example.org:owner/name.git', { server: 'https://ghes.example.org', slug: 'owner/name' }],
  ['https://ghes.example.org:8443/owner/name', { server: 'https://ghes.example.org:8443', slug: 'owner/name' }],
  ['/srv/git/name.git', undefined],
  ['../name', undefined],
  ['https://example.org/name', undefined],
  ['', undefined],
])('%s', (url, expected) => {
  expect(parseRemoteUrl(url)).toEqual(expected)
})

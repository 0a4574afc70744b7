import { expect, test } from '@jest/globals'
import { indexFault, pageFault, place, unseenPackage } from '../src/package-index/errors.js'

test.each([
  ['  ERROR: HTTP error 404 while getting http://u:p@h:1/f.whl?sig=1 (from http://h:1/simple/x/)', 'h:1/f.whl', '404', false],
  ['because of HTTP error 403 Client Error: Forbidden for url: https://h/f.whl for URL', 'h/f.whl', '403', false],
  [
    "HTTPSConnectionPool(host='h', port=443): Max retries exceeded with url: /f.whl (Caused by ResponseError('too many 503 error responses'))",
    'h:443/f.whl',
    '503',
    true,
  ],
  [
    "HTTPConnectionPool(host='h', port=80): Max retries exceeded with url: /f (Caused by NewConnectionError('[Errno 111] Connection refused'))",
    'h/f',
    'connection refused',
    true,
  ],
  [
    'error: Failed to fetch: `https://h/simple/x/`\n  Caused by: HTTP status client error (429 Too Many Requests) for url (https://h/simple/x/)',
    'h/simple/x/',
    '429 Too Many Requests',
    true,
  ],
  [
    'error: Request failed after 3 retries\n  cause: Failed to fetch: https://h/x/\n  cause: client error\n  cause: connection closed before message completed',
    'h/x/',
    'a broken connection',
    true,
  ],
  [
    'error: Failed to fetch: https://h/x/\n  cause: error sending\n  cause: invalid peer certificate: UnknownIssuer\n',
    'h/x/',
    'no certificate that is trusted (invalid peer certificate: UnknownIssuer)',
    false,
  ],
])('%s', (text, where, what, transient) => {
  expect(indexFault(text)).toEqual({
    where,
    what: expect.stringMatching(new RegExp(`^${what.replace(/[()]/g, '\\$&')}$`)),
    transient,
  })
})

test('of the pages that pip skipped, the one that may come back counts first', () => {
  const line = (url: string, status: string) => `Could not fetch URL ${url}: ${status} for url: ${url} - skipping\n`
  const text = line('https://a/x/', '404 Client Error: Not Found') + line('https://u:p@b/x/', '502 Server Error: Bad Gateway')
  expect(pageFault(text)).toEqual({ where: 'b/x/', what: '502', transient: true })
  expect(pageFault('nothing of the kind')).toBeUndefined()
})

test('only a package without any version is unseen', () => {
  expect(unseenPackage('(from versions: none)\nERROR: No matching distribution found for a-b>=1 (from c)')).toBe('a-b')
  expect(unseenPackage('(from versions: 1.0, 2.0)\nERROR: No matching distribution found for a==3')).toBeUndefined()
})

test('an address is shown without credentials', () => {
  expect(place('https://user:secret@host:8080/simple?token=1')).toBe('host:8080/simple')
  expect(place('not an address')).toBe('not an address')
})

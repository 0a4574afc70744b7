import { expect, test } from '@jest/globals'
import { hostAndPath } from '../../src/package-index/credentials.js'
import { diagnoseIndexFailure } from '../../src/package-index/diagnose-failure.js'
import { findPackageWithoutFiles, parseIndexFailure, parseSkippedPage } from '../../src/package-index/parse-failure.js'

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
    'connection lost',
    true,
  ],
  [
    'error: Failed to fetch: https://h/x/\n  cause: error sending\n  cause: invalid peer certificate: UnknownIssuer\n',
    'h/x/',
    'untrusted certificate (invalid peer certificate: UnknownIssuer)',
    false,
  ],
])('%s', (text, location, cause, transient) => {
  expect(parseIndexFailure(text)).toEqual({
    location,
    cause: expect.stringMatching(new RegExp(`^${cause.replace(/[()]/g, '\\$&')}$`)),
    transient,
  })
})

test('of the pages that pip skipped, a transient failure comes first', () => {
  const line = (url: string, status: string) => `Could not fetch URL ${url}: ${status} for url: ${url} - skipping\n`
  const text = line('https://a/x/', '404 Client Error: Not Found') + line('https://u:p@b/x/', '502 Server Error: Bad Gateway')
  expect(parseSkippedPage(text)).toEqual({ location: 'b/x/', cause: '502', transient: true })
  expect(parseSkippedPage('nothing of the kind')).toBeUndefined()
})

/** What pip prints for `eln-torch`, which has its own index, and for another package that only one of two indexes has. */
const unreadable = [
  'Could not fetch URL http://main/simple/eln-leaf/: 404 Client Error: Not Found for url: http://main/simple/eln-leaf/ - skipping',
  "Could not fetch URL https://u:p@own.invalid/cpu/eln-torch/: connection error: HTTPSConnectionPool(host='own.invalid', port=443): Max retries exceeded with url: /cpu/eln-torch/ (Caused by NameResolutionError(\"Failed to resolve 'own.invalid' ([Errno -2] Name or service not known)\")) - skipping",
  'ERROR: Could not find a version that satisfies the requirement Eln_Torch (from versions: none)',
  'ERROR: No matching distribution found for Eln_Torch',
].join('\n')

test('pip: a package without files is blamed on the page that this run skipped, not on the first index', async () => {
  const diagnosis = {
    run: () => Promise.reject(new Error('Nothing is left to find out')),
    python: 'python3',
    pipArguments: () => [],
    env: {},
    hasIndex: true,
  }
  expect(await diagnoseIndexFailure({ stderr: unreadable, stdout: '' }, diagnosis)).toEqual({
    location: 'own.invalid/cpu/eln-torch/',
    cause: 'unknown host',
    transient: false,
  })
})

test('only a package without any version counts as a package without files', () => {
  expect(findPackageWithoutFiles('(from versions: none)\nERROR: No matching distribution found for a-b>=1 (from c)')).toBe('a-b')
  expect(findPackageWithoutFiles('(from versions: 1.0, 2.0)\nERROR: No matching distribution found for a==3')).toBeUndefined()
})

test('a URL is shown without credentials', () => {
  expect(hostAndPath('https://user:secret@host:8080/simple?token=1')).toBe('host:8080/simple')
  expect(hostAndPath('not an address')).toBe('not an address')
})

import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { normalizeKey } from '#shared/ssh/normalize-key.js'
import { extractKeyFragments, fragmentLength } from '../../src/leak-scan/key-fragments.js'
import { createPatternSearch } from '../../src/leak-scan/multi-pattern-search.js'
import { makeCertificate, makeKey } from '../support/keys.js'

const types = [
  ['ed25519', ['-t', 'ed25519', '-N', '']],
  ['rsa', ['-t', 'rsa', '-b', '2048', '-N', '']],
  ['rsa in PEM', ['-t', 'rsa', '-b', '2048', '-m', 'PEM', '-N', '']],
  ['ecdsa', ['-t', 'ecdsa', '-N', '']],
] as const
const keys = types.map(([name, options]) => ({ name, ...makeKey(...options) }))
/** Other keys of the same types. */
const others = types.map(([, options]) => makeKey(...options).text)
const bodyOf = (text: string) => text.replaceAll(/-----[A-Z ]+-----|\s/g, '')
const wrapped = (text: string, width: number) => (text.match(new RegExp(`.{1,${width}}`, 'gs')) ?? []).join('\n')
const encode = (text: string | Buffer) => Buffer.from(text).toString('base64')

/** The bytes of a key in lines of so many. */
function dump(text: string, width: number, group: RegExp, separator: string): string {
  const lines =
    Buffer.from(bodyOf(text), 'base64')
      .toString('hex')
      .match(new RegExp(`.{1,${width * 2}}`, 'g')) ?? []
  return lines.map((line, index) => `${index}: ${(line.match(group) ?? []).join(separator)}  ...`).join('\n')
}

/** How a key may come to lie in a file. */
const forms: readonly [form: string, of: (text: string) => string | Buffer][] = [
  ['raw', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['on one line', bodyOf],
  ['wrapped at 76', (text) => wrapped(bodyOf(text), 76)],
  ['wrapped at 50', (text) => wrapped(bodyOf(text), 50)],
  ['without its first and last lines', (text) => text.split('\n').slice(2, -2).join('\n')],
  ['base64', encode],
  ['base64 after 1 byte', (text) => encode(`x${text}`)],
  ['base64 after 2 bytes', (text) => encode(`xx${text}`)],
  ['base64, wrapped at 76', (text) => wrapped(encode(text), 76)],
  ['base64 of base64', (text) => encode(`key: ${encode(text)}`)],
  ['hexadecimal', (text) => Buffer.from(text).toString('hex')],
  ['upper hexadecimal', (text) => Buffer.from(text).toString('hex').toUpperCase()],
  ['URL encoded', encodeURIComponent],
  ['JSON', (text) => JSON.stringify({ key: text })],
  ['decoded', (text) => Buffer.from(bodyOf(text), 'base64')],
  ['decoded, in hexadecimal', (text) => Buffer.from(bodyOf(text), 'base64').toString('hex')],
  ['decoded, as `openssl -text` shows it', (text) => dump(text, 15, /../g, ':')],
  ['decoded, in a dump of `hexdump`', (text) => dump(text, 8, /../g, ' ')],
  ['decoded, in a dump of `xxd`', (text) => dump(text, 16, /..../g, ' ')],
  ['decoded, in base64 after 1 byte', (text) => encode(Buffer.concat([Buffer.from('x'), Buffer.from(bodyOf(text), 'base64')]))],
]

describe.each(keys)('the key $name', ({ text, publicText }) => {
  const search = createPatternSearch(extractKeyFragments(normalizeKey(text, 'The key')), fragmentLength)
  test.each(forms)('is found %s', (_, form) => {
    const bytes = Buffer.concat([randomBytes(1001), Buffer.from(form(text)), randomBytes(1001)])
    expect(search().push(bytes).length).toBeGreaterThan(0)
  })

  test('its public half and other keys are no finding', () => {
    const publicBlob = Buffer.from(publicText.split(' ')[1] ?? '', 'base64')
    const clean = Buffer.concat([Buffer.from([publicText, ...others].join('\n')), publicBlob, randomBytes(1 << 20)])
    expect(search().push(clean)).toEqual([])
  })
})

test('a key in PKCS #8 is found, and its certificate is not', () => {
  const { pem, key } = makeCertificate('Test')
  const search = createPatternSearch(extractKeyFragments(normalizeKey(key, 'The key')), fragmentLength)
  expect(search().push(Buffer.from(key)).length).toBeGreaterThan(0)
  const der = execFileSync('openssl', ['pkey', '-outform', 'DER'], { input: key })
  expect(search().push(der).length).toBeGreaterThan(0)
  expect(search().push(Buffer.from(pem))).toEqual([])
})

test.each([1, 2, 7, 19, 20, 21, 64])('every pattern is found once and in its place in pieces of %i bytes', (size) => {
  const patterns = new Set(['a', 'b', 'c'].map((letter) => letter.repeat(19).concat('.')))
  const text = Buffer.from(['--', ...patterns, 'aaaa', ...patterns].join('-'))
  const search = createPatternSearch(patterns, fragmentLength)()
  const found: number[] = []
  for (let at = 0; at < text.length; at += size) found.push(...search.push(text.subarray(at, at + size)))
  expect(found.sort((a, b) => a - b)).toEqual([3, 24, 45, 71, 92, 113])
})

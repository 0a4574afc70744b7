import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { parseTrustStore } from '../../src/trust/trust-store.js'
import { makeCertificate } from '../support/keys.js'

const one = makeCertificate('One CA')
const two = makeCertificate('Two CA', '-days', '10')
const leaf = makeCertificate('leaf.test', '-addext', 'basicConstraints=critical,CA:FALSE')
// After the certificates are made, because each is valid from the second in which it is made.
const today = new Date()

test('each certificate is parsed, with its name and the days that it has left', () => {
  const store = parseTrustStore(one.pem + two.pem + leaf.pem, today)
  expect(store.certificates.map(({ name, isAuthority }) => [name, isAuthority])).toEqual([
    ['One CA', true],
    ['Two CA', true],
    ['leaf.test', false],
  ])
  expect(store.certificates[0]?.daysLeft).toBeGreaterThan(3640)
  expect(store.warnings).toEqual([expect.stringMatching(/^Two CA expires in (9|10) days$/)])
})

test('text around the certificates, CRLF, indentation and a byte order mark change nothing', () => {
  const plain = parseTrustStore(one.pem, today)
  const spoilt = `\uFEFF# One CA\r\n${one.pem.replaceAll(/^/gm, '  ').replaceAll('\n', '\r\n')}\r\n# end`
  expect(parseTrustStore(spoilt, today).sha256).toBe(plain.sha256)
  expect(plain.pem).toBe(one.pem)
  expect(parseTrustStore(two.pem, today).sha256).not.toBe(plain.sha256)
})

test('expired, not yet valid and duplicate certificates are warnings', () => {
  const later = new Date(today.getTime() + 20 * 86_400_000)
  const earlier = new Date(today.getTime() - 20 * 86_400_000)
  expect(parseTrustStore(two.pem, later).warnings).toEqual([expect.stringMatching(/^Two CA expired (10|11) days ago$/)])
  expect(parseTrustStore(one.pem, earlier).warnings).toEqual(['One CA is not valid yet'])
  // The clock of this machine may be a few minutes behind that of the authority.
  expect(parseTrustStore(one.pem, new Date(today.getTime() - 4 * 60_000)).warnings).toEqual([])
  expect(parseTrustStore(one.pem + one.pem, today).warnings).toEqual(['One CA is listed twice'])
})

const openssl = (input: string | Buffer, ...args: string[]) => execFileSync('openssl', args, { input, stdio: 'pipe' })
const file = join(temporaryFolder('store'), 'one.pem')
writeFileSync(file, one.pem + one.key)
const pkcs7 = (form: string) => {
  return openssl('', 'crl2pkcs7', '-nocrl', '-certfile', file, '-outform', form)
}
const der = openssl(one.pem, 'x509', '-outform', 'DER')
const utf16 = Buffer.from(`\uFEFF${one.pem}`, 'utf16le')

test.each<[name: string, given: string | Buffer]>([
  ['in DER', der],
  ['in base64', der.toString('base64')],
  ['of PEM in base64 with line ends', Buffer.from(one.pem).toString('base64').replaceAll(/.{76}/g, '$&\n')],
  ['in UTF-16 of Windows', utf16],
  ['in UTF-16, big-endian', Buffer.from(utf16).swap16()],
  ['in UTF-16 without a byte order mark', Buffer.from(one.pem, 'utf16le')],
  ['with a UTF-8 byte order mark', Buffer.from(`\uFEFF${one.pem}`)],
  ['with literal \\n', one.pem.replaceAll('\n', '\\n')],
  ['as a JSON list', JSON.stringify([one.pem])],
  ['on one line', one.pem.replaceAll('\n', ' ')],
  ['whose lines are in quotes', one.pem.replaceAll(/^.+$/gm, '"$&"')],
  ['in DER with a line end', Buffer.concat([der, Buffer.from('\r\n')])],
  ['in base64 in quotes', `"${der.toString('base64')}"`],
  ['in base64 for URLs', der.toString('base64url')],
  ['in base64 twice', Buffer.from(Buffer.from(one.pem).toString('base64')).toString('base64')],
  ['of OpenSSL with uses', openssl(one.pem, 'x509', '-trustout', '-addtrust', 'serverAuth')],
])('a store %s is converted to PEM', (_, given) => {
  expect(parseTrustStore(given, today).pem).toBe(one.pem)
})

test('certificates in DER that follow one another are all read', () => {
  const both = Buffer.concat([der, openssl(two.pem, 'x509', '-outform', 'DER')])
  expect(parseTrustStore(both, today).pem).toBe(one.pem + two.pem)
})

test('a store without an authority is a warning', () => {
  expect(parseTrustStore(leaf.pem, today).warnings).toEqual([expect.stringContaining('no certificate is one of an authority')])
})

test.each<[name: string, given: string | Buffer, message: RegExp]>([
  ['PKCS #7 in PEM', pkcs7('PEM'), /is a PKCS #7 container.*`openssl pkcs7 -print_certs -in/],
  ['PKCS #7 in DER', pkcs7('DER'), /is a PKCS #7 container.*-inform DER/],
  ['PKCS #12', openssl('', 'pkcs12', '-export', '-passout', 'pass:', '-in', file), /is a PKCS #12 store/],
  ['a Java key store', Buffer.concat([Buffer.from('feedfeed00000002', 'hex'), der]), /is a Java key store.*`keytool -list -rfc/],
  ['gzip', gzipSync(one.pem), /is compressed.*`gunzip/],
  [
    'a request',
    one.pem.replaceAll('CERTIFICATE', 'CERTIFICATE REQUEST'),
    /has no certificate, but the PEM text `CERTIFICATE REQUEST`/,
  ],
  [
    'a list of revoked certificates',
    one.pem.replaceAll('CERTIFICATE', 'X509 CRL'),
    /has no certificate, but the PEM text `X509 CRL`/,
  ],
  ['damaged DER', der.subarray(0, -10), /is damaged: it is neither PEM text nor certificates in DER/],
  ['base64 of something else', Buffer.alloc(300, 'x').toString('base64'), /has no certificate/],
  ['text without a certificate', 'not a certificate', /has no certificate/],
  ['a private key among the certificates', one.pem + one.key, /holds a private key/],
  ['a certificate that is cut off', one.pem + two.pem.slice(0, 150), /certificate 2 of 2 is cut off/],
  ['a damaged certificate', one.pem.replace(/\n[A-Za-z0-9+/]{64}\n/, '\n'), /certificate 1 of 1 cannot be parsed/],
  ['more than 500 KiB', one.pem.repeat(Math.ceil((501 * 1024) / one.pem.length)), /has 50\d KiB.*at most 500 KiB/],
])('rejects %s', (_, given, message) => {
  const parse = () => parseTrustStore(given, today)
  expect(parse).toThrow(message)
  expect(parse).not.toThrow(/MII|[A-Za-z0-9+/]{40}/)
})

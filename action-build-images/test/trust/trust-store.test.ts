import { expect, test } from '@jest/globals'
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
  expect(parseTrustStore(one.pem + one.pem, today).warnings).toEqual(['One CA is listed twice'])
})

test.each<[name: string, given: string, message: RegExp]>([
  ['text without a certificate', 'not a certificate', /has no certificate/],
  ['a private key among the certificates', one.pem + one.key, /holds a private key/],
  ['a certificate that is cut off', one.pem + two.pem.slice(0, 150), /certificate 2 of 2 is cut off/],
  ['a damaged certificate', one.pem.replace(/\n[A-Za-z0-9+/]{64}\n/, '\n'), /certificate 1 of 1 cannot be parsed/],
  ['more than 500 KiB', one.pem.repeat(Math.ceil((501 * 1024) / one.pem.length)), /has 50\d KiB.*at most 500 KiB/],
])('rejects %s', (_, given, message) => {
  expect(() => parseTrustStore(given, today)).toThrow(message)
})

import { execFileSync } from 'node:child_process'
import { createPublicKey } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { normalizeKey } from '#shared/ssh/normalize-key.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { normalizeKeys, parseKeyList } from '../../src/deploy-keys/parse-keys.js'
import { makeKey } from '../support/keys.js'

const normalize = (text: string) => normalizeKey(text, 'Input `deploy-key`')
const ed25519 = makeKey()
const rsa = makeKey('-t', 'rsa', '-b', '2048', '-m', 'PEM', '-N', '')
const ecdsa = makeKey('-t', 'ecdsa', '-m', 'PKCS8', '-N', '')
const locked = makeKey('-t', 'ed25519', '-N', 'a passphrase')
const lockedPem = makeKey('-t', 'rsa', '-b', '2048', '-m', 'PEM', '-N', 'a passphrase')
const lockedPkcs8 = makeKey('-t', 'rsa', '-b', '2048', '-m', 'PKCS8', '-N', 'a passphrase')

/** What OpenSSH makes of a private key: its print, or '' where it cannot read it. */
function readBySsh(text: string): string {
  const file = join(temporaryFolder('key'), 'key')
  writeFileSync(file, text, { mode: 0o600 })
  try {
    const publicKey = execFileSync('ssh-keygen', ['-y', '-P', '', '-f', file], { encoding: 'utf8', stdio: 'pipe' })
    return execFileSync('ssh-keygen', ['-lf', '-'], { encoding: 'utf8', input: publicKey }).split(' ')[1] ?? ''
  } catch {
    return ''
  }
}

const spoilt: readonly [name: string, spoil: (text: string) => string][] = [
  ['as it is', (text) => text],
  ['without its final newline', (text) => text.trimEnd()],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text) => `\uFEFF${text}`],
  ['indented', (text) => text.replaceAll(/^/gm, '    ')],
  ['after blank lines', (text) => `\n\n  \n${text}\n\n`],
  ['with literal \\n', (text) => text.replaceAll('\n', '\\n')],
  ['with literal \\r\\n', (text) => text.replaceAll('\n', '\\r\\n')],
  ['in base64', (text) => Buffer.from(text).toString('base64')],
  ['in base64 with line ends', (text) => `${Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\n')}\n`],
  ['on one line', (text) => text.replaceAll('\n', ' ')],
  ['in base64 in quotes', (text) => `"${Buffer.from(text).toString('base64')}"`],
  ['in base64 twice', (text) => Buffer.from(Buffer.from(text).toString('base64')).toString('base64')],
  ['as its bytes in base64', (text) => text.replaceAll(/-----[A-Z ]+-----|\n/g, '')],
  ['with a comment before its text', (text) => text.replace('KEY-----\n', 'KEY-----\nComment: me@host\n')],
  ['with headers of several lines', (text) => text.replace('KEY-----\n', 'KEY-----\nSubject: me\nX-Note: "one \\\nand two"\n\n')],
]

test.each(spoilt)('a key %s is repaired so that OpenSSH reads it', (_, spoil) => {
  for (const { text, print } of [ed25519, rsa, ecdsa]) expect(readBySsh(normalize(spoil(text)))).toBe(print)
})

test('OpenSSH itself reads none of the damaged forms, so the repair is needed', () => {
  const readable = spoilt.filter(([, spoil]) => readBySsh(spoil(ed25519.text)) !== '').map(([name]) => name)
  expect(readable).toContain('as it is')
  expect(readable).not.toContain('with literal \\n')
  expect(readable).not.toContain('on one line')
})

test('the parameters of a curve before the key are left out', () => {
  const key = execFileSync('openssl', ['ecparam', '-name', 'prime256v1', '-genkey'], { encoding: 'utf8', stdio: 'pipe' })
  expect(key).toContain('BEGIN EC PARAMETERS')
  expect(readBySsh(normalize(key))).not.toBe('')
})

const openssl = (input: string, ...args: string[]) => execFileSync('openssl', args, { encoding: 'utf8', input, stdio: 'pipe' })

test('a key of OpenSSL in PKCS #8, which older versions of OpenSSH do not read, is converted', () => {
  const key = openssl('', 'genpkey', '-algorithm', 'ed25519')
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' })
  const fields = [Buffer.from('ssh-ed25519'), Buffer.from(x, 'base64url')].map((field) => [
    Buffer.from([0, 0, 0, field.length]),
    field,
  ])
  const input = `ssh-ed25519 ${Buffer.concat(fields.flat()).toString('base64')}`
  const print = execFileSync('ssh-keygen', ['-lf', '-'], { encoding: 'utf8', input }).split(' ')[1]
  expect(readBySsh(normalize(key))).toBe(print)
  expect(readBySsh(normalize(openssl(key, 'pkey', '-outform', 'PEM').replaceAll('\n', ' ')))).toBe(print)
})

test.each([
  ['secp256k1', openssl('', 'ecparam', '-name', 'secp256k1', '-genkey')],
  ['secp256k1', openssl('', 'genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:secp256k1')],
  ['x25519', openssl('', 'genpkey', '-algorithm', 'x25519')],
  ['ed448', openssl('', 'genpkey', '-algorithm', 'ed448')],
])('a key of the type %s is rejected, because OpenSSH does not read it', (type, key) => {
  expect(readBySsh(key)).toBe('')
  expect(() => normalize(key)).toThrow(
    `Input \`deploy-key\` is a key of the type ${type}, which OpenSSH does not read. Create a new deploy key:`,
  )
})

const body = ed25519.text.split('\n').slice(1, -2)
test.each<[name: string, given: string, message: RegExp]>([
  ['nothing but spaces', ' \n', /is empty/],
  ['garbage', 'correct horse battery staple', /is not a private key: it has no line/],
  ['a public key', ed25519.publicText, /is a public key\. Give the private key: the file without `\.pub`/],
  ['a public key in PEM', '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----', /holds a public key/],
  ['a certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----', /holds a certificate/],
  ['a key with a passphrase', locked.text, /protected by a passphrase/],
  ['a PEM key with a passphrase', lockedPem.text, /protected by a passphrase/],
  ['a PKCS#8 key with a passphrase', lockedPkcs8.text, /protected by a passphrase/],
  ['two keys', ed25519.text + rsa.text, /more than one key/],
  ['a key that is cut off', ed25519.text.slice(0, 200), /cut off: its END line is missing/],
  ['a key with a line missing', ed25519.text.replace(`${body[1] ?? ''}\n`, ''), /is damaged/],
  ['a key with characters outside base64', ed25519.text.replace(/[A-Z]/g, '*').replaceAll('*', 'é'), /is not a private key/],
  ['a masked key', `-----BEGIN OPENSSH PRIVATE KEY-----\n***\n-----END OPENSSH PRIVATE KEY-----`, /not base64/],
  [
    "SSH.COM's format",
    '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nP2/56wAAAi4AAAA3',
    /SSH\.COM's format\. Convert it: `ssh-keygen -i/,
  ],
  ['a damaged PEM key', rsa.text.replace(/\n[A-Za-z0-9+/]{64}\n/, '\n'), /is damaged: it is not a key in PEM format/],
  ["PuTTY's format", 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none', /PuTTY's format\. Convert it/],
])('rejects %s by name, and never shows it', (_, given, message) => {
  expect(() => normalize(given)).toThrow(message)
  try {
    normalize(given)
  } catch (error) {
    for (const line of given.split('\n').filter((each) => each.length > 20 && !each.startsWith('-----')))
      expect(String(error)).not.toContain(line)
  }
})

const indented = (text: string) => text.replaceAll(/^/gm, '    ')
test.each<[name: string, given: string]>([
  ['a secret put there by an expression', `models: ${ed25519.text}\ndata: ${rsa.text}`],
  ['keys below their names', `models:\n${ed25519.text}data:\n${rsa.text}`],
  ['YAML', `models: |\n${indented(ed25519.text)}\ndata: |-\n${indented(rsa.text)}`],
  ['CRLF', `models: ${ed25519.text}data: ${rsa.text}`.replaceAll('\n', '\r\n')],
  ['one line each', `models: ${ed25519.text.replaceAll('\n', ' ')}\ndata: ${rsa.text.replaceAll('\n', '\\n')}`],
  ['JSON', JSON.stringify({ models: ed25519.text, data: rsa.text })],
])('several keys are read from %s', (_, given) => {
  const keys = normalizeKeys(undefined, parseKeyList(given))
  expect([...keys].map(([name, text]) => [name, readBySsh(text)])).toEqual([
    ['models', ed25519.print],
    ['data', rsa.print],
  ])
})

test.each<[name: string, single: string | undefined, several: string, message: RegExp]>([
  ['a key without a name', undefined, ed25519.text, /`deploy-keys` does not read `<name>: <private key>`/],
  [
    'a secret that does not exist',
    undefined,
    `models: \ndata: ${rsa.text}`,
    /The key `models` of the input `deploy-keys` is empty/,
  ],
  ['a key twice', undefined, `a: ${ed25519.text}a: ${rsa.text}`, /deploy key `a` is given twice/],
  ['two defaults', rsa.text, `default: ${ed25519.text}`, /deploy key `default` is given twice.*`deploy-key` has the same name/],
  ['two keys under one name', undefined, `a: ${ed25519.text}${rsa.text}`, /The key `a` .* more than one key.*separate name/],
  ['broken JSON', undefined, `{"a": "${rsa.text}"}`, /`deploy-keys` does not read/],
])('%s is rejected', (_, single, several, message) => {
  expect(() => normalizeKeys(single, parseKeyList(several))).toThrow(message)
})

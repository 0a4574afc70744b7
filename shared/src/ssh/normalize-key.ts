import { UserError } from '../errors.js'
import { toOpenSshForm } from './openssh-key.js'
import { toPem, unwrapKey } from './unwrap-key.js'

const pemBlock = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g
const privateLabels = /^(?:(?:OPENSSH|RSA|EC|DSA) )?PRIVATE KEY$/

/**
 * Returns a private key in a form that `ssh-add` reads: LF lines, no indentation, one final newline. Keys that were pasted with CRLF,
 * surrounding spaces or quotes, literal `\n` or on one line, or encoded in base64 as a whole, are repaired, and headers are dropped.
 * Anything but a single private key that OpenSSH reads without a passphrase is rejected with the name of the mistake. `subject` begins
 * the error, which never contains the key; `oneEach` says where several keys belong. Source of the formats: RFC 7468 and OpenSSH's
 * PROTOCOL.key.
 */
export function normalizeKey(given: string, subject: string, oneEach = 'Give only one private key'): string {
  const keyError = keyErrorsFor(subject)
  const text = unwrapKey(given.replace(/^\uFEFF/, ''))
    .replaceAll(/\\r\\n|\\n/g, '\n')
    .replaceAll('\r', '\n')
    .trim()
  if (text === '') throw keyError('is empty', 'Check the name of the secret: a missing secret is empty')
  // The parameters of a curve stand before a key of `openssl ecparam -genkey`; the key names its curve itself.
  const blocks = [...text.matchAll(pemBlock)].filter(([, label = '']) => !label.endsWith('PARAMETERS'))
  const [block] = blocks
  if (block === undefined) throw keyError(...describeWithoutBlock(text))
  if (blocks.length > 1) throw keyError('holds more than one key or certificate', oneEach)
  const [, label = '', body = ''] = block
  if (label === 'ENCRYPTED PRIVATE KEY' || /^\s*(?:Proc-Type|DEK-Info):/m.test(body)) throw keyError(...hasPassphrase)
  if (!privateLabels.test(label))
    throw keyError(`holds a ${label.toLowerCase()}`, label.includes('PUBLIC') ? givePrivateKey : 'Give the private key')
  const base64 = withoutHeaders(body).replaceAll(/\s/g, '')
  if (base64 === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0)
    throw keyError('is damaged: the text between its BEGIN and END lines is not base64', copyAgain)
  const bytes = Buffer.from(base64, 'base64')
  const pem = toPem(label, bytes)
  if (!label.startsWith('OPENSSH')) return convertToOpenSsh(pem, keyError)
  checkOpenSsh(bytes, keyError, oneEach)
  return pem
}

/** Drops headers such as `Comment: me@host`, with which OpenSSH does not read a key. Source: RFC 1421, 4.4; RFC 4716, 3.3. */
function withoutHeaders(body: string): string {
  const lines = body.split('\n').map((line) => line.trim())
  const isHeader = (line: string, index: number) => /^[\w-]+:/.test(line) || lines[index - 1]?.endsWith('\\') === true
  return lines.filter((line, index) => !isHeader(line, index)).join('\n')
}

function convertToOpenSsh(pem: string, keyError: KeyError): string {
  const form = toOpenSshForm(pem)
  if (form === undefined) throw keyError('is damaged: it is not a key in PEM format', copyAgain)
  if ('pem' in form) return form.pem
  throw keyError(`is a key of the type ${form.unsupportedType}, which OpenSSH does not read`, createKey)
}

type KeyError = (problem: string, fix: string) => UserError

/** Creates the errors about one key; `subject` begins each of them. */
export function keyErrorsFor(subject: string): KeyError {
  return (problem, fix) => new UserError(`${subject} ${problem}`, { fix })
}

const givePrivateKey = 'Give the private key: the file without `.pub`'
const copyAgain = 'Copy the whole file again, for example with `gh secret set DEPLOY_KEY < key`'
const createKey = "Create a new deploy key: `ssh-keygen -t ed25519 -N '' -f deploy_key`"
const hasPassphrase = [
  'is protected by a passphrase, which nobody can enter here',
  "Create a deploy key without one: `ssh-keygen -t ed25519 -N '' -f deploy_key`",
] as const

function describeWithoutBlock(text: string): [string, string] {
  if (/^(?:ssh-|ecdsa-sha2-|sk-)\S+ +[A-Za-z0-9+/]/.test(text) || text.includes('BEGIN SSH2 PUBLIC KEY'))
    return ['is a public key', givePrivateKey]
  if (text.startsWith('PuTTY-User-Key-File'))
    return ["is in PuTTY's format", 'Convert it: `puttygen key.ppk -O private-openssh -o key`']
  if (text.includes('BEGIN SSH2 ENCRYPTED PRIVATE KEY'))
    return ["is in SSH.COM's format", 'Convert it: `ssh-keygen -i -f key > deploy_key`']
  if (text.includes('-----BEGIN')) return ['is cut off: its END line is missing', copyAgain]
  return ['is not a private key: it has no line `-----BEGIN … PRIVATE KEY-----`', copyAgain]
}

/** Format: `openssh-key-v1` and a zero byte, then length-prefixed strings (cipher, key derivation, its options), then the number of keys. */
function checkOpenSsh(bytes: Buffer, keyError: KeyError, oneEach: string): void {
  const magic = 'openssh-key-v1\0'
  let offset = magic.length
  const readString = () => {
    const end = offset + 4 + bytes.readUInt32BE(offset)
    const value = bytes.subarray(offset + 4, end).toString('latin1')
    offset = end
    return value
  }
  try {
    if (bytes.subarray(0, magic.length).toString('latin1') !== magic) throw new RangeError('no magic')
    const [cipher] = [readString(), readString(), readString()]
    if (cipher !== 'none') throw keyError(...hasPassphrase)
    if (bytes.readUInt32BE(offset) !== 1) throw keyError('holds more than one key', oneEach)
    offset += 4
    const [publicKey] = [readString(), readString()]
    if (offset !== bytes.length || publicKey === '') throw new RangeError('lengths do not fit')
  } catch (error) {
    if (error instanceof RangeError) throw keyError('is damaged: it is not an OpenSSH key', copyAgain)
    throw error
  }
}

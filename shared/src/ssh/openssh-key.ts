import type { KeyObject } from 'node:crypto'
import { createPrivateKey } from 'node:crypto'
import { toPem } from './unwrap-key.js'

/** Curves of the ECDSA keys of OpenSSH, by OpenSSL's names. Source: RFC 5656, section 10.1. */
const curves = ['prime256v1', 'secp384r1', 'secp521r1']

/** A key in a form that OpenSSH reads, or the type of a key that it does not read. */
export type OpenSshForm = { readonly pem: string } | { readonly unsupportedType: string }

/**
 * Returns a key of any PEM format but OpenSSH's own in a form that every version of OpenSSH reads. An ed25519 key in PKCS #8 is converted,
 * because versions before 9.6 read it in their own format only; whether DSA is read, OpenSSH decides. Returns undefined for a damaged key.
 */
export function toOpenSshForm(pem: string): OpenSshForm | undefined {
  const key = parseKey(pem)
  if (key === undefined) return undefined
  const { asymmetricKeyType: type = '', asymmetricKeyDetails: { namedCurve } = {} } = key
  if (type === 'ed25519') return { pem: convertEd25519(key) }
  if (type === 'rsa' || type === 'dsa') return { pem }
  // A key may have the parameters of its curve in full instead of its name, which OpenSSH reads as well.
  if (type === 'ec' && (namedCurve === undefined || curves.includes(namedCurve))) return { pem }
  return { unsupportedType: namedCurve ?? type }
}

function parseKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem)
  } catch {
    // The error of the parser may contain a part of the key.
    return undefined
  }
}

/** Source: OpenSSH, PROTOCOL.key; RFC 8709, section 4. */
function convertEd25519(key: KeyObject): string {
  const { d = '', x = '' } = key.export({ format: 'jwk' })
  const [secret, point] = [Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')]
  const [none, noOptions, noComment] = [field(Buffer.from('none')), field(Buffer.alloc(0)), field(Buffer.alloc(0))]
  const publicKey = Buffer.concat([field(Buffer.from('ssh-ed25519')), field(point)])
  // Two equal numbers, by which a reader sees that it decrypted what follows.
  const check = Buffer.alloc(8)
  const fields = Buffer.concat([check, publicKey, field(Buffer.concat([secret, point])), noComment])
  const padding = Buffer.from([1, 2, 3, 4, 5, 6, 7].slice(0, (8 - (fields.length % 8)) % 8))
  const head = [Buffer.from('openssh-key-v1\0'), none, none, noOptions, Buffer.from('00000001', 'hex'), field(publicKey)]
  return toPem('OPENSSH PRIVATE KEY', Buffer.concat([...head, field(Buffer.concat([fields, padding]))]))
}

/** A text or number of the SSH protocol, after its length. Source: RFC 4251, section 5. */
function field(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

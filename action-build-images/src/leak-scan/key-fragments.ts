import { createPrivateKey } from 'node:crypto'
import { UserError } from '#shared/errors.js'
import { base64AtOffset } from './value-patterns.js'

/** Length of a fragment in bytes: even in hexadecimal, it has 60 bits of the key, too many to match by chance. */
export const fragmentLength = 20

/** A part of the decoded key: first offset, and last offset (exclusive). */
type ByteRange = readonly [from: number, to: number]

/**
 * Extracts short fragments of the secret part of a private key, in each form that an image may contain: the decoded bytes, the text
 * of the key, and both in base64 at all three alignments, hexadecimal, URL and JSON encoding. The public half and the headers that all
 * keys of a type share are left out, so that a public key or an unrelated key does not match. Fragments overlap, so that a line break
 * hides only some of them. Each fragment is a binary string of `fragmentLength` characters.
 */
export function extractKeyFragments(key: string): ReadonlySet<string> {
  const body = key.replaceAll(/-----[A-Z ]+-----|\s/g, '')
  const decoded = Buffer.from(body, 'base64')
  const fragments = new Set<string>()
  for (const [from, to] of locateSecretParts(key, decoded)) {
    addFragments(decoded.subarray(from, to), fragments)
    const text = body.slice(Math.ceil((from * 4) / 3), Math.floor((to * 4) / 3))
    addFragments(Buffer.from(text), fragments)
    addWideFragments(text, fragments)
  }
  return fragments
}

function locateSecretParts(key: string, decoded: Buffer): ByteRange[] {
  try {
    const ranges = key.includes('BEGIN OPENSSH') ? locateOpenSshParts(decoded) : locatePemParts(key, decoded)
    if (ranges.length > 0) return ranges
  } catch {
    // The error of the parser may contain a part of the key.
  }
  throw new UserError('A deploy key cannot be read', {
    fix: "Create a new deploy key: `ssh-keygen -t ed25519 -N '' -f deploy_key`",
  })
}

function locatePemParts(key: string, decoded: Buffer): ByteRange[] {
  const { d, p, q, dp, dq, qi } = createPrivateKey(key).export({ format: 'jwk' })
  return [d, p, q, dp, dq, qi].flatMap((number): ByteRange[] => {
    const bytes = Buffer.from(number ?? '', 'base64url')
    const from = bytes.length < fragmentLength ? -1 : decoded.indexOf(bytes)
    return from === -1 ? [] : [[from, from + bytes.length]]
  })
}

/** For each key type, the number of public fields in the private section, then the number of secret fields. */
const fieldCounts: readonly (readonly [type: string, publicFields: number, secretFields: number])[] = [
  ['ssh-ed25519', 1, 1],
  ['ecdsa-', 2, 1],
  ['ssh-rsa', 2, 4],
  ['ssh-dss', 4, 1],
]

/** Source: OpenSSH, PROTOCOL.key. */
function locateOpenSshParts(decoded: Buffer): ByteRange[] {
  let offset = 'openssh-key-v1\0'.length
  const readField = (): ByteRange => {
    const from = offset + 4
    offset = from + decoded.readUInt32BE(offset)
    return [from, offset]
  }
  // Cipher, key derivation and its options; the number of keys; the public key.
  for (let count = 0; count < 3; count++) readField()
  offset += 4
  readField()
  // The length of the private section and the two check numbers.
  offset += 12
  const [typeFrom, typeTo] = readField()
  const type = decoded.toString('latin1', typeFrom, typeTo)
  const [, publicFields = 0, secretFields = 0] = fieldCounts.find(([name]) => type.startsWith(name)) ?? []
  for (let count = 0; count < publicFields; count++) readField()
  const ranges = Array.from({ length: secretFields }, readField)
  // The field of an ed25519 key also contains its public half, after the 32 secret bytes.
  return type === 'ssh-ed25519' ? ranges.map(([from]): ByteRange => [from, from + 32]) : ranges
}

/** Adds overlapping fragments of these bytes, in each encoding. */
function addFragments(bytes: Buffer, fragments: Set<string>): void {
  const stride = bytes.length <= 64 ? 3 : 15
  for (let from = 0; from + 16 <= bytes.length; from += stride)
    for (const form of encodePiece(bytes.subarray(from, from + fragmentLength)))
      if (form.length >= fragmentLength) fragments.add(form.slice(0, fragmentLength))
}

/** Adds fragments of the text in UTF-16, in both byte orders. They have half as many characters. */
function addWideFragments(text: string, fragments: Set<string>): void {
  const characters = fragmentLength / 2
  for (let from = 0; from + characters <= text.length; from += characters) {
    const piece = Buffer.from(text.slice(from, from + characters), 'utf16le')
    fragments.add(piece.toString('latin1')).add(piece.swap16().toString('latin1'))
  }
}

function encodePiece(piece: Buffer): string[] {
  const text = piece.toString('latin1')
  const hex = piece.toString('hex')
  const base64 = [0, 1, 2].map((shift) => base64AtOffset(piece, shift))
  const base64url = base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))
  const isPrintable = /^[\w+/=]+$/.test(text)
  const printable = isPrintable ? [...base64, text] : base64
  // A key file in base64, such as a secret of CI, in a secret of Kubernetes.
  const nested = isPrintable ? base64.flatMap((form) => [0, 1, 2].map((shift) => base64AtOffset(Buffer.from(form), shift))) : []
  // As `openssl pkey -text` and dumps write it: enough bytes fit into a line.
  const pairs = hex.match(/../g) ?? []
  const spaced = [pairs.join(':'), pairs.join(' '), (hex.match(/..../g) ?? []).join(' ')]
  const escaped = printable.flatMap((form) => {
    const percentEncoded = encodeURIComponent(form)
    const lowerCase = percentEncoded.replaceAll(/%../g, (code) => code.toLowerCase())
    return [percentEncoded, lowerCase, form.replaceAll('/', '\\/')]
  })
  return [text, hex, hex.toUpperCase(), ...spaced, ...nested, ...base64, ...base64url, ...escaped]
}

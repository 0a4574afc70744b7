import { createPrivateKey } from 'node:crypto'
import { keyErrorsFor } from '../deploy-keys/normalize-key.js'
import { base64At } from './value-patterns.js'

/** Length of every needle in bytes: 60 bits of the key in the loosest form (hexadecimal), too many to be met by chance. */
export const needleLength = 20

/**
 * Short pieces of the secret part of a private key, in each form in which it could lie in an image: the decoded bytes, its
 * text, and both in base64 at all three alignments, hexadecimal, URL and JSON encoding. The public half, the frame and the
 * header that all keys of a type share are left out, so that the public key or somebody else's key is no finding. Pieces lie so close that a line break
 * between them hides none but a part. Each needle is a binary string of `needleLength` characters.
 * Source of the layout: OpenSSH, PROTOCOL.key; RFC 4648 for the alignments.
 */
export function needlesOf(key: string): ReadonlySet<string> {
  const body = key.replaceAll(/-----[A-Z ]+-----|\s/g, '')
  const blob = Buffer.from(body, 'base64')
  const needles = new Set<string>()
  for (const [from, to] of readable(key, blob)) {
    addForms(blob.subarray(from, to), needles)
    addForms(Buffer.from(body.slice(Math.ceil((from * 4) / 3), Math.floor((to * 4) / 3))), needles)
  }
  return needles
}

function readable(key: string, blob: Buffer): [from: number, to: number][] {
  try {
    const parts = secretParts(key, blob)
    if (parts.length > 0) return parts
  } catch {
    // The parser's own words may show a part of the key.
  }
  throw keyErrorsFor('A deploy key')('cannot be read', "Make a new deploy key: `ssh-keygen -t ed25519 -N '' -f deploy_key`")
}

/** Where in the decoded key its secret numbers lie: pairs of first and last offset (exclusive). */
function secretParts(key: string, blob: Buffer): [from: number, to: number][] {
  if (key.includes('BEGIN OPENSSH')) return openSshParts(blob)
  const { d, p, q, dp, dq, qi } = createPrivateKey(key).export({ format: 'jwk' })
  return [d, p, q, dp, dq, qi].flatMap((number): [number, number][] => {
    const bytes = Buffer.from(number ?? '', 'base64url')
    const from = bytes.length < needleLength ? -1 : blob.indexOf(bytes)
    return from === -1 ? [] : [[from, from + bytes.length]]
  })
}

/** The fields of each type in the private section: how many are public, then how many are secret. */
const layouts: readonly [type: string, open: number, hidden: number][] = [
  ['ssh-ed25519', 1, 1],
  ['ecdsa-', 2, 1],
  ['ssh-rsa', 2, 4],
  ['ssh-dss', 4, 1],
]

function openSshParts(blob: Buffer): [from: number, to: number][] {
  let offset = 'openssh-key-v1\0'.length
  const field = (): [number, number] => {
    const from = offset + 4
    offset = from + blob.readUInt32BE(offset)
    return [from, offset]
  }
  for (let count = 0; count < 3; count++) field()
  offset += 4
  field()
  // The length of the private section and the two check numbers.
  offset += 12
  const [from, to] = field()
  const type = blob.toString('latin1', from, to)
  const [, open = 0, hidden = 0] = layouts.find(([name]) => type.startsWith(name)) ?? []
  for (let count = 0; count < open; count++) field()
  const parts = Array.from({ length: hidden }, field)
  // An ed25519 key is followed by its public half in the same field.
  return type === 'ssh-ed25519' ? parts.map(([start]) => [start, start + 32]) : parts
}

function addForms(bytes: Buffer, needles: Set<string>): void {
  const stride = bytes.length <= 64 ? 3 : 15
  for (let from = 0; from + 16 <= bytes.length; from += stride) {
    const piece = bytes.subarray(from, from + needleLength)
    const text = piece.toString('latin1')
    const hex = piece.toString('hex')
    const aligned = [0, 1, 2].map((shift) => base64At(piece, shift))
    const url = aligned.map((each) => each.replaceAll('+', '-').replaceAll('/', '_'))
    const spelt = [...aligned, ...(/^[\w+/=]+$/.test(text) ? [text] : [])]
    const escaped = spelt.flatMap((each) => [
      encodeURIComponent(each),
      encodeURIComponent(each).replaceAll(/%../g, (code) => code.toLowerCase()),
      each.replaceAll('/', '\\/'),
    ])
    for (const form of [text, hex, hex.toUpperCase(), ...aligned, ...url, ...escaped])
      if (form.length >= needleLength) needles.add(form.slice(0, needleLength))
  }
}

import { UserError } from '#shared/errors.js'

const block = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g
const privateLabels = /^(?:(?:OPENSSH|RSA|EC|DSA) )?PRIVATE KEY$/

/**
 * Gives a private key the form that `ssh-add` reads: LF lines, no indentation, one final newline. Keys that were pasted with
 * CRLF, blanks around, literal `\n` or on one line are repaired; anything that is not one private key without a passphrase is
 * refused by name of the mistake. `where` begins the error; the content is never part of it.
 * Source of the formats: RFC 7468 and OpenSSH's PROTOCOL.key.
 */
export function normaliseKey(given: string, where: string): string {
  const refuse = refuserOf(where)
  const text = given
    .replace(/^\uFEFF/, '')
    .replaceAll(/\\r\\n|\\n/g, '\n')
    .replaceAll('\r', '\n')
    .trim()
  if (text === '') throw refuse('is empty', 'Check the name of the secret: one that does not exist is empty')
  const blocks = [...text.matchAll(block)]
  const [found] = blocks
  if (found === undefined) throw refuse(...withoutBlock(text))
  if (blocks.length > 1) throw refuse('holds more than one key or certificate', oneEach)
  const [, label = '', body = ''] = found
  if (label === 'ENCRYPTED PRIVATE KEY' || /^\s*(?:Proc-Type|DEK-Info):/m.test(body)) throw refuse(...passphrase)
  if (!privateLabels.test(label))
    throw refuse(`holds a ${label.toLowerCase()}`, label.includes('PUBLIC') ? useTheOther : 'Give the private key')
  const base64 = body.replaceAll(/\s/g, '')
  if (base64 === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0)
    throw refuse('is damaged: between its BEGIN and END lines is no base64', copyAgain)
  if (label.startsWith('OPENSSH')) checkOpenSsh(Buffer.from(base64, 'base64'), refuse)
  const lines = base64.match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}

type Refuse = (problem: string, fix: string) => UserError

export function refuserOf(where: string): Refuse {
  return (problem, fix) => new UserError(`${where} ${problem}`, { fix })
}

const oneEach = 'Give each private key by a name of its own in the input `deploy-keys`'
const useTheOther = 'Give the private key: the file without `.pub`'
const copyAgain = 'Copy the whole file again, such as with `gh secret set DEPLOY_KEY < key`'
const passphrase = [
  'is protected by a passphrase, which nobody can type here',
  "Make a deploy key without one: `ssh-keygen -t ed25519 -N '' -f deploy_key`",
] as const

function withoutBlock(text: string): [string, string] {
  if (/^(?:ssh-|ecdsa-sha2-|sk-)\S+ +[A-Za-z0-9+/]/.test(text) || text.includes('BEGIN SSH2 PUBLIC KEY'))
    return ['is a public key', useTheOther]
  if (text.startsWith('PuTTY-User-Key-File'))
    return ["is in PuTTY's format", 'Convert it: `puttygen key.ppk -O private-openssh -o key`']
  if (text.includes('-----BEGIN')) return ['is cut off: its END line is missing', copyAgain]
  return ['is not a private key: it has no line `-----BEGIN … PRIVATE KEY-----`', copyAgain]
}

/** `openssh-key-v1` 0, then strings with a length before them: cipher, key derivation, its options; then the number of keys. */
function checkOpenSsh(bytes: Buffer, refuse: Refuse): void {
  const magic = 'openssh-key-v1\0'
  let offset = magic.length
  const text = () => {
    const end = offset + 4 + bytes.readUInt32BE(offset)
    const value = bytes.subarray(offset + 4, end).toString('latin1')
    offset = end
    return value
  }
  try {
    if (bytes.subarray(0, magic.length).toString('latin1') !== magic) throw new RangeError('no magic')
    const [cipher] = [text(), text(), text()]
    if (cipher !== 'none') throw refuse(...passphrase)
    if (bytes.readUInt32BE(offset) !== 1) throw refuse('holds more than one key', oneEach)
    const [, privatePart] = [(offset += 4), text(), text()]
    if (offset !== bytes.length || privatePart === '') throw new RangeError('lengths do not fit')
  } catch (error) {
    if (error instanceof RangeError) throw refuse('is damaged: it is no OpenSSH key', copyAgain)
    throw error
  }
}

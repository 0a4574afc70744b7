/** The first byte of a key in DER. Source: X.690, 8.9. */
const derSequence = 0x30
const openSshMagic = 'openssh-key-v1\0'

/** Layers of base64 that are taken off. */
const maxLayers = 3

/**
 * Takes off what was put around a key file: quotes, and base64 of the whole file, also twice. Bytes of a key alone, such as those of
 * `openssl … -outform DER`, become PEM text. Any other text is returned unchanged.
 */
export function unwrapKey(given: string): string {
  let text = given
  for (let count = 0; count < maxLayers; count++) {
    const decoded = decodeBase64(withoutQuotes(text))
    if (decoded === undefined) return given
    const pem = pemOf(decoded)
    if (pem !== undefined) return pem
    text = decoded.toString('latin1')
    if (/-----BEGIN |^PuTTY-User-Key-File/.test(text)) return text
  }
  return given
}

/** Quotes stay around other texts, such as JSON, whose escapes are resolved later. */
function withoutQuotes(text: string): string {
  return /^\s*(["'])([^"']*)\1\s*$/.exec(text)?.[2] ?? text
}

/** Undefined for a text that is not base64, and for one that has only words. */
function decodeBase64(text: string): Buffer | undefined {
  const isBase64 = /^[A-Za-z0-9+/_\s-]+={0,2}\s*$/.test(text)
  return isBase64 && !text.includes('-----') ? Buffer.from(text, 'base64') : undefined
}

function pemOf(bytes: Buffer): string | undefined {
  if (bytes.toString('latin1', 0, openSshMagic.length) === openSshMagic) return toPem('OPENSSH PRIVATE KEY', bytes)
  const label = bytes[0] === derSequence ? labelOf(bytes) : undefined
  return label === undefined ? undefined : toPem(label, bytes)
}

/**
 * The label of the PEM form of a key in DER. Its first field is the version; the second one shows the format: an integer (RSA), an
 * octet string (elliptic curve), or a sequence (PKCS #8). Source: RFC 8017, A.1.2; RFC 5915; RFC 5958.
 */
function labelOf(bytes: Buffer): string | undefined {
  const length = bytes[1] ?? 0
  const fields = bytes.subarray(length < 0x80 ? 2 : 2 + length - 0x80)
  if (fields[0] !== 0x02 || fields[1] !== 1) return undefined
  const labels = new Map([
    [0x02, 'RSA PRIVATE KEY'],
    [0x04, 'EC PRIVATE KEY'],
    [derSequence, 'PRIVATE KEY'],
  ])
  return labels.get(fields[3] ?? 0)
}

/** Writes bytes as PEM text. Source: RFC 7468, section 3. */
export function toPem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}

import { createHash, X509Certificate } from 'node:crypto'
import type { SourceLocation } from '#shared/errors.js'
import { UserError } from '#shared/errors.js'

export interface Certificate {
  /** Common name, or organisation, or the whole subject. */
  readonly name: string
  readonly expires: Date
  /** Whole days until it expires; negative when it has. */
  readonly daysLeft: number
  readonly isAuthority: boolean
}

export interface TrustStore {
  /** The certificates alone, one after another, LF. */
  readonly pem: string
  /** SHA-256 of `pem` in hex: changes when the store does, for a build argument that takes part in the cache key. */
  readonly sha256: string
  readonly certificates: readonly Certificate[]
  /** What is worth a warning: expired or soon so, not yet valid, given twice. */
  readonly warnings: readonly string[]
}

/** The builder takes no larger secret. Source: BuildKit, session/secrets, MaxSecretSize. */
const limit = 500 * 1024
const soon = 30
const day = 86_400_000

/**
 * Reads a trust store in PEM and checks each certificate in it. Text around them is left out. Refused: no certificate, a
 * private key inside, a certificate that cannot be read, more than 500 KiB. `called` is what an error calls the store.
 */
export function readTrust(given: string, today: Date, at?: SourceLocation, called?: string): TrustStore {
  const refuse = (what: string, fix: string) => new UserError(`${called ?? 'Input `trust-pem`'} ${what}`, { fix, at })
  const text = given
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/^[ \t]+/gm, '')
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
    throw refuse(
      'holds a private key',
      'A trust store has certificates only. Take the key out, and replace it: it has been where it should not be',
    )
  const blocks =
    text.match(
      /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?(?:-----END (?:TRUSTED |X509 )?CERTIFICATE-----|(?=-----BEGIN)|$)/g,
    ) ?? []
  if (blocks.length === 0)
    throw refuse('has no certificate in it', 'Give PEM text with `-----BEGIN CERTIFICATE-----`, or the path of such a file')
  const read = blocks.map((block, index) => {
    try {
      return new X509Certificate(block)
    } catch {
      const what = block.includes('-----END') ? 'cannot be read' : 'is cut off: its END line is missing'
      throw refuse(`is damaged: certificate ${index + 1} of ${blocks.length} ${what}`, 'Export the trust store again')
    }
  })
  const pem = blocks.map((block) => `${block.trim()}\n`).join('')
  if (Buffer.byteLength(pem) > limit)
    throw refuse(
      `has ${Math.ceil(Buffer.byteLength(pem) / 1024)} KiB`,
      'The builder takes at most 500 KiB; leave out what the images do not need',
    )
  return {
    pem,
    sha256: createHash('sha256').update(pem).digest('hex'),
    certificates: read.map((certificate) => describe(certificate, today)),
    warnings: warningsOf(read, today),
  }
}

function describe(certificate: X509Certificate, today: Date): Certificate {
  const expires = new Date(certificate.validTo)
  const daysLeft = Math.floor((expires.getTime() - today.getTime()) / day)
  return { name: nameOf(certificate), expires, daysLeft, isAuthority: certificate.ca }
}

function nameOf({ subject, fingerprint256 }: X509Certificate): string {
  return /^CN=(.+)$/m.exec(subject)?.[1] ?? /^O=(.+)$/m.exec(subject)?.[1] ?? `SHA-256 ${fingerprint256.slice(0, 23)}…`
}

function warningsOf(certificates: readonly X509Certificate[], today: Date): string[] {
  const seen = new Set<string>()
  return certificates.flatMap((certificate) => {
    const { name, daysLeft } = describe(certificate, today)
    const twice = seen.has(certificate.fingerprint256)
    seen.add(certificate.fingerprint256)
    return [
      ...(daysLeft < 0 ? [`${name} expired ${-daysLeft} days ago`] : []),
      ...(daysLeft >= 0 && daysLeft < soon ? [`${name} expires in ${daysLeft} days`] : []),
      ...(new Date(certificate.validFrom) > today ? [`${name} is not valid yet`] : []),
      ...(twice ? [`${name} is in it twice`] : []),
    ]
  })
}

import { createHash, X509Certificate } from 'node:crypto'
import type { SourceLocation } from '#shared/errors.js'
import { InputValueError, UserError } from '#shared/errors.js'
import { decodeTrustStore } from './decode-store.js'

export interface Certificate {
  /** Common name, or organisation, or a part of the fingerprint. */
  readonly name: string
  readonly expires: Date
  /** Whole days until it expires; negative when it has expired. */
  readonly daysLeft: number
  readonly isAuthority: boolean
}

export interface TrustStore {
  /** The certificates alone, one after another, with LF line ends. */
  readonly pem: string
  /** SHA-256 of `pem` in hex. It changes with the store, for use in cache keys. */
  readonly sha256: string
  readonly certificates: readonly Certificate[]
  /** Certificates that are expired, expire soon, are not valid yet, or are listed twice; and a store without an authority. */
  readonly warnings: readonly string[]
}

/** Where a trust store comes from, for errors. */
export interface TrustStoreOrigin {
  /** Defaults to the input `trust-pem`. */
  readonly name?: string
  readonly location?: SourceLocation
}

/** The largest secret that the builder accepts. Source: BuildKit, session/secrets, MaxSecretSize. */
const maxSecretBytes = 500 * 1024
/** Days before the expiry of a certificate from which on a warning is shown. */
const warningDays = 30
const msPerDay = 86_400_000

const certificateBlock =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?(?:-----END (?:TRUSTED |X509 )?CERTIFICATE-----|(?=-----BEGIN)|$)/g

/**
 * Parses a trust store and checks each certificate. Text around the certificates is dropped. Throws for a store without a certificate,
 * with a private key, with a certificate that cannot be parsed, or of more than 500 KiB. Errors never show a part of the store.
 */
export function parseTrustStore(given: string | Buffer, today: Date, { name, location }: TrustStoreOrigin = {}): TrustStore {
  const storeError = (problem: string, fix: string) =>
    name === undefined
      ? new InputValueError('trust-pem', problem, { fix, at: location })
      : new UserError(`${name} ${problem}`, { fix, at: location })
  const decoded = decodeTrustStore(Buffer.from(given))
  if ('problem' in decoded) throw storeError(decoded.problem, decoded.fix)
  const text = decoded.text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/^[ \t]+/gm, '')
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
    throw storeError(
      'holds a private key',
      'A trust store holds certificates only. Remove the key and replace it, because it may have been exposed',
    )
  const blocks = text.match(certificateBlock) ?? []
  if (blocks.length === 0)
    throw storeError(describeOther(text), 'Give PEM text with `-----BEGIN CERTIFICATE-----`, or the path of such a file')
  const entries = blocks.map((block, index) => {
    try {
      return parseBlock(block)
    } catch {
      const problem = block.includes('-----END') ? 'cannot be parsed' : 'is cut off: its END line is missing'
      const position = `certificate ${index + 1} of ${blocks.length}`
      throw storeError(`is damaged: ${position} ${problem}`, 'Export the trust store again')
    }
  })
  const certificates = entries.map(({ certificate }) => certificate)
  const pem = entries.map((entry) => entry.pem).join('')
  const bytes = Buffer.byteLength(pem)
  if (bytes > maxSecretBytes)
    throw storeError(
      `has ${Math.ceil(bytes / 1024)} KiB`,
      'The builder accepts at most 500 KiB; remove certificates that the images do not need',
    )
  return {
    pem,
    sha256: createHash('sha256').update(pem).digest('hex'),
    certificates: certificates.map((certificate) => describe(certificate, today)),
    warnings: [...findWarnings(certificates, today), ...findMissingAuthority(certificates)],
  }
}

/** A certificate, and its text as it was given if every program reads that. Throws if it cannot be parsed. */
function parseBlock(block: string): { readonly certificate: X509Certificate; readonly pem: string } {
  const [, label, body = ''] = /^-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END/s.exec(block) ?? []
  const isPlain = label === 'CERTIFICATE' && /^\s*(?:[A-Za-z0-9+/=]+\s*\n)+$/.test(body)
  if (isPlain || label === undefined) return { certificate: new X509Certificate(block), pem: `${block.trim()}\n` }
  // On one line, with quotes, or with what OpenSSL adds to a certificate that it trusts and others do not read.
  const lines = body.replaceAll(/[^A-Za-z0-9+/=]/g, '').match(/.{1,64}/g) ?? []
  const certificate = new X509Certificate([`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n'))
  return { certificate, pem: certificate.toString() }
}

/** What other texts in PEM hold that may be taken for certificates. */
function describeOther(text: string): string {
  const label = /-----BEGIN ((?:NEW )?CERTIFICATE REQUEST|X509 CRL|(?:RSA )?PUBLIC KEY)-----/.exec(text)?.[1]
  return label === undefined ? 'has no certificate' : `has no certificate, but the PEM text \`${label}\``
}

function describe(certificate: X509Certificate, today: Date): Certificate {
  const expires = new Date(certificate.validTo)
  const daysLeft = Math.floor((expires.getTime() - today.getTime()) / msPerDay)
  return { name: certificateName(certificate), expires, daysLeft, isAuthority: certificate.ca }
}

function certificateName({ subject, fingerprint256 }: X509Certificate): string {
  return /^CN=(.+)$/m.exec(subject)?.[1] ?? /^O=(.+)$/m.exec(subject)?.[1] ?? `SHA-256 ${fingerprint256.slice(0, 23)}…`
}

/** A certificate of a server vouches for that server alone, and most programs do not accept it as a trust anchor. */
function findMissingAuthority(certificates: readonly X509Certificate[]): string[] {
  return certificates.some(({ ca }) => ca)
    ? []
    : ['no certificate is one of an authority: most programs will trust nothing by it']
}

/** Clocks of machines differ; a certificate that was just issued is not worth a warning. */
const clockSkewMs = 5 * 60_000

function findWarnings(certificates: readonly X509Certificate[], today: Date): string[] {
  const fingerprints = new Set<string>()
  return certificates.flatMap((certificate) => {
    const { name, daysLeft } = describe(certificate, today)
    const isDuplicate = fingerprints.has(certificate.fingerprint256)
    fingerprints.add(certificate.fingerprint256)
    return [
      ...(daysLeft < 0 ? [`${name} expired ${-daysLeft} days ago`] : []),
      ...(daysLeft >= 0 && daysLeft < warningDays ? [`${name} expires in ${daysLeft} days`] : []),
      ...(new Date(certificate.validFrom).getTime() > today.getTime() + clockSkewMs ? [`${name} is not valid yet`] : []),
      ...(isDuplicate ? [`${name} is listed twice`] : []),
    ]
  })
}

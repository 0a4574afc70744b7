import { X509Certificate } from 'node:crypto'

/** A trust store as PEM text, or what is wrong with its format. */
export type DecodedStore = { readonly text: string } | { readonly problem: string; readonly fix: string }

/** Layers of base64 that are taken off. */
const maxLayers = 2

/**
 * Decodes a trust store: PEM in UTF-8 or UTF-16, also with literal `\n`; certificates in DER one after another; or either of them in
 * base64, with or without quotes. Other containers of certificates are recognized and named. Source: RFC 5280 (DER), RFC 2315 (PKCS #7),
 * RFC 7292 (PKCS #12), RFC 7468 (PEM).
 */
export function decodeTrustStore(bytes: Buffer, layers = maxLayers): DecodedStore {
  const container = containers.find(({ magic }) => bytes.subarray(0, magic.length).equals(magic))
  if (container !== undefined) return container
  if (bytes[0] === derSequence) return decodeDer(bytes)
  const text = decodeText(bytes).replaceAll(/\\r\\n|\\n/g, '\n')
  if (/-----BEGIN (PKCS7|CMS)-----/.test(text)) return pkcs7Problem('')
  if (text.includes('-----BEGIN')) return { text }
  const base64 = text.replaceAll(/[\s"']/g, '')
  const isBase64 = base64.length >= shortestCertificate && /^[A-Za-z0-9+/_-]+={0,2}$/.test(base64)
  if (!isBase64 || layers === 0) return { text }
  return decodeTrustStore(Buffer.from(base64, 'base64'), layers - 1)
}

/** Containers that begin with these bytes. Source: RFC 1952 (gzip); OpenJDK, sun.security.provider.JavaKeyStore. */
const containers = [
  {
    magic: Buffer.from('1f8b', 'hex'),
    problem: 'is compressed',
    fix: 'Unpack it: `gunzip trust.pem.gz`',
  },
  {
    magic: Buffer.from('feedfeed', 'hex'),
    problem: 'is a Java key store',
    fix: 'Convert it: `keytool -list -rfc -keystore store.jks > trust.pem`',
  },
]

/** The first byte of a certificate and of its containers in DER. */
const derSequence = 0x30
/** Characters of the shortest text in base64 that could be a certificate. */
const shortestCertificate = 200
/** The object identifiers of signed data (1.2.840.113549.1.7.2) and of plain data (1.2.840.113549.1.7.1), as PKCS #12 has it. */
const signedData = Buffer.from('06092a864886f70d010702', 'hex')
const plainData = Buffer.from('06092a864886f70d010701', 'hex')

function decodeText(bytes: Buffer): string {
  const isBigEndian = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x2d)
  const isLittleEndian = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x2d && bytes[1] === 0)
  if (isBigEndian) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder(isLittleEndian ? 'utf-16le' : 'utf-8').decode(bytes)
}

function decodeDer(bytes: Buffer): DecodedStore {
  const head = bytes.subarray(0, 64)
  if (head.includes(signedData)) return pkcs7Problem(' -inform DER')
  if (head.includes(plainData))
    return { problem: 'is a PKCS #12 store', fix: 'Convert it: `openssl pkcs12 -nokeys -in store.p12 -out trust.pem`' }
  try {
    return {
      text: splitDer(bytes)
        .map((certificate) => new X509Certificate(certificate).toString())
        .join(''),
    }
  } catch {
    return { problem: 'is damaged: it is neither PEM text nor certificates in DER', fix: 'Export the trust store again, in PEM' }
  }
}

function pkcs7Problem(options: string): DecodedStore {
  const fix = `Convert it: \`openssl pkcs7 -print_certs${options} -in store.p7b -out trust.pem\``
  return { problem: 'is a PKCS #7 container', fix }
}

/** Splits values in DER that follow one another. Each begins with a byte for its type and its length. Source: X.690, 8.1.3. */
function splitDer(bytes: Buffer): Buffer[] {
  const values: Buffer[] = []
  // A text editor or `echo` may have added line ends.
  const length = bytes.toString('latin1').trimEnd().length
  for (let start = 0; start < length;) {
    const first = bytes.readUInt8(start + 1)
    const lengthBytes = first < 0x80 ? 0 : first - 0x80
    const valueLength = lengthBytes === 0 ? first : bytes.readUIntBE(start + 2, lengthBytes)
    const end = start + 2 + lengthBytes + valueLength
    values.push(bytes.subarray(start, end))
    start = end
  }
  return values
}

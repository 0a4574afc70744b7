/** Names of files that hold secrets, anywhere in a wheel or an sdist. */
const secretNames = [
  /^\.env(\.(?!example$|sample$|template$|dist$).*)?$/,
  /^trust\.pem$/,
  /^id_(rsa|dsa|ecdsa|ed25519)(_sk)?$/,
  /^\.(netrc|pypirc|git-credentials)$/,
]
const secretFolders = ['.ssh', '.aws', '.gnupg']

/** Whether a path usually holds secrets, such as `.env`, `trust.pem` or anything in `.ssh/`. */
export function isSecretPath(path: string): boolean {
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  return folders.some((folder) => secretFolders.includes(folder)) || secretNames.some((pattern) => pattern.test(name))
}

const marker = 'PRIVATE KEY-----'
/** A key, not only its marker: the marker line, then base64, after the headers of an encrypted key. Source: RFC 7468. */
const privateKey = /-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY-----\r?\n([\w-]+: .*\r?\n|\r?\n)*[A-Za-z0-9+/=]{40,}\r?\n?/
/** Bytes of a chunk that are searched again with the next one: the longest text that `privateKey` needs. */
const overlap = 400

/** Whether the bytes contain a private key. */
export function containsKey(bytes: Buffer): boolean {
  return bytes.includes(marker) && privateKey.test(bytes.toString('latin1'))
}

export interface KeyScanner {
  /** Searches the next chunk of a file. Returns whether a key was found so far. */
  push(chunk: Buffer): boolean
}

/** Makes a scanner that finds a private key in the chunks of one file, in bounded memory. */
export function createKeyScanner(): KeyScanner {
  let previousEnd = Buffer.alloc(0)
  let isFound = false
  return {
    push(chunk) {
      if (isFound) return true
      const text = previousEnd.length === 0 ? chunk : Buffer.concat([previousEnd, chunk])
      isFound = containsKey(text)
      previousEnd = Buffer.from(text.subarray(Math.max(0, text.length - overlap)))
      return isFound
    },
  }
}

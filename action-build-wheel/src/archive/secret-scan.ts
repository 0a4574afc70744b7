/** Files that hold secrets by their name alone, anywhere in a wheel or an sdist. */
const secretNames = [
  /^\.env(\.(?!example$|sample$|template$|dist$).*)?$/,
  /^trust\.pem$/,
  /^id_(rsa|dsa|ecdsa|ed25519)(_sk)?$/,
  /^\.(netrc|pypirc|git-credentials)$/,
]
const secretFolders = ['.ssh', '.aws', '.gnupg']

/** Whether the path is that of a file with secrets, such as `.env`, `trust.pem` or anything in `.ssh/`. */
export function isSecretName(path: string): boolean {
  const parts = path.split('/')
  const name = parts.pop() ?? ''
  return parts.some((part) => secretFolders.includes(part)) || secretNames.some((form) => form.test(name))
}

const mark = 'PRIVATE KEY-----'
/** A key and not merely the words: the line, and a line of base64 below it, after the headers of an encrypted one. Source: RFC 7468. */
const key = /-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY-----\r?\n([\w-]+: .*\r?\n|\r?\n)*[A-Za-z0-9+/=]{40,}\r?\n?/
const overlap = 400

/** Looks for a private key in the parts of a file, in bounded memory. `push` says whether one was found so far. */
export function createKeyScanner(): { push(part: Buffer): boolean } {
  let before = Buffer.alloc(0)
  let found = false
  return {
    push(part) {
      if (found) return true
      const text = before.length === 0 ? part : Buffer.concat([before, part])
      if (text.includes(mark)) found = key.test(text.toString('latin1'))
      before = Buffer.from(text.subarray(Math.max(0, text.length - overlap)))
      return found
    },
  }
}

import { createHash } from 'node:crypto'
import { splitLock } from '../lockfile/lock-text.js'

/** The digest of a file without the comments it begins with: of a lock, what it pins. */
export function bodyDigest(text: string): string {
  return digestOf(splitLock(text).body)
}

/** The first 16 hexadecimal digits of the SHA-256 of a text, whatever its line ends and blanks at line ends. */
export function digestOf(text: string): string {
  const normal = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()
  return createHash('sha256').update(normal).digest('hex').slice(0, 16)
}

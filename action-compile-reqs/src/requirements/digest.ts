import { createHash } from 'node:crypto'
import { splitLeadingComments } from './leading-comments.js'

/** The digest of a file without its leading comments; for a lock, the digest of what it pins. */
export function digestBody(text: string): string {
  return digestText(splitLeadingComments(text).body)
}

/** The first 16 hexadecimal digits of a text's SHA-256. Line endings and trailing spaces do not count. */
export function digestText(text: string): string {
  const normalized = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()
  return createHash('sha256').update(normalized).digest('hex').slice(0, 16)
}

import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { UserError } from '../errors.js'

/** The errors of a path that is no file: nothing exists, or it is a directory. Source: errno(3). */
const absentCodes: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'EISDIR']

/** Reads a file; undefined if there is no such file. Throws if it cannot be read. */
export function readIfPresent(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (absentCodes.includes((error as NodeJS.ErrnoException).code)) return undefined
    throw error
  }
}

/**
 * Reads a file of UTF-8 text, without its byte order mark; undefined if there is no such file. Throws if it cannot be read. Errors call it
 * `shownPath`.
 */
export function readTextIfPresent(path: string, shownPath = path): string | undefined {
  const bytes = readIfPresent(path)
  return bytes && decodeUtf8(bytes, shownPath)
}

/**
 * Decodes UTF-8 text, without its byte order mark. Throws a `UserError` with the path if the bytes are something else: with replacement
 * characters, it would be a text that nobody wrote.
 */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  if (isUtf8(bytes)) return withoutByteOrderMark(Buffer.from(bytes).toString('utf8'))
  throw new UserError(`${path} is not UTF-8 text`, { fix: 'Save it as UTF-8', at: { file: path } })
}

/** Text to compare files of any kind with, without a byte order mark: other bytes than UTF-8 become one character each. */
export function decodeForComparison(bytes: Buffer): string {
  return isUtf8(bytes) ? withoutByteOrderMark(bytes.toString('utf8')) : bytes.toString('latin1')
}

export function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}

import { readFileSync } from 'node:fs'

/** The errors of a path that is no file: nothing exists, or it is a directory. Source: errno(3). */
const absentCodes: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'EISDIR']

/** Reads a file of UTF-8 text, without its byte order mark; undefined if there is no such file. Throws if it cannot be read. */
export function readTextIfPresent(path: string): string | undefined {
  try {
    return withoutByteOrderMark(readFileSync(path, 'utf8'))
  } catch (error) {
    if (absentCodes.includes((error as NodeJS.ErrnoException).code)) return undefined
    throw error
  }
}

export function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}

import { UserError } from '#shared/errors.js'
import { findConflictMarker } from '../requirement-lines/merge-conflict.js'

/** Rejects a lock with merge conflict markers: it holds the pins of two branches at once. */
export function rejectConflictMarkers(path: string, text: string): void {
  const line = findConflictMarker(text)
  if (line === 0) return
  throw new UserError(`${path} contains merge conflict markers`, {
    fix: 'Keep either side of the merge and run again; all other pins are resolved again',
    at: { file: path, line },
  })
}

/** The new text with the line endings of the old one: a lock with Windows line endings keeps them. */
export function preserveLineEndings(old: string, text: string): string {
  const unix = text.replaceAll('\r\n', '\n')
  return /^[^\n]*\r\n/.test(old) ? unix.replaceAll('\n', '\r\n') : unix
}

/** Splits a lock into its statements, each with the indented lines that belong to it: hashes and annotations. */
export function splitStatements(lock: string): string[] {
  return lock.split(/\n(?!\s+\S)/)
}

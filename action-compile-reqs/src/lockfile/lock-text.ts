import { UserError } from '#shared/errors.js'

/** A lock's text in two parts: the leading comments (the engine's header and our stamp) and the pins with their annotations. */
export interface LockText {
  readonly header: string
  readonly body: string
}

/** Splits a lock at the first line that is neither blank nor a comment. */
export function splitLock(text: string): LockText {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'))
  const at = first < 0 ? lines.length : first
  return { header: lines.slice(0, at).join('\n'), body: lines.slice(at).join('\n') }
}

/** Refuses a lock that holds the marks of a merge: its pins are those of two branches at once. */
export function refuseMergeMarks(path: string, text: string): void {
  const line = text.split('\n').findIndex((each) => /^(<{7}|={7}|>{7})( |\r?$)/.test(each))
  if (line < 0) return
  throw new UserError(`${path} has the marks of an unfinished merge`, {
    fix: 'Take one side of it (either will do, the other pins are resolved anew) and run again',
    at: { file: path, line: line + 1 },
  })
}

/** The text with the line ends of the one that it replaces: a lock with Windows line ends keeps them. */
export function withLineEndsOf(old: string, text: string): string {
  const unix = text.replaceAll('\r\n', '\n')
  return /^[^\n]*\r\n/.test(old) ? unix.replaceAll('\n', '\r\n') : unix
}

import type { Env } from '#shared/process/env.js'

/** What the terminal can show. */
export interface Capabilities {
  /** Whether a person watches: lines may be redrawn and questions asked. */
  readonly isInteractive: boolean
  /** Whether characters outside of ASCII are readable. */
  readonly hasUnicode: boolean
}

/** A stream that may lead to a terminal. */
export interface TerminalStream {
  readonly isTTY?: boolean
}

export function detectCapabilities(stream: TerminalStream, env: Env): Capabilities {
  const isInteractive = stream.isTTY === true && env.TERM !== 'dumb' && (env.CI ?? '') === ''
  return { isInteractive, hasUnicode: hasUnicodeLocale(env) }
}

/** The first variable that is set counts. Source: POSIX, "Internationalization Variables". */
function hasUnicodeLocale({ LC_ALL, LC_CTYPE, LANG }: Env): boolean {
  const locale = [LC_ALL, LC_CTYPE, LANG].find((value) => value !== undefined && value !== '') ?? 'C'
  return /utf-?8/i.test(locale)
}

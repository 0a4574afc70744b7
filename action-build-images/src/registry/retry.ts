import { sleep as wait } from '#shared/concurrency/sleep.js'

/** Tries after which a transient error is final. */
export const attempts = 4

/** How long to wait before the next try, in milliseconds: half a second, doubled each time, or as the registry asks. */
export async function pause(attempt: number, retryAfter: string | null, signal: AbortSignal): Promise<void> {
  const asked = Number(retryAfter ?? Number.NaN) * 1000
  await wait(Number.isFinite(asked) ? Math.min(asked, 30_000) : 500 * 2 ** attempt, signal)
}

/**
 * Whether another try may help: too many requests, or a fault of the server. Never 401 and 403, which stay what they are and
 * may lock an account. Source: RFC 9110, section 15.6; RFC 6585, section 4.
 */
export function isTransient(status: number): boolean {
  return [408, 429, 500, 502, 503, 504].includes(status)
}

/** The same, by what the engine says of a push or a build that failed. */
export function soundsTransient(text: string): boolean {
  if (/\b(?:401|403)\b|unauthorized|denied|forbidden/i.test(text)) return false
  return /\b(?:429|50[0234])\b|toomanyrequests|too many requests|connection (?:reset|refused)|unexpected EOF|\bEOF$|i\/o timeout|TLS handshake timeout|service unavailable|bad gateway|gateway time-?out|temporary failure/im.test(
    text,
  )
}

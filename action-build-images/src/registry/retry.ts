import type { RetryPolicy } from '#shared/retry.js'

/** Milliseconds before the second, third and fourth attempt. */
export const retryDelaysMs: readonly number[] = [500, 1000, 2000]

/** The longest wait that a registry may ask for. */
const maxRetryAfterMs = 30_000

/** An answer that another attempt may improve on. */
export class TransientResponse extends Error {
  constructor(readonly response: Response) {
    super(`HTTP ${response.status}`)
  }
}

/** Retries transient answers and broken connections, which `fetch` reports as `TypeError`. */
export function requestRetry(signal: AbortSignal): RetryPolicy {
  return {
    delaysMs: retryDelaysMs,
    signal,
    isTransient: (error) => error instanceof TransientResponse || error instanceof TypeError,
    retryAfterMs: (error) =>
      error instanceof TransientResponse ? parseRetryAfter(error.response.headers.get('retry-after')) : undefined,
    onRetry: (error) => {
      if (error instanceof TransientResponse) void error.response.body?.cancel()
    },
  }
}

/** Milliseconds of a `retry-after` header in seconds, at most 30 s; undefined for a date or no header. Source: RFC 9110, section 10.2.3. */
export function parseRetryAfter(header: string | null): number | undefined {
  const ms = Number(header ?? Number.NaN) * 1000
  return Number.isFinite(ms) ? Math.min(ms, maxRetryAfterMs) : undefined
}

/**
 * Whether a request with this status may succeed later: too many requests, or a server fault. Never 401 and 403, which do not change
 * and may lock an account. Source: RFC 9110, section 15.6; RFC 6585, section 4.
 */
export function isTransientStatus(status: number): boolean {
  return [408, 429, 500, 502, 503, 504].includes(status)
}

/** Whether the engine's message about a failed push or build describes a transient fault. */
export function isTransientMessage(text: string): boolean {
  if (/\b(?:401|403)\b|unauthorized|denied|forbidden/i.test(text)) return false
  return /\b(?:429|50[0234])\b|toomanyrequests|too many requests|connection (?:reset|refused)|unexpected EOF|\bEOF$|i\/o timeout|TLS handshake timeout|service unavailable|bad gateway|gateway time-?out|temporary failure/im.test(
    text,
  )
}

import { isConnectionError } from '#shared/network/network-errors.js'
import type { RetryPolicy } from '#shared/retry.js'

/** Milliseconds before the second, third and fourth attempt. */
export const retryDelaysMs: readonly number[] = [500, 1000, 2000]

/** The longest wait that a registry may ask for. */
const maxRetryAfterMs = 30_000

/** An answer that another attempt may improve on. */
export class TransientResponse extends Error {
  readonly response: Response

  constructor(response: Response) {
    super(`HTTP ${response.status}`)
    this.response = response
  }
}

/** Retries transient answers and broken connections. */
export function requestRetry(signal: AbortSignal): RetryPolicy {
  return {
    delaysMs: retryDelaysMs,
    signal,
    isTransient: (error) => error instanceof TransientResponse || isConnectionError(error),
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

const rejection = /\b(?:401|403)\b|unauthorized|denied|forbidden/i

const transientFaults: readonly RegExp[] = [
  /\b(?:429|50[0234])\b/i,
  /toomanyrequests/i,
  /too many requests/i,
  /connection (?:reset|refused)/i,
  /unexpected EOF/i,
  /\bEOF$/im,
  /i\/o timeout/i,
  /TLS handshake timeout/i,
  /service unavailable/i,
  /bad gateway/i,
  /gateway time-?out/i,
  /temporary failure/i,
]

/** Whether the engine's message about a failed push or build describes a transient fault. */
export function isTransientMessage(text: string): boolean {
  return !rejection.test(text) && transientFaults.some((fault) => fault.test(text))
}

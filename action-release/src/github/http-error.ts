import { UserError } from '#shared/errors.js'

/** An error of Octokit with the answer of the server. */
export interface HttpError extends Error {
  readonly status: number
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> }
}

export function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

/** The status of a request that failed, from the error itself or from the `UserError` that reports it. */
export function statusOf(error: unknown): number | undefined {
  const cause = error instanceof UserError ? error.cause : error
  return isHttpError(cause) ? cause.status : undefined
}

/** Seconds that the server asked to wait. Source: GitHub REST API, "Rate limits", secondary rate limits. */
export function retryAfterSeconds(error: unknown): number | undefined {
  const value = isHttpError(error) ? error.response?.headers['retry-after'] : undefined
  const seconds = Number(value)
  return value === undefined || !Number.isFinite(seconds) ? undefined : seconds
}

/** Seconds until the rate limit of the token is reset; undefined while it has requests left. */
export function secondsUntilReset(error: unknown, now: number): number | undefined {
  const headers = isHttpError(error) ? error.response?.headers : undefined
  if (headers?.['x-ratelimit-remaining'] === undefined || Number(headers['x-ratelimit-remaining']) > 0) return undefined
  const reset = Number(headers['x-ratelimit-reset'])
  return Number.isFinite(reset) ? Math.max(0, Math.ceil(reset - now / 1000)) : undefined
}

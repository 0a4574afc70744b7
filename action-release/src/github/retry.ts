import type { ActionContext } from '#shared/context/action-context.js'
import type { UserErrorDetails } from '#shared/errors.js'
import { messageOf, UserError } from '#shared/errors.js'
import { withRetry } from '#shared/retry.js'
import type { HttpError } from './http-error.js'
import { isHttpError, retryAfterSeconds, secondsUntilReset } from './http-error.js'

const delaysMs = [1000, 2000, 4000] as const
const maxDelaySeconds = 60

/**
 * Sends a request, and retries it up to three times if the server is overloaded or broken (5xx, 429, a rate limit). Waits as long as
 * `retry-after` or the reset of the rate limit asks for, at most 60 s. The last error becomes a `UserError` with the request and the
 * server's reason.
 *
 * Work that creates something must look for it first if `attempt` is not 0. That is why the retry plugin of Octokit is not used: it
 * repeats a POST blindly, and would create a second release if the first answer was lost; its throttling plugin spaces all writes by a
 * second. Source: GitHub REST API, "Best practices", and "Rate limits", exceeding the rate limit.
 */
export async function retryRequest<Result>(
  { log, signal }: Pick<ActionContext, 'log' | 'signal'>,
  request: string,
  work: (attempt: number) => Promise<Result>,
): Promise<Result> {
  const policy = {
    delaysMs,
    signal,
    isTransient,
    retryAfterMs,
    onRetry(error: unknown, delayMs: number) {
      log.info(`${request}: ${messageOf(error)}; trying again in ${delayMs / 1000} s`)
    },
  }
  try {
    return await withRetry(policy, work)
  } catch (error) {
    signal.throwIfAborted()
    throw isHttpError(error) ? rejectedRequest(request, error) : error
  }
}

function isTransient(error: unknown): boolean {
  if (!isHttpError(error) || mustWaitTooLong(error)) return false
  const isRateLimit = requestedSeconds(error) !== undefined
  return error.status >= 500 || error.status === 429 || (error.status === 403 && isRateLimit)
}

function retryAfterMs(error: unknown): number | undefined {
  const seconds = requestedSeconds(error)
  return seconds === undefined ? undefined : Math.min(seconds, maxDelaySeconds) * 1000
}

/** Seconds that the server asked to wait, by either header. */
function requestedSeconds(error: unknown): number | undefined {
  return retryAfterSeconds(error) ?? secondsUntilReset(error, Date.now())
}

/** Whether the rate limit lasts longer than this action waits. */
function mustWaitTooLong(error: unknown): boolean {
  const isExhausted = secondsUntilReset(error, Date.now()) !== undefined
  return isExhausted && (requestedSeconds(error) ?? 0) > maxDelaySeconds
}

function rejectedRequest(request: string, error: HttpError): UserError {
  const rejected = new UserError(`GitHub rejected \`${request}\` with status ${error.status}`, {
    why: error.message.split('\n')[0] ?? '',
    ...fixFor(request, error),
  })
  rejected.cause = error
  return rejected
}

function fixFor(request: string, error: HttpError): UserErrorDetails {
  const wait = secondsUntilReset(error, Date.now())
  if (wait !== undefined)
    return { fix: `The token has used all its requests for this hour: run again in ${Math.ceil(wait / 60)} minutes` }
  // GitHub answers 404 to a write that the token may not do.
  const isDenied = [401, 403].includes(error.status) || (error.status === 404 && !request.startsWith('GET'))
  if (!isDenied) return { fix: 'Run again: finished steps are kept' }
  return {
    fix: 'Give the job `permissions: contents: write`, or use a token that may write',
    commandFix: 'Use a token that may write the contents of the repository',
  }
}

import { sleep } from '#shared/concurrency/sleep.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'

/** Seconds before the second, third and fourth attempt. */
const pauses = [1, 2, 4] as const
const longestPause = 60

/** GitHub takes 80 requests a minute that make content; a few are left to others. Source: GitHub REST API, "Rate limits". */
const writesAMinute = 70

/** Milliseconds to wait before the next request that makes something, by the times of those before it. */
export function pauseBefore(times: readonly number[], now: number): number {
  const recent = times.filter((time) => time > now - 60_000)
  const oldest = recent.at(-writesAMinute)
  return oldest === undefined ? 0 : oldest + 60_000 - now
}

/**
 * Does a request, and again while the server says that it is overloaded or broken (5xx, 429, a secondary rate limit) or cannot
 * be reached: four times at most. `retry-after`, and the end of the rate limit, are waited for up to 60 s. Work that makes something looks for it first when
 * `attempt` is not 0, which is why the retry plugin of Octokit is not used: it repeats a POST blindly, and would make a second release where
 * the first answer was lost; the throttling plugin spaces all writes by a second. The last error becomes a `UserError` with the request and the server's reason.
 * Source: GitHub REST API, "Best practices", and "Rate limits", exceeding the rate limit.
 */
export async function patiently<Result>(
  { log, signal }: Pick<ActionContext, 'log' | 'signal'>,
  what: string,
  work: (attempt: number) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work(attempt)
    } catch (error) {
      signal.throwIfAborted()
      const planned = pauses[attempt]
      if (planned === undefined || !isPassing(error)) throw failure(what, error)
      const asked = retryAfter(error) ?? untilReset(error) ?? planned
      if (asked > longestPause && untilReset(error) !== undefined) throw failure(what, error)
      const seconds = Math.min(asked, longestPause)
      log.info(`${what}: ${messageOf(error)}; trying again in ${seconds} s`)
      await sleep(seconds * 1000, signal)
    }
  }
}

interface HttpError extends Error {
  readonly status: number
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> }
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

function isPassing(error: unknown): boolean {
  if (!isHttpError(error)) return false
  const isLimit = retryAfter(error) !== undefined || untilReset(error) !== undefined
  return error.status >= 500 || error.status === 429 || (error.status === 403 && isLimit)
}

function retryAfter(error: unknown): number | undefined {
  const value = isHttpError(error) ? error.response?.headers['retry-after'] : undefined
  const seconds = Number(value)
  return value === undefined || !Number.isFinite(seconds) ? undefined : seconds
}

/** Seconds until the token may ask again, where it has used up its requests. */
function untilReset(error: unknown): number | undefined {
  const headers = isHttpError(error) ? error.response?.headers : undefined
  if (headers?.['x-ratelimit-remaining'] === undefined || Number(headers['x-ratelimit-remaining']) > 0) return undefined
  const reset = Number(headers['x-ratelimit-reset'])
  return Number.isFinite(reset) ? Math.max(0, Math.ceil(reset - Date.now() / 1000)) : undefined
}

function failure(what: string, error: unknown): unknown {
  if (!isHttpError(error)) return error
  const wait = untilReset(error)
  const denied = error.status === 401 || error.status === 403 || (error.status === 404 && !what.startsWith('GET'))
  const failed = new UserError(`GitHub refused \`${what}\` with status ${error.status}`, {
    why: error.message.split('\n')[0] ?? '',
    fix:
      wait !== undefined
        ? `The token has used up its requests for this hour: run it again in ${Math.ceil(wait / 60)} minutes`
        : denied
          ? 'Give the job `permissions: contents: write`, or a token that may write'
          : 'Run it again: what is done already is kept',
  })
  failed.cause = error
  return failed
}

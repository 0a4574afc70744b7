import { setTimeout as sleep } from 'node:timers/promises'
import { UserError, messageOf } from '#shared/errors.js'
import type { World } from '#shared/world.js'

/** Seconds before the second, third and fourth attempt. */
const pauses = [1, 2, 4] as const
const longestPause = 60

/**
 * Does a request, and again while the server says that it is overloaded or broken (5xx, 429, a secondary rate limit) or cannot
 * be reached: four times at most. `retry-after` is honoured up to 60 s. Work that makes something looks for it first when
 * `attempt` is not 0. The last error becomes a `UserError` with the request and the server's reason.
 * Source: GitHub REST API, "Best practices", and "Rate limits", exceeding the rate limit.
 */
export async function patiently<Result>(
  { log, signal }: Pick<World, 'log' | 'signal'>,
  what: string,
  work: (attempt: number) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work(attempt)
    } catch (error) {
      signal.throwIfAborted()
      const pause = pauses[attempt]
      if (pause === undefined || !isPassing(error)) throw failure(what, error)
      const seconds = Math.min(retryAfter(error) ?? pause, longestPause)
      log.info(`${what}: ${messageOf(error)}; trying again in ${seconds} s`)
      await sleep(seconds * 1000, undefined, { signal }).catch(() => signal.throwIfAborted())
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
  return error.status >= 500 || error.status === 429 || (error.status === 403 && retryAfter(error) !== undefined)
}

function retryAfter(error: unknown): number | undefined {
  const value = isHttpError(error) ? error.response?.headers['retry-after'] : undefined
  const seconds = Number(value)
  return value === undefined || !Number.isFinite(seconds) ? undefined : seconds
}

function failure(what: string, error: unknown): unknown {
  if (!isHttpError(error)) return error
  const denied = error.status === 401 || error.status === 403 || (error.status === 404 && !what.startsWith('GET'))
  const failed = new UserError(`GitHub refused \`${what}\` with status ${error.status}`, {
    why: error.message.split('\n')[0] ?? '',
    fix: denied
      ? 'Give the job `permissions: contents: write`, or a token that may write'
      : 'Run it again: what is done already is kept',
  })
  failed.cause = error
  return failed
}

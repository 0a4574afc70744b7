import { sleep } from './concurrency/sleep.js'

export interface RetryPolicy {
  /** Milliseconds to wait before the second, third, ... attempt. Its length is the number of retries. */
  readonly delaysMs: readonly number[]
  /** Aborting it ends the wait, and its reason is thrown. */
  readonly signal: AbortSignal
  /** Whether another attempt may succeed. */
  isTransient(error: unknown): boolean
  /** Milliseconds that the server asked to wait (`retry-after`), used in place of the planned delay. */
  retryAfterMs?(error: unknown): number | undefined
  /** Called before each wait, to report the failure. */
  onRetry?(error: unknown, delayMs: number): void
}

/**
 * Runs `work` until it succeeds, fails permanently, or has used its retries. Then the last error is thrown unchanged. `attempt` counts
 * from 0; `previous` is the error of the attempt before, undefined in the first one. Work that creates something must first check whether it
 * exists when `attempt` is not 0: the previous attempt may have succeeded although its response was lost.
 */
export async function withRetry<Result>(
  policy: RetryPolicy,
  work: (attempt: number, previous: unknown) => Promise<Result>,
): Promise<Result> {
  let previous: unknown
  for (let attempt = 0; ; attempt++) {
    try {
      return await work(attempt, previous)
    } catch (error) {
      previous = error
      policy.signal.throwIfAborted()
      const planned = policy.delaysMs[attempt]
      if (planned === undefined || !policy.isTransient(error)) throw error
      const delayMs = policy.retryAfterMs?.(error) ?? planned
      policy.onRetry?.(error, delayMs)
      await sleep(delayMs, policy.signal)
    }
  }
}

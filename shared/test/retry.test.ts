import { expect, test } from '@jest/globals'
import type { RetryPolicy } from '#shared/retry.js'
import { withRetry } from '#shared/retry.js'

class Transient extends Error {}

function policy(more: Partial<RetryPolicy> = {}) {
  const waits: number[] = []
  const base: RetryPolicy = {
    delaysMs: [1, 2],
    signal: new AbortController().signal,
    isTransient: (error) => error instanceof Transient,
    onRetry: (_, delayMs) => void waits.push(delayMs),
  }
  return { waits, policy: { ...base, ...more } }
}

/** Work that fails with each of the errors in turn, and then succeeds. */
function failingWith(...errors: Error[]) {
  const attempts: number[] = []
  const work = async (attempt: number) => {
    attempts.push(attempt)
    const error = errors[attempt]
    return await (error === undefined ? Promise.resolve('done') : Promise.reject(error))
  }
  return { attempts, work }
}

test('transient errors are retried with the planned delays', async () => {
  const { waits, policy: retries } = policy()
  const { attempts, work } = failingWith(new Transient('first'), new Transient('second'))
  expect(await withRetry(retries, work)).toBe('done')
  expect({ attempts, waits }).toEqual({ attempts: [0, 1, 2], waits: [1, 2] })
})

test('each attempt gets the error of the one before', async () => {
  const [first, second] = [new Transient('first'), new Transient('second')]
  const { work } = failingWith(first, second)
  const seen: unknown[] = []
  await withRetry(policy().policy, async (attempt, previous) => {
    seen.push(previous)
    return await work(attempt)
  })
  expect(seen).toEqual([undefined, first, second])
})

test('after the last retry, its error is thrown unchanged', async () => {
  const last = new Transient('third')
  const { attempts, work } = failingWith(new Transient('first'), new Transient('second'), last)
  await expect(withRetry(policy().policy, work)).rejects.toBe(last)
  expect(attempts).toEqual([0, 1, 2])
})

test('a permanent error is thrown immediately', async () => {
  const { waits, policy: retries } = policy()
  const { attempts, work } = failingWith(new Error('permanent'))
  await expect(withRetry(retries, work)).rejects.toThrow('permanent')
  expect({ attempts, waits }).toEqual({ attempts: [0], waits: [] })
})

test('the delay that the server asks for replaces the planned one, if there is one', async () => {
  const retryAfterMs = (error: unknown) => ((error as Error).message === 'slow down' ? 7 : undefined)
  const { waits, policy: retries } = policy({ retryAfterMs })
  await withRetry(retries, failingWith(new Transient('slow down'), new Transient('other')).work)
  expect(waits).toEqual([7, 2])
})

test('cancelling ends the wait with its reason, and no further attempt is made', async () => {
  const cancel = new AbortController()
  const { policy: retries } = policy({
    delaysMs: [600_000],
    signal: cancel.signal,
    onRetry: () => cancel.abort(new Error('cancelled')),
  })
  const { attempts, work } = failingWith(new Transient('first'))
  await expect(withRetry(retries, work)).rejects.toThrow('cancelled')
  expect(attempts).toEqual([0])
})

test('an error of cancelled work is reported as the cancellation', async () => {
  const cancel = new AbortController()
  const work = async () => {
    cancel.abort(new Error('cancelled'))
    return await Promise.reject(new Transient('aborted request'))
  }
  await expect(withRetry(policy({ signal: cancel.signal }).policy, work)).rejects.toThrow('cancelled')
})

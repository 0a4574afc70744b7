import type { ActionContext } from '#shared/context/action-context.js'
import type { SourceLocation } from '#shared/errors.js'
import { messageOf } from '#shared/errors.js'
import type { Env } from '#shared/process/env.js'
import type { Run } from '#shared/process/runner.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { RetryPolicy } from '#shared/retry.js'
import { withRetry } from '#shared/retry.js'
import { diagnoseIndexFailure } from './diagnose-failure.js'
import { addressError, indexFailureError, requiredHashError, resolutionTimeoutError } from './errors.js'
import type { IndexFailure } from './parse-failure.js'
import { parseSkippedPage } from './parse-failure.js'

type Context = Pick<ActionContext, 'run' | 'env' | 'log' | 'signal'>

export interface RetryLimits {
  /** Maximum number of minutes for all runs together. */
  readonly minutes: number
  /** Interpreter with pip, which finds out why an engine saw no file of a package. */
  readonly python: string
  /** The arguments of that interpreter for pip with the settings of this run. */
  readonly pipArguments: (...args: readonly string[]) => string[]
  /** Whether engines look packages up in an index. With `--no-index` they do not. */
  readonly hasIndex: boolean
  /** Finds the line of a source with a requirement that contains a text. */
  readonly findLine: (text: string) => SourceLocation | undefined
  /** Finds the line of a source that requires a package, by its normalized name. */
  readonly findPackage: (name: string) => SourceLocation | undefined
}

/** Waits between the attempts, each multiplied by a random factor between 0.5 and 1.5. */
const retryDelaysMs = [1000, 3000]

class IndexRequestError extends Error {
  override readonly name = 'IndexRequestError'
  readonly failure: IndexFailure
  readonly attempts: number

  constructor(failure: IndexFailure, attempts: number) {
    super(`${failure.location}: ${failure.cause}`)
    this.failure = failure
    this.attempts = attempts
  }
}

/**
 * Runs engines within one time limit, and again after a transient failure of the index (5xx, 429, a lost connection, no response),
 * at most twice. Failures that last are reported with host, path and status, which pip leaves out.
 */
export function withIndexRetry(context: Context, { minutes, ...limits }: RetryLimits): Run {
  const run = withTimeLimit(context, minutes)
  return async (command, args, options) => {
    // A run without the network cannot fail because of the index.
    if (options?.env?.UV_OFFLINE !== undefined) return await run(command, args, options)
    try {
      return await withRetry(createRetryPolicy(context), async (attempt) => {
        const result = await run(command, args, options)
        const skipped = parseSkippedPage(result.stderr)
        // Without that page, pip finds other versions, or a conflict. A page that does not exist is no failure.
        if (skipped?.transient === true) throw new IndexRequestError(skipped, attempt + 1)
        if (result.code === 0) return result
        const failure = await diagnoseIndexFailure(result, { ...limits, run, env: context.env })
        if (failure !== undefined) throw new IndexRequestError(failure, attempt + 1)
        return result
      })
    } catch (error) {
      if (!(error instanceof IndexRequestError)) throw error
      throw requestError(error, context.env, limits)
    }
  }
}

/** The error for a request that failed in every attempt, at the line of the source that leads to it. */
function requestError({ failure, attempts }: IndexRequestError, env: Env, { findLine, findPackage }: Places): Error {
  const { expectedHash, location, transient } = failure
  const hashLine = expectedHash === undefined ? undefined : findLine(expectedHash)
  if (hashLine !== undefined) return requiredHashError(failure, hashLine)
  const addressLine = findLine(location)
  const request = { ...failure, attempts, env }
  if (addressLine !== undefined) return addressError(request, addressLine)
  const name = transient ? undefined : /\/([^/]+)\/$/.exec(location)?.[1]
  return indexFailureError(request, name === undefined ? undefined : findPackage(normalizeName(name)))
}

type Places = Pick<RetryLimits, 'findLine' | 'findPackage'>

function createRetryPolicy({ log, signal }: Context): RetryPolicy {
  return {
    delaysMs: retryDelaysMs.map((ms) => ms * (0.5 + Math.random())),
    signal,
    isTransient: (error) => error instanceof IndexRequestError && error.failure.transient,
    onRetry: (error, delayMs) => log.info(`${messageOf(error)}. Retrying in ${(delayMs / 1000).toFixed(1)} s`),
  }
}

/** Limits the time of all runs together. */
function withTimeLimit(context: Context, minutes: number): Run {
  const deadline = performance.now() + minutes * 60_000
  return async (command, args, options = {}) => {
    // The engines' own retries would multiply with ours.
    const env = { PIP_RETRIES: '2', UV_HTTP_RETRIES: '1', ...options.env }
    const timeoutMs = Math.max(1, Math.min(options.timeoutMs ?? Infinity, deadline - performance.now()))
    const result = await context.run(command, args, { ...options, env, timeoutMs })
    if (result.timedOut && performance.now() >= deadline) throw resolutionTimeoutError(minutes, result, env)
    return result
  }
}

import type { ActionContext } from '#shared/context/action-context.js'
import type { Run, RunResult } from '#shared/process/runner.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import { withRetry } from '#shared/retry.js'
import { configuredIndex, indexFailureError, resolutionTimeoutError } from './errors.js'
import type { IndexFailure } from './parse-failure.js'
import { findPackageWithoutFiles, parseIndexFailure, parseSearchedIndexes, parseSkippedPage } from './parse-failure.js'

type Context = Pick<ActionContext, 'run' | 'env' | 'log' | 'signal'>

export interface RetryLimits {
  /** Most minutes for all runs together. */
  readonly minutes: number
  /** Interpreter with pip, which finds out why an engine saw no file of a package. */
  readonly python: string
}

/** Waits between the attempts, each multiplied by a random factor between 0.5 and 1.5. */
const RETRY_DELAYS_MS = [1000, 3000]

class IndexRequestError extends Error {
  override readonly name = 'IndexRequestError'

  constructor(
    readonly failure: IndexFailure,
    readonly attempts: number,
  ) {
    super(`${failure.location}: ${failure.cause}`)
  }
}

/**
 * Runs engines within one time limit, and again after a transient failure of the index (5xx, 429, a lost connection, no response),
 * at most twice. Failures that last are reported with host, path and status, which pip leaves out.
 */
export function withIndexRetry(context: Context, { minutes, python }: RetryLimits): Run {
  const run = withTimeLimit(context, minutes)
  return async (command, args, options) => {
    const policy = {
      delaysMs: RETRY_DELAYS_MS.map((ms) => ms * (0.5 + Math.random())),
      signal: context.signal,
      isTransient: (error: unknown) => error instanceof IndexRequestError && error.failure.transient,
      onRetry: (error: unknown, delayMs: number) =>
        context.log.info(`${(error as IndexRequestError).message}. Retrying in ${(delayMs / 1000).toFixed(1)} s`),
    }
    try {
      return await withRetry(policy, async (attempt) => {
        const result = await run(command, args, options)
        const failure = result.code === 0 ? undefined : await findIndexFailure(result, { run, python, env: context.env })
        if (failure !== undefined) throw new IndexRequestError(failure, attempt + 1)
        return result
      })
    } catch (error) {
      throw error instanceof IndexRequestError ? indexFailureError(error.failure, error.attempts, context.env) : error
    }
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

interface Probe {
  readonly run: Run
  readonly python: string
  readonly env: ActionContext['env']
}

/** The index failure behind a failed run; undefined if it failed for another reason. */
async function findIndexFailure({ stderr, stdout }: RunResult, probe: Probe): Promise<IndexFailure | undefined> {
  const output = `${stderr}\n${stdout}`
  const reported = parseIndexFailure(output)
  if (reported !== undefined) return reported
  const unknownToUv = /Because (\S+) was not found in the package registry/.exec(output)?.[1]
  if (unknownToUv !== undefined)
    return { location: `${configuredIndex(probe.env)}/${unknownToUv}/`, cause: '404 Not Found', transient: false }
  const name = findPackageWithoutFiles(output)
  return name === undefined ? undefined : await probeIndexPage(name, probe, output.includes('(from versions: none)'))
}

/** pip skips an unreadable page silently, except in its debug output. */
async function probeIndexPage(name: string, { run, python, env }: Probe, sawNone: boolean): Promise<IndexFailure | undefined> {
  const result = await run(python, ['-m', 'pip', 'index', 'versions', '-vv', '--retries', '0', name], {
    env: sanitizePythonEnv(env).env,
  })
  const output = `${result.stderr}\n${result.stdout}`
  if (result.code !== 0) return parseSkippedPage(output)
  if (!sawNone) return undefined
  // The page has files by now, so another attempt may succeed.
  return { location: parseSearchedIndexes(output)[0] ?? configuredIndex(env), cause: `no files for ${name}`, transient: true }
}

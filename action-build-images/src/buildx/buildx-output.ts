import type { ActionContext } from '#shared/context/action-context.js'
import { isTransientMessage } from '../registry/retry.js'

/** The number of steps of a build other than `FROM`. */
export interface StepCounts {
  readonly total: number
  /** Steps that the builder took from its cache. */
  readonly cached: number
}

/**
 * Counts the steps in the builder's plain output. A step whose layer comes from a remote cache is reported as done or as cached,
 * whichever ends first, so the download of a layer counts as cached too.
 */
export function countSteps(stderr: string): StepCounts {
  const stepLines = stderr.matchAll(/^#(\d+) \[(?!internal|auth|context)[^\]]*\d+\/\d+\] (?!FROM )/gm)
  const steps = new Set([...stepLines].map(([, number]) => number))
  const cacheLines = stderr.matchAll(/^#(\d+) (?:CACHED$|sha256:[0-9a-f]{64} )/gm)
  const cached = new Set([...cacheLines].map(([, number]) => number).filter((number) => steps.has(number)))
  return { total: steps.size, cached: cached.size }
}

/** Returns a function that takes the lines of a build and logs each step once, when it starts, without its mounts. */
export function createStepLogger(
  log: ActionContext['log'],
  image: string,
  containsSecret: (text: string) => boolean,
): (line: string) => void {
  const logged = new Set<string>()
  return (line) => {
    const step = /^#\d+ \[(?!internal|auth)([^\]]*\d+\/\d+)\] (.*)$/.exec(line)
    if (step === null || logged.has(line) || containsSecret(line)) return
    logged.add(line)
    const [, position = '', command = ''] = step
    const text = command.replaceAll(/ --mount=\S+/g, '').replaceAll(/\s+/g, ' ')
    log.info(`${image}: [${position}] ${text.slice(0, 100)}`)
  }
}

/** The error with which the builder ended a failed build. */
export function lastError(stderr: string): string {
  const error = /^ERROR: (?:failed to solve: )?(.*)$/m.exec(stderr.slice(stderr.lastIndexOf('\nERROR: ') + 1))
  return error?.[1] ?? 'docker buildx build failed'
}

/** Whether the builder itself met a transient fault. Faults within a step do not count. */
export function isTransientFailure(stderr: string): boolean {
  const error = lastError(stderr)
  return !error.includes('did not complete successfully') && isTransientMessage(error)
}

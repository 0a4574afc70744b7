import type { ActionContext } from '#shared/context/action-context.js'
import { soundsTransient } from '../registry/retry.js'

/** The steps of a build that are no `FROM`. */
export interface Steps {
  readonly total: number
  /** Those that the builder took from its cache. */
  readonly cached: number
}

/**
 * Reads the steps out of the builder's plain output. One whose layer is fetched from a cache is told as done, or as cached, by which of the
 * two ends first.
 */
export function stepsOf(stderr: string): Steps {
  const steps = new Set<string>()
  for (const [, number = ''] of stderr.matchAll(/^#(\d+) \[(?!internal|auth|context)[^\]]*\d+\/\d+\] (?!FROM )/gm))
    steps.add(number)
  const cached = [...stderr.matchAll(/^#(\d+) (?:CACHED$|sha256:[0-9a-f]{64} )/gm)].filter(([, number = '']) => steps.has(number))
  return { total: steps.size, cached: new Set(cached.map(([, number]) => number)).size }
}

/** Tells each step once, as it begins, without the mounts, which nobody wants to read. */
export function teller(log: ActionContext['log'], image: string, holdsSecret: (text: string) => boolean): (line: string) => void {
  const told = new Set<string>()
  return (line) => {
    const step = /^#\d+ \[(?!internal|auth)([^\]]*\d+\/\d+)\] (.*)$/.exec(line)
    if (step === null || told.has(line) || holdsSecret(line)) return
    told.add(line)
    const text = (step[2] ?? '').replaceAll(/ --mount=\S+/g, '').replaceAll(/\s+/g, ' ')
    log.info(`${image}: [${step[1] ?? ''}] ${text.slice(0, 100)}`)
  }
}

/** What the builder says at the end of a build that failed. */
export function lastWord(stderr: string): string {
  const error = /^ERROR: (?:failed to solve: )?(.*)$/m.exec(stderr.slice(stderr.lastIndexOf('\nERROR: ') + 1))
  return error?.[1] ?? 'docker buildx build failed'
}

/** Whether the builder itself met a fault that may be gone the next time. What a step met does not count. */
export function isTransientBuild(stderr: string): boolean {
  const word = lastWord(stderr)
  return !word.includes('did not complete successfully') && soundsTransient(word)
}

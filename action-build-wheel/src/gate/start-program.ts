import type { ActionContext } from '#shared/context/action-context.js'
import type { RunOptions, RunResult } from '#shared/process/runner.js'

export interface GateProgram {
  readonly program: string
  readonly args: readonly string[]
  /** Whether the program starts at once and waits for the word `run` on its standard input. */
  readonly waitsForInput: boolean
}

/** Runs the program of the gate to its end. To be called once. */
export type RunProgram = (onLine: NonNullable<RunOptions['onLine']>) => Promise<RunResult>

/**
 * Starts a program that waits for its input, so that its start, which takes as long as fast hooks, overlaps with `preparation`. If that
 * fails, the program ends without having run. Other programs start when they are run.
 */
export function startProgram(
  { run }: Pick<ActionContext, 'run'>,
  { program, args, waitsForInput }: GateProgram,
  options: RunOptions,
  preparation: readonly Promise<unknown>[],
): RunProgram {
  if (!waitsForInput) return (onLine) => run(program, args, { ...options, onLine })
  const permission = Promise.withResolvers<undefined>()
  let listener: RunOptions['onLine']
  const result = run(program, args, {
    ...options,
    input: Promise.all([...preparation, permission.promise]).then(() => 'run'),
    onLine: (line, stream) => listener?.(line, stream),
  })
  // It is awaited only if the preparation succeeds.
  result.catch(() => undefined)
  return (onLine) => {
    listener = onLine
    permission.resolve(undefined)
    return result
  }
}

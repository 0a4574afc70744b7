import type { Env } from '#shared/process/env.js'

/** Lets `eleanor compile` fail after it has written a lock, as formatters do in pre-commit. */
export const failOnChangeFlag = '--fail-on-change'

/** How a command was called: what the arguments say, and where. */
export interface CommandCall {
  /** The inputs that the arguments give, in their text form, by name. */
  readonly inputs: Readonly<Record<string, string>>
  /** Arguments without a flag, such as names of packages. */
  readonly operands: readonly string[]
  /** Whether the outputs are printed as JSON. */
  readonly json: boolean
  /** Whether questions are answered with yes. */
  readonly yes: boolean
  /** The flags that are given and are neither inputs nor one of the above, by their names. */
  readonly extras: readonly string[]
  /** Writes the inputs that a text of an action names as flags of the command. */
  readonly nameFlags: (text: string) => string
  /** The folder with the actions and their data. */
  readonly suite: string
  readonly cwd: string
  readonly env: Env
}

/** How a command ended. 1: it found something or failed; 2: it was used in a wrong way; 128 and more: a signal ended it. */
export type ExitCode = 0 | 1 | 2 | 129 | 130 | 143

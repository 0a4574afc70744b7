import type { UserError } from '#shared/errors.js'
import { InputValueError, InvalidInputError, joinSentences } from '#shared/errors.js'

/** How a command names the inputs of an action. */
export interface InputNames {
  /** What errors call an input. */
  readonly label: (name: string) => string
  /** Writes the inputs that a text names as flags. */
  readonly nameFlags: (text: string) => string
}

/** The message of an error for users of the command: with the names that inputs have here, and with what to do here. */
export function commandMessage(error: UserError, { label, nameFlags }: InputNames): string {
  const { why, fix, commandFix } = error.details
  const rename = (text: string | undefined) => text && nameFlags(text)
  if (error instanceof InputValueError)
    return joinSentences([`${label(error.input)} ${nameFlags(error.problem)}`, rename(why), commandFix ?? rename(fix)])
  // Other errors about inputs name them as the caller or a file gives them.
  if (error instanceof InvalidInputError) return joinSentences([error.what, why, commandFix ?? fix])
  return joinSentences([nameFlags(error.what), rename(why), commandFix ?? rename(fix)])
}

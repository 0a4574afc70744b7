import { once } from 'node:events'
import { createInterface } from 'node:readline/promises'
import { InvalidInputError, UserError } from '#shared/errors.js'

/** A question to answer with yes before the command writes. */
export interface Question {
  /** Such as `eleanor init`. */
  readonly command: string
  readonly text: string
  /** What to do if nobody can be asked, in the imperative. */
  readonly withoutTerminal: string
  /** What follows in the error for another answer, such as `The release was`. */
  readonly subject: string
}

/** Throws an `InvalidInputError` if nobody can see the question or answer it. */
export function requireTerminal({ command, withoutTerminal }: Question): void {
  const name = !process.stdin.isTTY ? 'standard input' : !process.stderr.isTTY ? 'standard error' : undefined
  if (name === undefined) return
  throw new InvalidInputError(`\`${command}\` asks before it writes, but ${name} is not a terminal`, { fix: withoutTerminal })
}

/** Asks on standard error, so that standard output holds results alone. Throws unless the answer is `y` or `yes`. */
export async function confirm({ text, subject }: Question, signal: AbortSignal): Promise<void> {
  const answer = await ask(`${text} [y/N] `, signal)
  // The cursor is still in the line of the question.
  if (answer === undefined) process.stderr.write('\n')
  if (answer === undefined || !/^y(es)?$/i.test(answer.trim()))
    throw new UserError('Nothing was written', { why: `${subject} not confirmed` })
}

/** The line that is typed; undefined if Ctrl-D or the end of the terminal ends the input. */
async function ask(prompt: string, signal: AbortSignal): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  // In a prompt, the terminal passes Ctrl-C as a character.
  lines.once('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  // Depending on the terminal, the end of the input rejects the question, or only closes the interface.
  const closed = once(lines, 'close').then(() => undefined)
  const answered = lines.question(prompt, { signal }).catch(() => undefined)
  try {
    const answer = await Promise.race([answered, closed])
    signal.throwIfAborted()
    return answer
  } finally {
    lines.close()
  }
}

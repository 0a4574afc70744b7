import { createInterface } from 'node:readline/promises'

/** Asks on standard error, so that standard output holds results alone. Only `y` and `yes` mean yes. */
export async function confirm(question: string, signal: AbortSignal): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  // In a prompt, the terminal passes Ctrl-C as a character.
  lines.once('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  try {
    const answer = await lines.question(`${question} [y/N] `, { signal })
    return /^y(es)?$/i.test(answer.trim())
  } finally {
    lines.close()
  }
}

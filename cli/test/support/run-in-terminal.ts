import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect } from '@jest/globals'
import { root } from '../../../scripts/repository.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { eleanorCommand, testEnv } from './run-eleanor.js'

export interface TerminalCall {
  readonly args: readonly string[]
  readonly cwd: string
  /** Added to a nearly empty environment. A value of undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly columns?: number
  /** A command that starts the program, such as `['sh', …]`. */
  readonly launcher?: readonly string[]
  /** What is typed, once each: when the screen shows this text, or when the promise resolves. */
  readonly typed?: readonly { readonly when: RegExp | Promise<unknown>; readonly keys: string }[]
  /** Closes the terminal when the screen shows this text, as a closed window does. */
  readonly hangUpOn?: RegExp
}

export interface TerminalResult {
  /** The exit code; 128 and the number of a signal that ended the program. */
  readonly code: number | null
  /** All that the terminal showed, without control characters and colors. */
  readonly screen: string
  /** The same as it was printed. */
  readonly raw: string
  /** The folder for temporary files that the command got. */
  readonly temp: string
  /** Milliseconds from the last keys to the end. */
  readonly endedAfter: number
}

export const keys = { enter: '\r', ctrlC: '\x03', ctrlD: '\x04' }

/** Runs the command in a real pseudo-terminal, which turns Ctrl-C into SIGINT for everything in the foreground. */
export async function runInTerminal(call: TerminalCall): Promise<TerminalResult> {
  const { args, cwd, env = {}, columns = 80, launcher = [], typed = [], hangUpOn } = call
  const temp = temporaryFolder('terminal')
  const command = [join(root, 'cli/test/support/terminal.py'), String(columns), ...launcher, ...eleanorCommand(), ...args]
  const shell = { ...testEnv(temp), TERM: 'xterm-256color', ...env }
  const child = spawn('python3', command, { cwd, env: shell, stdio: ['pipe', 'pipe', 'inherit'] })
  let raw = ''
  let typedAt = NaN
  const waiting = typed.filter(({ when }) => when instanceof RegExp)
  const type = (text: string) => {
    typedAt = performance.now()
    child.stdin.write(text)
  }
  child.stdout.on('data', (chunk: Buffer) => {
    raw += chunk.toString()
    const screen = stripVTControlCharacters(raw).replaceAll('\r\n', '\n')
    if (hangUpOn?.test(screen) === true) child.stdin.end()
    const [next] = waiting
    if (next === undefined || !(next.when as RegExp).test(screen)) return
    waiting.shift()
    type(next.keys)
  })
  for (const { when, keys: text } of typed) if (!(when instanceof RegExp)) void when.then(() => type(text))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const screen = stripVTControlCharacters(raw).replaceAll('\r\n', '\n')
  return { code, screen, raw, temp, endedAfter: performance.now() - typedAt }
}

/** Expects that the command left no temporary file. */
export function expectClean({ temp }: TerminalResult): void {
  expect(readdirSync(temp)).toEqual([])
}

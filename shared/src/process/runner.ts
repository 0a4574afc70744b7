import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import type { Writable } from 'node:stream'
import { UserError } from '../errors.js'
import type { StdoutWriter } from '../log/stdout-writer.js'
import { withoutInputs } from './child-env.js'
import type { OutputOptions } from './child-output.js'
import { collectOutput, pipeOutput } from './child-output.js'
import type { Env } from './env.js'
import { findFailureReason } from './failure-reason.js'
import { releasePipe } from './inherited-pipe.js'
import { killGroup, stopGroup } from './process-group.js'

export interface RunOptions extends OutputOptions {
  readonly cwd?: string
  /** The whole environment of the child. Defaults to that of this process. */
  readonly env?: Env
  /** Written to the child's standard input, which is then closed. If it fails, nothing is written. Defaults to empty. */
  readonly input?: string | Uint8Array | Promise<string>
  /** So many milliseconds after the input is written, the whole process group is stopped and `timedOut` is true. */
  readonly timeoutMs?: number
  /** Stops the process group when it aborts; `code` is then that of the signal. */
  readonly stop?: AbortSignal
  /** Whether the program runs even if the run was cancelled: for short clean-up work that restores a state. */
  readonly ignoreCancellation?: boolean
  /** Says how far the program is, e.g. `12 packages seen`. Shown while nothing else is printed. */
  readonly describe?: () => string
  /** Receives standard output, of any size, in place of `stdout` in the result. Destroying it closes the child's pipe. */
  readonly into?: Writable
}

export interface RunResult {
  /** The exit code; 128 plus the signal's number if a signal ended the child. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly timedOut: boolean
  /** Wall time. */
  readonly seconds: number
}

/** Runs one program with an argument list (never through a shell) and waits until it and its process group have ended. */
export type Run = (command: string, args: readonly string[], options?: RunOptions) => Promise<RunResult>

export interface RunnerOptions {
  readonly output: StdoutWriter
  /** Stops every running child when it aborts. */
  readonly signal: AbortSignal
  /** Milliseconds between SIGTERM and SIGKILL. */
  readonly graceMs?: number
  /** Added to the environment of every child, whatever environment it gets. */
  readonly extraEnv?: Readonly<Record<string, string>>
}

const signalNumbers: Partial<Record<NodeJS.Signals, number>> = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }

/**
 * Creates the process runner of one action run. Each child leads its own process group. Cancelling or a timeout sends SIGTERM to the
 * group, and SIGKILL after the grace time. What remains of the group after its leader has ended is killed, so that no run leaves a
 * process behind. A process that left the group is not waited for, even if it keeps the output open.
 */
export function createRunner({ output, signal, graceMs = 2000, extraEnv }: RunnerOptions): Run {
  return async (command, args, options = {}) => {
    const { ignoreCancellation = false, into, timeoutMs } = options
    if (!ignoreCancellation) signal.throwIfAborted()
    const started = performance.now()
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...withoutInputs(options.env ?? process.env), ...extraEnv },
      detached: process.platform !== 'win32',
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    })
    let timedOut = false
    const stop = () => stopGroup(child, graceMs)
    const onTimeout = () => {
      timedOut = true
      stop()
    }
    let timer: NodeJS.Timeout | undefined
    if (!ignoreCancellation) signal.addEventListener('abort', stop, { once: true })
    options.stop?.addEventListener('abort', stop, { once: true })
    try {
      void writeInput(child, options.input).then(() => {
        const isRunning = child.exitCode === null && child.signalCode === null
        if (timeoutMs !== undefined && isRunning) timer = setTimeout(onTimeout, timeoutMs)
      })
      const reading = [
        into === undefined ? collectOutput(child.stdout, 'stdout', output, options) : pipeOutput(child.stdout, into),
        collectOutput(child.stderr, 'stderr', output, options),
      ] as const
      const code = await waitForExit(child, command)
      for (const stream of [child.stdout, child.stderr]) releasePipe(stream)
      const [stdout, stderr] = await Promise.all(reading)
      if (!ignoreCancellation) signal.throwIfAborted()
      return { code, stdout, stderr, timedOut, seconds: (performance.now() - started) / 1000 }
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      options.stop?.removeEventListener('abort', stop)
    }
  }
}

/** Runs a program that must succeed and returns its standard output without the final newline. */
export async function runOk(run: Run, command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const result = await run(command, args, options)
  if (result.code === 0 && !result.timedOut) return result.stdout.trimEnd()
  const name = [command, ...args.slice(0, 1)].join(' ')
  const reason = result.timedOut
    ? `it took longer than ${Math.round((options.timeoutMs ?? 0) / 1000)} s`
    : findFailureReason(result.stderr.trim() || result.stdout)
  throw new UserError(`\`${name}\` failed with exit code ${result.code}`, reason === '' ? {} : { why: reason })
}

/** The last line that a program printed: usually the reason why it failed. */
export function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}

async function writeInput(child: ChildProcess, input: RunOptions['input']): Promise<void> {
  // A child may end without reading its input, which gives EPIPE here; its exit code decides.
  child.stdin?.on('error', () => undefined)
  try {
    child.stdin?.end(await input)
  } catch {
    child.stdin?.end()
  }
}

async function waitForExit(child: ChildProcess, command: string): Promise<number> {
  return await new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => reject(startError(command, error)))
    child.once('exit', (code, signal) => {
      killGroup(child, 'SIGKILL')
      resolve(code ?? 128 + ((signal && signalNumbers[signal]) ?? 0))
    })
  })
}

function startError(command: string, error: NodeJS.ErrnoException): UserError {
  return error.code === 'ENOENT'
    ? new UserError(`${command} was not found`, { fix: 'Install it or put it on PATH' })
    : new UserError(`${command} could not be started`, { why: error.message })
}

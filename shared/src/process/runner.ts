import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UserError } from '../errors.js'
import type { Output } from '../log/output.js'
import { isReleasedPipeError, releasePipe } from './inherited-pipe.js'
import { createOutputTail } from './output-tail.js'

export interface RunOptions {
  readonly cwd?: string
  /** The whole environment of the child; by default that of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Written to the child's standard input, which is then closed. Without it, standard input is empty. */
  readonly input?: string | Uint8Array
  /** After so many milliseconds the whole process group is ended and `timedOut` is true. */
  readonly timeoutMs?: number
  /** Whether the child's output is shown in the log while it runs (default: false). */
  readonly show?: boolean
  /** How many bytes of each stream are shown at most (default: all of them); what is left out is said. */
  readonly showBytes?: number
  /** How many bytes of each stream are kept: the last ones (default: 8 MiB). */
  readonly keepBytes?: number
  /** Gets each line of standard output and error as it comes, without the newline. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void
  /** Whether it runs although the run was cancelled: for what puts back what was changed, in little time. */
  readonly ignoreCancellation?: boolean
  /** Takes standard output as it comes, of any size, instead of its being kept. When it is destroyed, the child's pipe closes. */
  readonly into?: Writable
}

export interface RunResult {
  /** The exit code; 128 and the signal's number where a signal ended the child. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly timedOut: boolean
  /** Wall time. */
  readonly seconds: number
}

/** Starts one program with an argument list (never through a shell) and waits for it and its process group to end. */
export type Run = (command: string, args: readonly string[], options?: RunOptions) => Promise<RunResult>

export interface RunnerOptions {
  readonly output: Output
  /** Ends every running child when it aborts. */
  readonly signal: AbortSignal
  /** How long a child may take to end by itself after SIGTERM. */
  readonly graceMs?: number
  /** Added to the environment of every child, whatever environment it is given. */
  readonly extraEnv?: Readonly<Record<string, string>>
}

const signalNumbers: Partial<Record<NodeJS.Signals, number>> = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }

/**
 * Makes the process runner of one action run. Each child leads a process group of its own; cancelling or a timeout sends
 * SIGTERM to the group and SIGKILL after the grace time, and what is left of the group when its leader has ended is killed,
 * so that no run leaves a process behind. A process that left the group is not waited for, even if it holds the output open.
 */
export function createRunner({ output, signal, graceMs = 2000, extraEnv }: RunnerOptions): Run {
  return async (command, args, options = {}) => {
    const { ignoreCancellation = false } = options
    if (!ignoreCancellation) signal.throwIfAborted()
    const started = performance.now()
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...(options.env ?? process.env), ...extraEnv },
      detached: process.platform !== 'win32',
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    })
    let timedOut = false
    const stop = () => endGroup(child, graceMs)
    const expire = () => {
      timedOut = true
      stop()
    }
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(expire, options.timeoutMs)
    if (!ignoreCancellation) signal.addEventListener('abort', stop, { once: true })
    try {
      feed(child, options.input)
      const { into } = options
      const stdout = into === undefined ? collect(child.stdout, 'stdout', output, options) : passOn(child.stdout, into)
      const streams = [stdout, collect(child.stderr, 'stderr', output, options)] as const
      const code = await ended(child, command)
      for (const stream of [child.stdout, child.stderr]) releasePipe(stream)
      const [text, stderr] = await Promise.all(streams)
      if (!ignoreCancellation) signal.throwIfAborted()
      return { code, stdout: text, stderr, timedOut, seconds: (performance.now() - started) / 1000 }
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
    }
  }
}

/** Runs a program that has to succeed and gives its standard output without the last newline. */
export async function runOk(run: Run, command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const result = await run(command, args, options)
  if (result.code === 0 && !result.timedOut) return result.stdout.trimEnd()
  const name = [command, ...args.slice(0, 1)].join(' ')
  const reason = result.timedOut
    ? `it took longer than ${Math.round((options.timeoutMs ?? 0) / 1000)} s`
    : lastLine(result.stderr.trim() || result.stdout)
  throw new UserError(`\`${name}\` failed with exit code ${result.code}`, reason === '' ? {} : { why: reason })
}

/** What a program said last: where most say why they failed. */
export function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}

function feed(child: ChildProcess, input: string | Uint8Array | undefined): void {
  // A child that ends without reading its input is no fault of ours: EPIPE is not an error here.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(input)
}

async function ended(child: ChildProcess, command: string): Promise<number> {
  return await new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      const missing = error.code === 'ENOENT'
      reject(
        new UserError(
          missing ? `${command} was not found` : `${command} could not be started`,
          missing ? { fix: 'Install it or put it on PATH' } : { why: error.message },
        ),
      )
    })
    child.once('exit', (code, signal) => {
      killGroup(child, 'SIGKILL')
      resolve(code ?? 128 + ((signal && signalNumbers[signal]) ?? 0))
    })
  })
}

async function collect(
  stream: NodeJS.ReadableStream | null,
  name: 'stdout' | 'stderr',
  output: Output,
  options: RunOptions,
): Promise<string> {
  const { onLine, show = false, showBytes = Infinity } = options
  const tail = createOutputTail(options.keepBytes ?? 8 * 1024 * 1024, onLine && ((line) => onLine(line, name)))
  if (stream === null) return ''
  let left = showBytes
  const display = async (bytes: Buffer) => {
    if (left > 0 && !output.writeUntrusted(bytes.subarray(0, left))) await output.drained()
    left -= bytes.length
  }
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Buffer
      tail.push(bytes)
      if (show) await display(bytes)
    }
  } catch (error) {
    if (!isReleasedPipeError(error)) throw error
  }
  if (left < 0) output.writeUntrusted(`\n[${-left} bytes of further output left out]\n`)
  return tail.text()
}

/** A reader that has seen enough closes early; that is no error of the child. */
async function passOn(stream: NodeJS.ReadableStream | null, into: Writable): Promise<string> {
  if (stream !== null) await pipeline(stream, into, { end: false }).catch(() => undefined)
  into.end()
  return ''
}

function endGroup(child: ChildProcess, graceMs: number): void {
  killGroup(child, 'SIGTERM')
  const timer = setTimeout(() => killGroup(child, 'SIGKILL'), graceMs)
  child.once('exit', () => clearTimeout(timer))
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch (error) {
    // ESRCH: nothing is left of the group, which is what we want.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

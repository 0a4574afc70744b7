import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { ActionContext } from '#shared/context/action-context.js'
import { CancelledError, diskError, InvalidInputError, UserError } from '#shared/errors.js'
import type { Log } from '#shared/log/log.js'
import { killOrphans, stepMarkerVariable } from '#shared/process/orphan-processes.js'
import { createRunner } from '#shared/process/runner.js'
import { createToolQuery } from '#shared/process/tool-query.js'
import { detectCapabilities } from '../terminal/capabilities.js'
import { createTerminalLog } from '../terminal/log.js'
import { createProgress } from '../terminal/progress.js'
import { createRedactor } from '../terminal/redact.js'
import { createToolOutput } from '../terminal/tool-output.js'
import type { CommandCall, ExitCode } from './command-call.js'
import type { InputNames } from './command-message.js'
import { commandMessage } from './command-message.js'
import { createTempFolder } from './folders.js'
import { permissionError } from './permission-error.js'

/** What every command works with: terminal, processes, and a folder that is removed at the end. */
export interface Session extends Pick<ActionContext, 'log' | 'run' | 'query' | 'signal' | 'temp' | 'mask'> {
  readonly hasUnicode: boolean
  /** Prints a result on standard output. */
  print(line: string): void
}

export type InfoTarget = 'stderr' | 'stdout' | 'none'

export interface SessionOptions {
  readonly json: boolean
  /** Where information is logged: `stdout` if it is the result. Defaults to `stderr`. */
  readonly info?: InfoTarget
  /** How errors name inputs. Defaults to the names in the configuration. */
  readonly names?: InputNames
}

/** Exit codes of the signals that cancel a command: Ctrl-C, a request to end, and a closed terminal. Source: bash(1), "EXIT STATUS". */
const signalCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
const signals = Object.keys(signalCodes) as (keyof typeof signalCodes)[]

/** Milliseconds between SIGTERM and SIGKILL for a child, so that Ctrl-C ends everything within two seconds. */
const graceMs = 1000

/**
 * Runs a command and returns its exit code. It is the only place that reports an error: a `UserError` in one line, anything else as a
 * bug with its stack. SIGINT, SIGTERM and SIGHUP cancel the command: its programs are stopped and its temporary files removed.
 */
export async function runSession(
  { env }: Pick<CommandCall, 'env'>,
  options: SessionOptions,
  work: (session: Session) => Promise<ExitCode>,
): Promise<ExitCode> {
  const cancel = new AbortController()
  const marker = randomUUID()
  const redactor = createRedactor()
  const capabilities = detectCapabilities(process.stderr, env)
  const tools = createToolOutput(process.stderr, redactor)
  const progress = createProgress(process.stderr, capabilities)
  const log = createTerminalLog({
    stderr: process.stderr,
    info: infoStream(options),
    tools,
    redactor,
    hasUnicode: capabilities.hasUnicode,
    onActivity: (text) => progress.setActivity(text),
  })
  let temp: string
  try {
    temp = createTempFolder()
  } catch (error) {
    return report(error, log, options)
  }
  const cancellation = { exitCode: undefined as ExitCode | undefined }
  const onSignal = (signal: keyof typeof signalCodes) => {
    // A second signal does not wait for the clean-up of the first.
    if (cancellation.exitCode !== undefined) process.exit(cancellation.exitCode)
    cancellation.exitCode = signalCodes[signal]
    cancel.abort(new CancelledError(`Cancelled by ${signal}`))
  }
  const removeTemp = () => rmSync(temp, { recursive: true, force: true })
  for (const signal of signals) process.on(signal, onSignal)
  process.on('exit', removeTemp)
  // Tools that are killed leave their temporary files in a folder that is removed.
  const extraEnv = { [stepMarkerVariable]: marker, TMPDIR: temp }
  try {
    return await work({
      log,
      run: progress.wrap(createRunner({ output: tools, signal: cancel.signal, graceMs, extraEnv })),
      query: createToolQuery(extraEnv),
      signal: cancel.signal,
      temp,
      mask: (secret) => redactor.add(secret),
      hasUnicode: capabilities.hasUnicode,
      print: (line) => void process.stdout.write(`${redactor.apply(line)}\n`),
    })
  } catch (error) {
    return cancellation.exitCode === undefined ? report(error, log, options) : reportCancellation(log, cancellation.exitCode)
  } finally {
    await killOrphans(marker, graceMs)
    removeTemp()
    for (const signal of signals) process.off(signal, onSignal)
    process.off('exit', removeTemp)
  }
}

function infoStream({ json, info = 'stderr' }: SessionOptions): NodeJS.WritableStream | undefined {
  if (info === 'stderr') return process.stderr
  return json || info === 'none' ? undefined : process.stdout
}

const plainNames: InputNames = { label: (name) => `\`${name}\``, nameFlags: (text) => text }

function report(error: unknown, log: Log, { names = plainNames }: SessionOptions): ExitCode {
  const userError = error instanceof UserError ? error : (permissionError(error) ?? diskError(error))
  if (userError === undefined) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    log.error(`This is a bug in eleanor. Please report it with these lines: ${stack}`)
    return 1
  }
  log.error(commandMessage(userError, names), userError.at)
  return userError instanceof InvalidInputError ? 2 : 1
}

function reportCancellation(log: Log, exitCode: ExitCode): ExitCode {
  log.error('Cancelled; nothing is left running')
  return exitCode
}

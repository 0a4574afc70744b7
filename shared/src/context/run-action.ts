import { CancelledError, diskError, messageOf, UserError } from '../errors.js'
import type { Log } from '../log/log.js'
import { createLog } from '../log/log.js'
import { createStdoutWriter } from '../log/stdout-writer.js'
import { stepSummary } from '../log/workflow-commands.js'
import type { Env } from '../process/env.js'
import { revealStepVariables } from '../process/hidden-env.js'
import { systemClock } from '../progress/clock.js'
import { startHeartbeat } from '../progress/heartbeat.js'
import type { ActionContext } from './action-context.js'
import { createActionContext } from './create-context.js'
import { createSummary } from './summary.js'

/**
 * Runs an action: creates its context, calls `work`, and is the only place that fails the step. A `UserError` is shown as its message
 * with the annotation it carries, anything else as a bug with its stack. The summary is written in every case.
 * SIGINT and SIGTERM cancel the run: child processes are stopped and the step fails with one line.
 */
export async function runAction(
  work: (context: ActionContext) => Promise<void>,
  processEnv: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const env = revealStepVariables(processEnv)
  const cancel = new AbortController()
  const stdout = createStdoutWriter(process.stdout)
  const plainLog = createLog(stdout)
  const heartbeat = startHeartbeat(systemClock, (line) => plainLog.info(line))
  const [output, log] = [heartbeat.watchOutput(stdout), heartbeat.watchLog(plainLog)]
  const summary = createSummary()
  const onSignal = (name: NodeJS.Signals) => {
    cancel.abort(new CancelledError(`Cancelled by ${name}`))
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  try {
    await work(createActionContext({ env, output, log, summary, signal: cancel.signal, watchRun: heartbeat.watchRun }))
  } catch (error) {
    output.resumeCommands()
    failStep(error, log)
  } finally {
    heartbeat.stop()
    await writeStepSummary(summary.text(), env, log)
    output.resumeCommands()
  }
  // A cache client that timed out may still hold sockets and timers, which would keep the process alive.
  process.stdout.write('', () => process.exit())
}

function failStep(error: unknown, log: Log): void {
  process.exitCode = 1
  const userError = error instanceof UserError ? error : diskError(error)
  if (userError !== undefined) log.error(userError.message, userError.at)
  else if (error instanceof CancelledError) log.error(error.message)
  else log.error(`This is a bug in the action. Please report it with these lines: ${stackOf(error)}`)
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

async function writeStepSummary(text: string, env: Env, log: Log): Promise<void> {
  if (text === '' || env.GITHUB_STEP_SUMMARY === undefined || env.GITHUB_STEP_SUMMARY === '') return
  try {
    await stepSummary.addRaw(text, true).write()
  } catch (error) {
    log.warning(`The job summary could not be written: ${messageOf(error)}`)
  }
}

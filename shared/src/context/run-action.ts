import { randomUUID } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CancelledError, diskError, messageOf, UserError } from '../errors.js'
import { isWritable } from '../files/paths.js'
import { createSummary } from '../format/summary.js'
import { createLog } from '../log/log.js'
import { maskedForms } from '../log/mask.js'
import { createOutput } from '../log/output.js'
import * as commands from '../log/workflow-commands.js'
import { stepMarkerState, stepMarkerVariable } from '../process/orphan-processes.js'
import { createRunner } from '../process/runner.js'
import { createToolQuery } from '../process/tool-query.js'
import type { ActionContext } from './action-context.js'
import type { PrivateDir } from './private-dir.js'
import { createPrivateDir } from './private-dir.js'

/**
 * The edge of an action: builds its context, runs `work`, and is the only place that fails the step. A `UserError` is shown as
 * its message with the annotation it carries, anything else with its stack as a bug. The summary is written in every case.
 * SIGINT and SIGTERM cancel the run: children are ended and the step fails with one line.
 */
export async function runAction(
  work: (context: ActionContext) => Promise<void>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const cancel = new AbortController()
  const output = createOutput(process.stdout)
  const log = createLog(output)
  const summary = createSummary()
  const onSignal = (name: NodeJS.Signals) => {
    cancel.abort(new CancelledError(`Cancelled by ${name}`))
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  try {
    await work(createActionContext({ env, output, log, summary, signal: cancel.signal }))
  } catch (error) {
    output.resumeCommands()
    fail(error, log)
  } finally {
    await flush(summary.text(), env, log)
    output.resumeCommands()
  }
  // A cache client that was given up on still holds sockets and timers; the step is over all the same.
  process.stdout.write('', () => process.exit())
}

type Parts = Pick<ActionContext, 'env' | 'log' | 'summary' | 'signal'> & { output: ReturnType<typeof createOutput> }

function createActionContext({ env, output, log, summary, signal }: Parts): ActionContext {
  const temp = folder(env, 'RUNNER_TEMP')
  let made: Promise<PrivateDir> | undefined
  const saveState = (name: string, value: string) => {
    output.resumeCommands()
    commands.saveState(name, value)
  }
  const stepId = randomUUID()
  saveState(stepMarkerState, stepId)
  const marker = { [stepMarkerVariable]: stepId }
  return {
    env,
    workspace: realpathSync(folder(env, 'GITHUB_WORKSPACE')),
    temp,
    actionPath: findActionPath(process.argv[1] ?? ''),
    toolCache:
      env.RUNNER_TOOL_CACHE !== undefined && isWritable(env.RUNNER_TOOL_CACHE) ? env.RUNNER_TOOL_CACHE : join(temp, 'tool-cache'),
    log,
    summary,
    signal,
    run: createRunner({ output, signal, extraEnv: marker }),
    query: createToolQuery(marker),
    saveState,
    setOutput(name, value) {
      output.resumeCommands()
      commands.setOutput(name, value)
    },
    mask(secret) {
      output.resumeCommands()
      for (const part of maskedForms(secret)) commands.setSecret(part)
    },
    privateDir: () => (made ??= createPrivateDir(temp, saveState)),
  }
}

function folder(env: ActionContext['env'], name: string): string {
  const path = env[name]
  if (path === undefined || path === '')
    throw new UserError(`${name} is not set`, { fix: 'Run this action in a job of GitHub Actions, or set it to a folder' })
  if (!isWritable(path)) throw new UserError(`${name} is ${path}, which is not a folder that can be written`)
  return path
}

/** The nearest folder above the entry that holds an `action.yml`: the action as it was downloaded. */
function findActionPath(entry: string): string {
  for (let path = dirname(entry); path !== dirname(path); path = dirname(path))
    if (existsSync(join(path, 'action.yml'))) return path
  throw new Error(`No action.yml above ${entry}`)
}

function fail(error: unknown, log: ActionContext['log']): void {
  process.exitCode = 1
  const mendable = error instanceof UserError ? error : diskError(error)
  if (mendable !== undefined) log.error(mendable.message, mendable.at)
  else if (error instanceof CancelledError) log.error(error.message)
  else
    log.error(
      `This is a bug in the action; please report it with these lines. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
}

async function flush(text: string, env: ActionContext['env'], log: ActionContext['log']): Promise<void> {
  if (text === '' || env.GITHUB_STEP_SUMMARY === undefined || env.GITHUB_STEP_SUMMARY === '') return
  try {
    await commands.stepSummary.addRaw(text, true).write()
  } catch (error) {
    log.warning(`The job summary could not be written: ${messageOf(error)}`)
  }
}

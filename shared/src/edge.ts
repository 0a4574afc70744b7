import { randomUUID } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as commands from './commands.js'
import { CancelledError, UserError, diskError, messageOf } from './errors.js'
import { isWritable } from './inputs.js'
import { stepMarkName, stepMarkState } from './leftovers.js'
import { createLog } from './log.js'
import { maskable } from './mask.js'
import { createOutput } from './output.js'
import { createPrivateFolder } from './private-files.js'
import type { PrivateFolder } from './private-files.js'
import { createRunner } from './process.js'
import { createSummary } from './summary.js'
import type { World } from './world.js'

/**
 * The edge of an action: builds its world, runs `work`, and is the only place that fails the step. A `UserError` is shown as
 * its message with the annotation it carries, anything else with its stack as a bug. The summary is written in every case.
 * SIGINT and SIGTERM cancel the run: children are ended and the step fails with one line.
 */
export async function runAction(work: (world: World) => Promise<void>, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const cancel = new AbortController()
  const output = createOutput(process.stdout)
  const log = createLog(output)
  const summary = createSummary()
  const onSignal = (name: NodeJS.Signals) => {
    cancel.abort(new CancelledError(`Cancelled by ${name}`))
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  try {
    await work(createWorld({ env, output, log, summary, signal: cancel.signal }))
  } catch (error) {
    output.open()
    fail(error, log)
  } finally {
    await flush(summary.text(), env, log)
    output.open()
  }
  // A cache client that was given up on still holds sockets and timers; the step is over all the same.
  process.stdout.write('', () => process.exit())
}

type Parts = Pick<World, 'env' | 'log' | 'summary' | 'signal'> & { output: ReturnType<typeof createOutput> }

function createWorld({ env, output, log, summary, signal }: Parts): World {
  const temp = folder(env, 'RUNNER_TEMP')
  let made: Promise<PrivateFolder> | undefined
  const saveState = (name: string, value: string) => {
    output.open()
    commands.saveState(name, value)
  }
  const mark = randomUUID()
  saveState(stepMarkState, mark)
  return {
    env,
    workspace: realpathSync(folder(env, 'GITHUB_WORKSPACE')),
    temp,
    actionFolder: actionFolder(process.argv[1] ?? ''),
    toolCache:
      env.RUNNER_TOOL_CACHE !== undefined && isWritable(env.RUNNER_TOOL_CACHE) ? env.RUNNER_TOOL_CACHE : join(temp, 'tool-cache'),
    log,
    summary,
    signal,
    run: createRunner({ output, signal, mark: { [stepMarkName]: mark } }),
    saveState,
    setOutput(name, value) {
      output.open()
      commands.setOutput(name, value)
    },
    mask(secret) {
      output.open()
      for (const part of maskable(secret)) commands.hide(part)
    },
    privateFolder: () => (made ??= createPrivateFolder(temp, saveState)),
  }
}

function folder(env: World['env'], name: string): string {
  const path = env[name]
  if (path === undefined || path === '')
    throw new UserError(`${name} is not set`, { fix: 'Run this action in a job of GitHub Actions, or set it to a folder' })
  if (!isWritable(path)) throw new UserError(`${name} is ${path}, which is not a folder that can be written`)
  return path
}

/** The nearest folder above the entry that holds an `action.yml`: the action as it was downloaded. */
function actionFolder(entry: string): string {
  for (let path = dirname(entry); path !== dirname(path); path = dirname(path))
    if (existsSync(join(path, 'action.yml'))) return path
  throw new Error(`No action.yml above ${entry}`)
}

function fail(error: unknown, log: World['log']): void {
  process.exitCode = 1
  const mendable = error instanceof UserError ? error : diskError(error)
  if (mendable !== undefined) log.error(mendable.message, mendable.at)
  else if (error instanceof CancelledError) log.error(error.message)
  else
    log.error(
      `This is a bug in the action; please report it with these lines. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
}

async function flush(text: string, env: World['env'], log: World['log']): Promise<void> {
  if (text === '' || env.GITHUB_STEP_SUMMARY === undefined || env.GITHUB_STEP_SUMMARY === '') return
  try {
    await commands.stepSummary.addRaw(text, true).write()
  } catch (error) {
    log.warning(`The job summary could not be written: ${messageOf(error)}`)
  }
}

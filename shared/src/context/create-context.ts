import { randomUUID } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../errors.js'
import { isWritable } from '../files/paths.js'
import { maskedForms } from '../log/mask.js'
import type { StdoutWriter } from '../log/stdout-writer.js'
import * as commands from '../log/workflow-commands.js'
import type { Env } from '../process/env.js'
import { stepMarkerState, stepMarkerVariable } from '../process/orphan-processes.js'
import type { Run } from '../process/runner.js'
import { createRunner } from '../process/runner.js'
import { createToolQuery } from '../process/tool-query.js'
import { traceRun } from '../progress/trace-run.js'
import type { ActionContext } from './action-context.js'
import type { PrivateDir } from './private-dir.js'
import { createPrivateDir } from './private-dir.js'

type ContextOptions = Pick<ActionContext, 'env' | 'log' | 'summary' | 'signal'> & {
  readonly output: StdoutWriter
  readonly watchRun: (run: Run) => Run
}

/** Creates the context of this action run from the environment that the runner gave it. */
export function createActionContext({ env, output, log, summary, signal, watchRun }: ContextOptions): ActionContext {
  const temp = requireFolder(env, 'RUNNER_TEMP')
  const saveState = (name: string, value: string) => {
    output.resumeCommands()
    commands.saveState(name, value)
  }
  const stepId = randomUUID()
  saveState(stepMarkerState, stepId)
  const stepMarker = { [stepMarkerVariable]: stepId }
  const watchedRun = watchRun(createRunner({ output, signal, extraEnv: stepMarker }))
  let privateDir: Promise<PrivateDir> | undefined
  return {
    env,
    workspace: realpathSync(requireFolder(env, 'GITHUB_WORKSPACE')),
    temp,
    actionPath: findActionPath(process.argv[1] ?? ''),
    toolCache: chooseToolCache(env, temp),
    log,
    summary,
    signal,
    // The runner sets it if the variable ACTIONS_STEP_DEBUG is true. Source: GitHub, "Enabling debug logging".
    run: env.RUNNER_DEBUG === '1' ? traceRun(watchedRun, log) : watchedRun,
    query: createToolQuery(stepMarker),
    saveState,
    setOutput(name, value) {
      output.resumeCommands()
      commands.setOutput(name, value)
    },
    mask(secret) {
      output.resumeCommands()
      for (const form of maskedForms(secret)) commands.setSecret(form)
    },
    privateDir: () => (privateDir ??= createPrivateDir(temp, saveState)),
  }
}

function requireFolder(env: Env, variable: string): string {
  const path = env[variable]
  if (path === undefined || path === '')
    throw new UserError(`${variable} is not set`, { fix: 'Run this action in a GitHub Actions job, or set it to a folder' })
  if (!isWritable(path)) throw new UserError(`${variable} is ${path}, which is not a writable folder`)
  return path
}

function chooseToolCache(env: Env, temp: string): string {
  const path = env.RUNNER_TOOL_CACHE
  return path !== undefined && isWritable(path) ? path : join(temp, 'tool-cache')
}

/** The nearest folder above the entry file that holds an `action.yml`: the action as the runner downloaded it. */
function findActionPath(entry: string): string {
  for (let path = dirname(entry); path !== dirname(path); path = dirname(path))
    if (existsSync(join(path, 'action.yml'))) return path
  throw new Error(`No action.yml above ${entry}`)
}

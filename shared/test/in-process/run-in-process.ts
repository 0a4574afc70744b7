import { fileURLToPath } from 'node:url'
import type { ActionContext } from '#shared/context/action-context.js'
import { runAction } from '#shared/context/run-action.js'
import { stepSummary } from '#shared/log/workflow-commands.js'
import type { Run } from '#shared/process/runner.js'
import type { ActionCall, ActionResult } from '../support/run-action.js'
import { prepareStep } from '../support/run-action.js'

export interface InProcessCall extends Pick<ActionCall, 'action' | 'inputs' | 'env' | 'workspace' | 'temp'> {
  /** What the action does. */
  readonly work: (context: ActionContext) => Promise<void>
  /** Changes how programs are started. */
  readonly changeRun?: (run: Run) => Run
}

let previous: Promise<unknown> = Promise.resolve()

/**
 * Runs an action in this process, from its source: for tests of rules, which need the result of a run and not its process, whose start
 * takes most of the processor time of a small run. Everything else is as in a process: the environment, the working directory, the files
 * of the runner, and the end by an exit code. Runs follow one another, because a process has one standard output.
 */
export async function runInProcess(call: InProcessCall): Promise<ActionResult> {
  const result = previous.then(async () => await run(call))
  previous = result.catch(() => undefined)
  return await result
}

async function run(call: InProcessCall): Promise<ActionResult> {
  const step = prepareStep(call)
  const restore = replaceProcess(entryOf(call), call.workspace, step.env)
  try {
    const { code, stdout } = await captureStep(call, step.env)
    return { code, stdout, ...step.readFiles(), temp: step.temp, endedAfter: undefined }
  } finally {
    restore()
  }
}

function entryOf({ action }: InProcessCall): string {
  return fileURLToPath(new URL(`../../../${action}/src/main.ts`, import.meta.url))
}

/** Runs the step until it asks for the end of its process. */
async function captureStep(
  { work, changeRun = (unchanged) => unchanged }: InProcessCall,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; stdout: string }> {
  let stdout = ''
  const ended = new Promise<void>((resolve) => {
    const write = (text: string | Uint8Array, done?: () => void) => {
      stdout += typeof text === 'string' ? text : Buffer.from(text).toString()
      done?.()
      return true
    }
    Object.defineProperty(process, 'stdout', { configurable: true, value: { write } })
    Object.defineProperty(process, 'exit', { configurable: true, value: resolve })
  })
  await runAction(async (context) => await work({ ...context, run: changeRun(context.run) }), env)
  await ended
  return { code: Number(process.exitCode ?? 0), stdout }
}

/** Gives this process the entry, working directory and environment of a step. Returns a function that takes them back. */
function replaceProcess(entry: string, workspace: string, env: NodeJS.ProcessEnv): () => void {
  const before = { env: { ...process.env }, cwd: process.cwd(), entry: process.argv[1] ?? '', exitCode: process.exitCode }
  const descriptors = (['stdout', 'exit'] as const).map((name) => [name, Object.getOwnPropertyDescriptor(process, name)] as const)
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((signal) => [signal, process.listeners(signal)] as const)
  setEnv(Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'))))
  process.chdir(workspace)
  process.argv[1] = entry
  process.exitCode = undefined
  // It keeps the path of the first file.
  Object.assign(stepSummary, { _filePath: undefined })
  return () => {
    setEnv(before.env)
    process.chdir(before.cwd)
    process.argv[1] = before.entry
    process.exitCode = before.exitCode
    for (const [name, descriptor] of descriptors)
      if (descriptor === undefined) Reflect.deleteProperty(process, name)
      else Object.defineProperty(process, name, descriptor)
    for (const [signal, old] of listeners)
      for (const added of process.listeners(signal).filter((each) => !old.includes(each))) process.removeListener(signal, added)
  }
}

function setEnv(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in env)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, env)
}

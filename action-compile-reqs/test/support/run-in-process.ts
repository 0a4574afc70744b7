import { fileURLToPath } from 'node:url'
import { runAction as runStep } from '#shared/context/run-action.js'
import { stepSummary } from '#shared/log/workflow-commands.js'
import type { ActionCall, ActionResult } from '../../../shared/test/support/run-action.js'
import { prepareStep } from '../../../shared/test/support/run-action.js'
import { compileRequirements } from '../../src/run.js'
import { forkPython } from './forked-python.js'

type Call = Pick<ActionCall, 'inputs' | 'env' | 'workspace' | 'temp'>

let previous: Promise<unknown> = Promise.resolve()

/**
 * Runs the action in this process, from its source: for tests of rules, which need the result of a run and not its process. A start of
 * Node.js and an import of pip take four fifths of the processor time of a small run. Engines are real: uv is started, and pip and
 * pip-tools run in a fork of a Python that has imported them. Runs follow one another, because a process has one standard output.
 */
export async function runInProcess(call: Call): Promise<ActionResult> {
  const result = previous.then(async () => await run(call))
  previous = result.catch(() => undefined)
  return await result
}

async function run(call: Call): Promise<ActionResult> {
  const step = prepareStep({ ...call, action: 'action-compile-reqs' })
  const restore = replaceProcess(call.workspace, step.env)
  try {
    const { code, stdout } = await captureStep(step.env)
    return { code, stdout, ...step.readFiles(), temp: step.temp, endedAfter: undefined }
  } finally {
    restore()
  }
}

/** Runs the step until it asks for the end of its process. */
async function captureStep(env: NodeJS.ProcessEnv): Promise<{ code: number; stdout: string }> {
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
  await runStep(async (context) => await compileRequirements({ ...context, run: forkPython(context.run) }), env)
  await ended
  return { code: Number(process.exitCode ?? 0), stdout }
}

/** Gives this process the environment, working directory and entry of a step. Returns a function that takes them back. */
function replaceProcess(workspace: string, env: NodeJS.ProcessEnv): () => void {
  const before = { env: { ...process.env }, cwd: process.cwd(), entry: process.argv[1] ?? '', exitCode: process.exitCode }
  const descriptors = (['stdout', 'exit'] as const).map((name) => [name, Object.getOwnPropertyDescriptor(process, name)] as const)
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((signal) => [signal, process.listeners(signal)] as const)
  setEnv(Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'))))
  process.chdir(workspace)
  process.argv[1] = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
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

import { randomUUID } from 'node:crypto'
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { isWritable } from '../files/paths.js'
import { isStepVariable } from './child-env.js'
import type { Env } from './env.js'

/** Set in a process that has replaced itself: its own id, which stays the same. Another value was inherited, and says nothing. */
const replacedVariable = 'ELEANOR_REPLACED'

/** The functions of `process` that only newer versions of Node.js have, and not on Windows. */
type Replaceable = Partial<Pick<NodeJS.Process, 'execve'>>

/**
 * Replaces this process by one whose environment holds no variable of the step. Call it before code of the project runs, and before
 * anything has been done: the action starts again, once. Any program of the same user can read the environment with which a process was
 * started (`/proc/<pid>/environ`), and there the inputs hold keys, and other variables tokens and the files of the runner.
 *
 * The variables go to the new process through its standard input: a file without a name, which `revealStepVariables` empties. Does
 * nothing outside a step, and where a process cannot be replaced: on Windows, and before Node.js 22.15.
 */
export function hideStepVariables(temp: string, env: NodeJS.ProcessEnv = process.env): void {
  const { execve } = process as Replaceable
  const isStep = Object.keys(env).some((name) => name.startsWith('INPUT_'))
  if (!isStep || execve === undefined || process.platform === 'win32' || wasReplaced(env)) return
  const variables = Object.entries(env)
  const hidden = variables.filter(([name]) => isStepVariable(name))
  writeStandardInput(temp, JSON.stringify(Object.fromEntries(hidden)))
  const visible = variables.filter(([name]) => !isStepVariable(name))
  const args = [process.execPath, ...process.execArgv, ...process.argv.slice(1)]
  execve.call(process, process.execPath, args, { ...Object.fromEntries(visible), [replacedVariable]: String(process.pid) })
}

/**
 * Does the same before the context of the action exists. If the temporary folder cannot be used, nothing happens: the context and a later
 * `hideStepVariables` report it.
 */
export function hideStepVariablesEarly(env: NodeJS.ProcessEnv = process.env): void {
  const temp = env.RUNNER_TEMP ?? ''
  if (temp === '' || !isWritable(temp)) return
  try {
    hideStepVariables(temp, env)
  } catch {
    // Such as a full disk.
  }
}

/**
 * Returns the whole environment of the step. In a process that has replaced itself, the variables that clients of the runner's services
 * read are set in `env` again, where no other process sees them; the inputs are not, so that no program inherits them.
 */
export function revealStepVariables(env: NodeJS.ProcessEnv): Env {
  if (!wasReplaced(env)) return env
  const hidden = JSON.parse(readStandardInput()) as Record<string, string>
  for (const [name, value] of Object.entries(hidden)) if (!name.startsWith('INPUT_')) env[name] = value
  return { ...env, ...hidden }
}

function wasReplaced(env: Env): boolean {
  return env[replacedVariable] === String(process.pid)
}

/** How long another thread may keep the number of standard input, in milliseconds. */
const limitMs = 5000

/**
 * Makes a file with this text standard input, which a replaced process keeps. The file has lost its name before the text is written.
 *
 * The system opens a file under the lowest number that is free, which another thread may take first, such as the one with which Node.js
 * reads `NODE_EXTRA_CA_CERTS`. It is waited for until that thread has closed its file. Source: open(2).
 */
function writeStandardInput(temp: string, text: string): void {
  const path = join(temp, `eleanor-private-${randomUUID()}`)
  const pause = new Int32Array(new SharedArrayBuffer(4))
  closeStandardInput()
  for (let waited = 0; waited < limitMs; waited++) {
    const file = openSync(path, 'wx+', 0o600)
    unlinkSync(path)
    if (file === 0) {
      writeSync(file, text)
      return
    }
    closeSync(file)
    Atomics.wait(pause, 0, 0, 1)
  }
  throw new Error('Standard input could not be replaced, because another thread keeps its number')
}

function closeStandardInput(): void {
  try {
    closeSync(0)
  } catch (error) {
    // Closed already, by an earlier attempt or by who has started this process.
    if ((error as NodeJS.ErrnoException).code !== 'EBADF') throw error
  }
}

/** Reads and empties the file. It stays open: while its number is free, another thread may take it. */
function readStandardInput(): string {
  const bytes = Buffer.alloc(fstatSync(0).size)
  readSync(0, bytes, 0, bytes.length, 0)
  ftruncateSync(0)
  return bytes.toString('utf8')
}

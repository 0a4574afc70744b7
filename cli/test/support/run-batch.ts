import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { forkArguments } from '../../../action-compile-reqs/test/support/forked-python.js'
import { toolPath } from '../../../action-compile-reqs/test/support/real-tools.js'
import { startVariables } from '../../../action-compile-reqs/test/support/start-variables.js'
import { root } from '../../../scripts/repository.js'
import { temporaryFolder, typescriptOptions } from '../../../shared/test/support/run-action.js'
import { testEnv } from './run-eleanor.js'

export interface BatchCall {
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Text of `eleanor.toml`, which exists during this call alone. */
  readonly configuration?: string
}

export interface BatchResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** How a batch runs the programs of pip and pip-tools in forks. */
export interface PythonFork {
  readonly python: string
  /** The variables that count when the Python of the forks is started. */
  readonly variables: NodeJS.ProcessEnv
  /** What is in the place of `-c`. */
  readonly args: readonly string[]
}

export interface Batch {
  readonly calls: readonly BatchCall[]
  readonly fork: PythonFork | undefined
}

interface BatchOptions {
  /** Whether pip and pip-tools run in forks of a Python that has imported them. Both engines must be installed. */
  readonly forksPython?: boolean
}

/** Runs calls of the command one after another in one process, because the start of a process takes most of the time of a call. */
export async function runBatch(
  calls: readonly (Omit<BatchCall, 'env'> & Partial<Pick<BatchCall, 'env'>>)[],
  { forksPython = false }: BatchOptions = {},
): Promise<BatchResult[]> {
  const shell = testEnv(temporaryFolder('batch'))
  const batch: Batch = {
    calls: calls.map((call) => ({ ...call, env: { ...shell, ...call.env } })),
    fork: forksPython ? await startFork(shell) : undefined,
  }
  const input = JSON.stringify(batch)
  const script = join(root, 'cli/test/support/batch-process.ts')
  const args = [...typescriptOptions, script, join(root, 'cli/src/main.ts')]
  return await new Promise((resolve, reject) => {
    const child = execFile(process.execPath, args, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error === null) resolve(JSON.parse(stdout) as BatchResult[])
      else reject(new Error(`${error.message}\n${stderr}`))
    })
    child.stdin?.end(input)
  })
}

async function startFork(env: NodeJS.ProcessEnv): Promise<PythonFork> {
  const python = toolPath('pip-tools')
  return { python, variables: startVariables(env), args: await forkArguments(python, [], env) }
}

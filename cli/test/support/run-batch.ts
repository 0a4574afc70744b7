import { execFile } from 'node:child_process'
import { join } from 'node:path'
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

/** Runs calls of the command one after another in one process, because the start of a process takes most of the time of a call. */
export async function runBatch(
  calls: readonly (Omit<BatchCall, 'env'> & Partial<Pick<BatchCall, 'env'>>)[],
): Promise<BatchResult[]> {
  const shell = testEnv(temporaryFolder('batch'))
  const input = JSON.stringify(calls.map((call) => ({ ...call, env: { ...shell, ...call.env } })))
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

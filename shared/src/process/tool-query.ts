import { getExecOutput } from '@actions/exec'
import { UserError } from '../errors.js'
import type { Env } from './env.js'

export interface QueryOptions {
  readonly cwd?: string
  /** The whole environment of the program. Defaults to that of this process. */
  readonly env?: Env
}

export interface QueryResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Asks a program a short question, such as `git rev-parse HEAD` or `python --version`, and returns the whole answer, whatever its exit
 * code. For anything long, cancellable, or that prints text of others, use `Run`: this has no time limit and no process group.
 */
export type ToolQuery = (command: string, args: readonly string[], options?: QueryOptions) => Promise<QueryResult>

/** Makes the tool query of one action run. `extraEnv` is added to the environment of every program. */
export function createToolQuery(extraEnv: Readonly<Record<string, string>> = {}): ToolQuery {
  return async (command, args, { cwd, env = process.env } = {}) => {
    const given = Object.entries({ ...env, ...extraEnv }).filter((entry): entry is [string, string] => entry[1] !== undefined)
    try {
      const { exitCode, stdout, stderr } = await getExecOutput(command, [...args], {
        ...(cwd === undefined ? {} : { cwd }),
        env: Object.fromEntries(given),
        silent: true,
        ignoreReturnCode: true,
      })
      return { code: exitCode, stdout, stderr }
    } catch (error) {
      throw new UserError(`${command} could not be started`, {
        why: error instanceof Error ? error.message : String(error),
        fix: 'Install it or put it on PATH',
      })
    }
  }
}

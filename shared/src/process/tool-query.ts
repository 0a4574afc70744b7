import { getExecOutput } from '@actions/exec'
import { messageOf, UserError } from '../errors.js'
import { withoutInputs } from './child-env.js'
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
 * Runs a short query, such as `git rev-parse HEAD` or `python --version`, and returns its whole output, whatever the exit code. It has no
 * time limit and no process group: use `Run` for anything that may hang, should be cancellable, or prints long untrusted text.
 */
export type ToolQuery = (command: string, args: readonly string[], options?: QueryOptions) => Promise<QueryResult>

/** Creates the tool query of one action run. `extraEnv` is added to the environment of every program. */
export function createToolQuery(extraEnv: Readonly<Record<string, string>> = {}): ToolQuery {
  return async (command, args, { cwd, env = process.env } = {}) => {
    const variables = Object.entries({ ...withoutInputs(env), ...extraEnv })
    const defined = variables.filter((entry): entry is [string, string] => entry[1] !== undefined)
    try {
      const { exitCode, stdout, stderr } = await getExecOutput(command, [...args], {
        ...(cwd === undefined ? {} : { cwd }),
        env: Object.fromEntries(defined),
        silent: true,
        ignoreReturnCode: true,
      })
      return { code: exitCode, stdout, stderr }
    } catch (error) {
      throw new UserError(`${command} could not be started`, {
        why: messageOf(error),
        fix: 'Install it or put it on PATH',
      })
    }
  }
}

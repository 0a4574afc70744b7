import type { Log } from '../log/log.js'
import type { Env } from '../process/env.js'
import type { Run } from '../process/runner.js'
import type { ToolQuery } from '../process/tool-query.js'
import type { InputCaller } from './input-caller.js'
import type { PrivateDir } from './private-dir.js'
import type { Summary } from './summary.js'

/** The outside world of one action run: environment, folders, processes, log, outputs. Created once, in `create-context.ts`. */
export interface ActionContext {
  readonly env: Env
  /** `GITHUB_WORKSPACE`, absolute, symbolic links resolved. */
  readonly workspace: string
  /** `RUNNER_TEMP`, absolute. */
  readonly temp: string
  /** The folder of the action, with `action.yml` and the data that it ships. */
  readonly actionPath: string
  /** Where tools are kept between jobs on self-hosted runners: `RUNNER_TOOL_CACHE`, or a folder in `RUNNER_TEMP`. */
  readonly toolCache: string
  readonly log: Log
  /** Runs a program with time limit, cancellation and its own process group. */
  readonly run: Run
  /** Runs a short query, such as `git rev-parse HEAD`. */
  readonly query: ToolQuery
  readonly summary: Summary
  /** Who gives the inputs. Undefined in a job, where they are the inputs of a step and their paths start in the workspace. */
  readonly caller?: InputCaller
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal
  /** Sets an output of the step immediately. Objects are written as JSON. */
  setOutput(name: string, value: unknown): void
  /** Saves a value for `post`. */
  saveState(name: string, value: string): void
  /** Masks a secret in everything that is printed from now on: the whole and each of its lines. */
  mask(secret: string): void
  /** The private folder of this run, created on first use. */
  privateDir(): Promise<PrivateDir>
}

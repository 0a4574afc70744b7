import type { Summary } from '../format/summary.js'
import type { Log } from '../log/log.js'
import type { Env } from '../process/env.js'
import type { Run } from '../process/runner.js'
import type { ToolQuery } from '../process/tool-query.js'
import type { PrivateDir } from './private-dir.js'

/** What one action run may touch outside its arguments: environment, folders, processes, log, outputs. Made once, in `run-action.ts`. */
export interface ActionContext {
  readonly env: Env
  /** `GITHUB_WORKSPACE`, absolute, links resolved. */
  readonly workspace: string
  /** `RUNNER_TEMP`, absolute. */
  readonly temp: string
  /** The action's own folder: where `action.yml` and the data it ships are. */
  readonly actionPath: string
  /** Where tools are kept between jobs on a machine that outlives them: `RUNNER_TOOL_CACHE`, or a folder in `RUNNER_TEMP`. */
  readonly toolCache: string
  readonly log: Log
  readonly run: Run
  /** Asks a program a short question, such as its version. */
  readonly query: ToolQuery
  readonly summary: Summary
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal
  /** Sets an output of the step at once; objects are written as JSON. */
  setOutput(name: string, value: unknown): void
  /** Saves a value for `post`. */
  saveState(name: string, value: string): void
  /** Hides a secret in everything that is printed from now on: whole and line by line. */
  mask(secret: string): void
  /** The private folder of this run, made when it is first asked for. */
  privateDir(): Promise<PrivateDir>
}

import type { Log } from './log.js'
import type { PrivateFolder } from './private-files.js'
import type { Run } from './process.js'
import type { Summary } from './summary.js'

/** The outside world of one action run: everything that a step may touch beside its arguments. Made once, in `edge.ts`. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  /** `GITHUB_WORKSPACE`, absolute, links resolved. */
  readonly workspace: string
  /** `RUNNER_TEMP`, absolute. */
  readonly temp: string
  /** The action's own folder: where `action.yml` and the data it ships are. */
  readonly actionFolder: string
  /** Where tools are kept between jobs on a machine that outlives them: `RUNNER_TOOL_CACHE`, or a folder in `RUNNER_TEMP`. */
  readonly toolCache: string
  readonly log: Log
  readonly run: Run
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
  privateFolder(): Promise<PrivateFolder>
}

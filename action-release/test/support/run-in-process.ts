import { resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { createPrivateDir } from '#shared/context/private-dir.js'
import { createSummary } from '#shared/context/summary.js'
import type { SourceLocation } from '#shared/errors.js'
import { UserError } from '#shared/errors.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { createToolQuery } from '#shared/process/tool-query.js'
import { runInProcess as runStep } from '../../../shared/test/in-process/run-in-process.js'
import type { ActionResult } from '../../../shared/test/support/run-action.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { runRelease } from '../../src/run.js'
import type { Project, Server } from './release-setup.js'
import { token } from './release-setup.js'

export interface RunResult {
  readonly outputs: Record<string, unknown>
  /** What was logged, with the kind of each message before it. */
  readonly lines: readonly string[]
  /** What programs printed for the user. */
  readonly printed: string
  readonly summary: string
  /** The message of the error by which the run ended. Anything but a `UserError` is a bug, and says so. */
  readonly error: string | undefined
  /** The place of the error in a file of the user. */
  readonly at?: SourceLocation | undefined
}

export interface ProcessOptions {
  /** Added to the environment of the run. */
  readonly env?: Readonly<Record<string, string>>
  /** Awaited before each program, with its arguments. */
  readonly before?: (args: readonly string[]) => Promise<void>
}

/** Runs the action in this process, which starts no other Node.js: an own process costs more than a second, and is tested elsewhere. */
export async function runInProcess(
  { work }: Pick<Project, 'work'>,
  github: Server | undefined,
  inputs: Readonly<Record<string, string>>,
  { env: added = {}, before = () => Promise.resolve() }: ProcessOptions = {},
): Promise<RunResult> {
  const [lines, outputs, temp]: [string[], Record<string, unknown>, string] = [[], {}, temporaryFolder('runner')]
  const signal = new AbortController().signal
  const tell = (kind: string) => (message: string) => void lines.push(`${kind}: ${message}`)
  let printed = ''
  const run = createRunner({ output: createStdoutWriter({ write: (text) => ((printed += String(text)), true) }), signal })
  const summary = createSummary()
  const env = {
    ...Object.fromEntries(
      Object.entries({ ...(github === undefined ? {} : { token }), ...inputs }).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]),
    ),
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    ...jobOf(github),
    ...added,
  }
  const log = { debug: tell('debug'), info: tell('info'), notice: tell('notice'), warning: tell('warning'), error: tell('error') }
  const context: ActionContext = {
    env,
    workspace: work,
    temp,
    actionPath: resolve('action-release'),
    toolCache: temp,
    log: { ...log, group: async (_, work) => await work() },
    run: async (command, args, options) => {
      await before(args)
      return await run(command, args, options)
    },
    query: createToolQuery(),
    summary,
    signal,
    setOutput: (name, value) => void (outputs[name] = value),
    saveState: () => undefined,
    mask: () => undefined,
    privateDir: async () => await createPrivateDir(temp, () => undefined),
  }
  try {
    await runRelease(context)
    return { outputs, lines, printed, summary: summary.text(), error: undefined }
  } catch (error) {
    const isExpected = error instanceof UserError
    return {
      outputs,
      lines,
      printed,
      summary: summary.text(),
      error: isExpected ? error.message : `This is a bug: ${String(error)}`,
      at: isExpected ? error.at : undefined,
    }
  }
}

/** Runs the action in this process, and returns what `release` does. Its process is tested where it is the subject. */
export async function releaseInProcess(
  { work: workspace }: Pick<Project, 'work'>,
  github: Server | undefined,
  inputs: Readonly<Record<string, string>>,
  { env, before = () => Promise.resolve() }: ProcessOptions = {},
): Promise<ActionResult> {
  return await runStep({
    action: 'action-release',
    workspace,
    work: runRelease,
    inputs: { ...(github === undefined ? {} : { token }), ...inputs },
    env: { ...jobOf(github), ...env },
    changeRun: (run) => async (command, args, options) => {
      await before(args)
      return await run(command, args, options)
    },
  })
}

/** The variables of the runner that say what a job runs for. */
function jobOf(github: Server | undefined): Record<string, string> {
  return {
    GITHUB_REPOSITORY: 'eleanor/example',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '77',
    ...(github === undefined ? {} : { GITHUB_API_URL: github.url }),
  }
}

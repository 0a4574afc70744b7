import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { createPrivateDir } from '#shared/context/private-dir.js'
import { createSummary } from '#shared/context/summary.js'
import type { Log } from '#shared/log/log.js'
import type { CommandCall, ExitCode } from './command-call.js'
import { createCommandEnv } from './command-env.js'
import { openToolCache } from './folders.js'
import type { InfoTarget, Session } from './session.js'
import { runSession } from './session.js'
import { findWorkspace } from './workspace.js'

type Outputs = Readonly<Record<string, unknown>>

/** The steps of an action as a command runs them. */
export interface ActionSteps<Result> {
  /** Folder of the action, with the data that it ships. */
  readonly action: string
  /** Inputs that the command itself sets, such as `mode`. They win over those of the arguments. */
  readonly inputs?: Readonly<Record<string, string>>
  /** What errors call an input that is not a flag. Defaults to the flag of the same name. */
  readonly labels?: Readonly<Record<string, string>>
  /** Reads the variables that a job has, such as `GITHUB_REPOSITORY`. */
  readonly env?: (session: Session, workspace: string, call: CommandCall) => Promise<Readonly<Record<string, string>>>
  /** Outputs that name temporary files: they are removed before anybody could read them. */
  readonly temporaryOutputs?: readonly string[]
  /** Where information is logged: `stdout` if it is the result. Defaults to `stderr`. */
  readonly info?: InfoTarget
  readonly run: (context: ActionContext, session: Session) => Promise<Result>
  /** The lines to print on standard output at the end, from the outputs. */
  readonly results?: (outputs: Outputs) => readonly string[]
}

/**
 * Runs the steps of an action with the context of a command, and prints the results, or with `--json` the outputs as one object. With
 * `--json`, the outputs that are known are printed even if the steps fail.
 */
export async function runSteps(call: CommandCall, steps: ActionSteps<void>): Promise<ExitCode> {
  const run = async (context: ActionContext, session: Session): Promise<ExitCode> => {
    await steps.run(context, session)
    return 0
  }
  return await runStepsWithCode(call, { ...steps, run })
}

/** Like `runSteps`, for steps that return the exit code. */
export async function runStepsWithCode(call: CommandCall, steps: ActionSteps<ExitCode>): Promise<ExitCode> {
  const { json } = call
  const names = { label: valueLabel(call, steps), nameFlags: call.nameFlags }
  return await runSession(call, { json, info: steps.info ?? 'stderr', names }, async (session) => {
    const outputs = new Map<string, unknown>()
    try {
      const exitCode = await steps.run(await createCommandContext(call, steps, { session, outputs }), session)
      const lines = json ? [] : (steps.results?.(Object.fromEntries(outputs)) ?? [])
      for (const line of lines) session.print(line)
      return exitCode
    } finally {
      if (json && outputs.size > 0) session.print(JSON.stringify(Object.fromEntries(outputs), null, 2))
    }
  })
}

/** What errors call an input whose value turns out to be invalid: a flag only if it was given. */
function valueLabel({ inputs }: CommandCall, { labels }: ActionSteps<unknown>): (name: string) => string {
  return (name) => labels?.[name] ?? (inputs[name] === undefined ? `\`${name}\`` : `\`--${name}\``)
}

interface CommandState {
  readonly session: Session
  readonly outputs: Map<string, unknown>
}

/** The context of a command: the same as that of a job, from flags, the current folder and the terminal. */
async function createCommandContext(
  call: CommandCall,
  steps: ActionSteps<unknown>,
  { session, outputs }: CommandState,
): Promise<ActionContext> {
  const { log, run, query, signal, temp, mask } = session
  const workspace = findWorkspace(call.cwd).path
  const variables = (await steps.env?.(session, workspace, call)) ?? {}
  const env = { ...createCommandEnv(call.env, { ...call.inputs, ...steps.inputs }), ...variables }
  let privateDir: ReturnType<typeof createPrivateDir> | undefined
  return {
    env,
    workspace,
    caller: { directory: call.cwd, label: (name) => steps.labels?.[name] ?? `\`--${name}\``, nameFlags: call.nameFlags },
    temp,
    actionPath: join(call.suite, steps.action),
    toolCache: chooseToolCache(call, session),
    log: nameFlagsInLog(log, call),
    summary: createSummary(),
    signal,
    run,
    query,
    mask,
    setOutput(name, value) {
      if (steps.temporaryOutputs?.includes(name) !== true) outputs.set(name, value)
    },
    // Only the later steps of a job read it.
    saveState: () => undefined,
    privateDir: () => (privateDir ??= createPrivateDir(temp, () => undefined)),
  }
}

/** Hints name inputs as flags, too. */
function nameFlagsInLog(log: Log, { nameFlags }: CommandCall): Log {
  return {
    ...log,
    info: (message) => log.info(nameFlags(message)),
    notice: (message, at) => log.notice(nameFlags(message), at),
    warning: (message, at) => log.warning(nameFlags(message), at),
  }
}

function chooseToolCache({ env }: CommandCall, { temp, log }: Session): string {
  const { path, isWritable } = openToolCache(env)
  if (isWritable) return path
  log.notice(`${path} cannot be written: tools are installed again by each command`)
  return join(temp, 'tool-cache')
}

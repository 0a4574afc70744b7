import type { ActionContext } from '#shared/context/action-context.js'
import { envForProject } from '#shared/process/child-env.js'
import type { RunOptions, RunResult } from '#shared/process/runner.js'
import type { StagedSources } from '../project/staging.js'
import { gateTimedOut, hooksFailed, toolFailed } from './gate-errors.js'
import type { HookReader, HookResult } from './hooks/hook-output.js'
import { createHookReader } from './hooks/hook-output.js'
import type { GatePlan } from './plan-gate.js'
import type { PreparedGate } from './prepare-gate.js'
import { annotateFindings, publishPatch, summarizeHooks } from './report-gate.js'
import { withRestoredTree } from './worktree/restore-worktree.js'

/** A hook may print any amount: the log shows this much of it. */
const shownBytes = 8 * 1024 * 1024
/** How much output is kept to explain why a tool did not run. */
const keptBytes = 1024 * 1024

export interface GateRun {
  /** Working folder of a command, absolute. */
  readonly directory: string
  readonly timeoutMs: number
  /** Copies of the files, from which the work tree is restored. */
  readonly staged: StagedSources
}

interface GateOutcome extends RunResult {
  /** Whether hooks changed files and the patch was written. */
  readonly hasPatch: boolean
}

/**
 * Runs the hooks. Failing hooks are named in one error, their findings become annotations, their changes become a patch, and the work
 * tree is restored. Hooks see the caller's environment, which they are set up for.
 */
export async function runGate(context: ActionContext, gate: PreparedGate, settings: GateRun): Promise<readonly HookResult[]> {
  const { plan } = gate
  const reader = createHookReader({ requireHookId: plan.tool !== 'command' })
  const outcome = await runHooks(context, gate, settings, reader)
  const hooks = collectHooks(plan, reader.end(), outcome)
  if (!outcome.timedOut && hooks.some(({ result }) => result !== 'skipped')) await gate.saveEnvironments()
  summarizeHooks(context, hooks)
  if (isPassed(outcome)) return hooks
  const failed = hooks.filter(({ result }) => result === 'failed')
  const { top } = plan.repository
  annotateFindings(context, top, failed)
  if (outcome.timedOut) throw gateTimedOut(plan, settings.timeoutMs, hooks)
  const patch = outcome.hasPatch ? await publishPatch(context, top, gate.patch, failed) : undefined
  const isAborted = gate.abortsWhenHookCannotStart && /^error: /m.test(outcome.stderr)
  if (plan.tool !== 'command' && (failed.length === 0 || isAborted)) throw toolFailed(context, plan, outcome)
  throw hooksFailed(plan, failed, patch)
}

async function runHooks(
  context: ActionContext,
  gate: PreparedGate,
  { directory, timeoutMs, staged }: GateRun,
  reader: HookReader,
): Promise<GateOutcome> {
  const { tool, repository } = gate.plan
  const options: RunOptions = {
    cwd: tool === 'command' ? directory : repository.top,
    env: { ...envForProject(context.env), GIT_TERMINAL_PROMPT: '0', ...gate.env },
    timeoutMs,
    show: true,
    showBytes: shownBytes,
    keepBytes: keptBytes,
    onLine: (line, stream) => {
      if (stream === 'stdout') reader.line(line)
    },
  }
  return await context.log.group(gate.title, () =>
    withRestoredTree(
      context,
      { repository, staged, snapshot: gate.snapshot },
      () => context.run(gate.program, gate.args, options),
      async (result, added) => ({
        ...result,
        hasPatch: !isPassed(result) && (await gate.writePatch(gate.patch, added)),
      }),
    ),
  )
}

function isPassed({ code, timedOut }: RunResult): boolean {
  return code === 0 && !timedOut
}

/** The hooks that ran. A command whose result no hook explains counts as a hook itself. */
function collectHooks(plan: GatePlan, hooks: readonly HookResult[], outcome: RunResult): readonly HookResult[] {
  if (plan.tool !== 'command') return hooks
  const isFailed = !isPassed(outcome)
  const isExplained = hooks.length > 0 && isFailed === hooks.some(({ result }) => result === 'failed')
  if (isExplained) return hooks
  const id = plan.command.join(' ')
  const reason = commandReason(outcome)
  const result = isFailed ? 'failed' : 'passed'
  return [...hooks, { id, name: id, result, reason, seconds: outcome.seconds, modified: false, findings: [] }]
}

function commandReason({ code, timedOut }: RunResult): string {
  if (timedOut) return 'timed out'
  return code === 0 ? '' : `exit code: ${code}`
}

import type { ActionContext } from '#shared/context/action-context.js'
import { relativePosixPath } from '#shared/files/paths.js'
import { listFirst } from '#shared/format/list.js'
import type { RunResult } from '#shared/process/runner.js'
import { describeIdleHooks, failureSwallowed, gateTimedOut, hooksFailed, noHookRan, toolFailed } from './gate-errors.js'
import {
  findHooksNotRun,
  identifyHooks,
  listConfiguredHooks,
  omitForeignHooks,
  showsEveryHook,
} from './hooks/configured-hooks.js'
import type { HookReader, HookResult } from './hooks/hook-output.js'
import { createHookReader } from './hooks/hook-output.js'
import { findConfigWarnings, findMissingPrograms } from './hooks/tool-messages.js'
import type { GatePlan, HookPlan } from './plan-gate.js'
import type { PreparedGate } from './prepare-gate.js'
import { annotateFindings, publishPatch, reportUndoneChanges, summarizeHooks } from './report-gate.js'
import type { GateOutcome, GateRun } from './run-hooks.js'
import { findingFolders, runHooks } from './run-hooks.js'

/**
 * Runs the hooks. Failing hooks are named in one error, their findings become annotations, their changes become a patch, and the work
 * tree is restored. The gate fails when its program says so, or when a command shows a hook that failed.
 */
export async function runGate(context: ActionContext, gate: PreparedGate, settings: GateRun): Promise<readonly HookResult[]> {
  const { plan } = gate
  const readers = createReaders(plan)
  const outcome = await runHooks(context, gate, settings, (line, stream) => readers[stream]?.line(line))
  const found = Object.values(readers).flatMap((reader) => reader.end())
  const hooks = await completeHooks(gate, collectHooks(plan, found, outcome))
  const hasRun = hooks.some(({ result }) => result === 'passed' || result === 'failed')
  if (!outcome.timedOut && hasRun) await gate.saveEnvironments()
  summarizeHooks(context, hooks)
  if (plan.tool !== 'command') warnAboutConfig(context, plan, outcome)
  const failed = hooks.filter(({ result }) => result === 'failed')
  const isGreen = isPassed(outcome) && (plan.tool !== 'command' || failed.length === 0)
  if (!isGreen) return await failGate(context, gate, settings, { outcome, hooks, failed })
  if (plan.tool !== 'command' && !hasRun && gate.checksAllFiles) reportIdleGate(context, plan, hooks)
  await reportUndoneChanges(context, plan.repository.top, outcome)
  if (plan.tool === 'command') warnAboutIgnoredErrors(context, outcome)
  return hooks
}

/** Adds what the configurations say: the ids of hooks that prek shows by their name only, and the hooks that did not run. */
async function completeHooks({ plan, configs }: PreparedGate, shown: readonly HookResult[]): Promise<readonly HookResult[]> {
  if (plan.tool === 'pre-commit' && configs.every((config) => showsEveryHook(config, shown))) return shown
  const configured = await listConfiguredHooks(configs)
  const identified = identifyHooks(configured, plan.tool === 'pre-commit' ? omitForeignHooks(configured, shown) : shown)
  return [...identified, ...findHooksNotRun(configured, identified)]
}

/** pre-commit and prek show their hooks on standard output; a command may redirect them. */
function createReaders({ tool }: GatePlan): Partial<Record<'stdout' | 'stderr', HookReader>> {
  if (tool !== 'command') return { stdout: createHookReader({ requireHookId: true }) }
  return { stdout: createHookReader({ requireHookId: false }), stderr: createHookReader({ requireHookId: false }) }
}

/** Source: GNU make manual, "Errors in Recipes". */
function warnAboutIgnoredErrors({ log }: Pick<ActionContext, 'log'>, { stderr }: RunResult): void {
  const programs = findMissingPrograms(stderr)
  if (programs.length > 0) log.warning(`The gate passed, but its command did not find the program ${listFirst(programs)}.`)
  const ignored = [...stderr.matchAll(/^\S*make(?:\[\d+\])?: \[(?:.*: )?(.*)\] Error \d+ \(ignored\)$/gm)]
  const targets = [...new Set(ignored.map(([, target = '']) => target))]
  if (targets.length > 0) log.warning(`The gate passed, but make ignored errors of ${listFirst(targets)}.`)
}

interface FailedGate {
  readonly outcome: GateOutcome
  readonly hooks: readonly HookResult[]
  readonly failed: readonly HookResult[]
}

async function failGate(
  context: ActionContext,
  { plan, abortsWhenHookCannotStart }: PreparedGate,
  { directory, timeoutMs }: GateRun,
  { outcome, hooks, failed }: FailedGate,
): Promise<never> {
  annotateFindings(context, findingFolders(plan, directory), failed)
  if (outcome.timedOut) throw gateTimedOut(plan, timeoutMs, hooks)
  const patch = outcome.patch === undefined ? undefined : await publishPatch(context, plan.repository.top, outcome.patch, failed)
  const isAborted = abortsWhenHookCannotStart && /^error: /m.test(outcome.stderr)
  if (plan.tool !== 'command' && (failed.length === 0 || isAborted)) throw toolFailed(context, plan, outcome)
  throw isPassed(outcome) ? failureSwallowed(plan, failed, patch) : hooksFailed(plan, failed, patch)
}

function isPassed({ code, timedOut }: RunResult): boolean {
  return code === 0 && !timedOut
}

/** The hooks that the output shows. A command whose result no hook explains counts as a hook itself. */
function collectHooks(plan: GatePlan, hooks: readonly HookResult[], outcome: RunResult): readonly HookResult[] {
  const isExplained = hooks.some(({ result }) => result === 'failed') || (hooks.length > 0 && isPassed(outcome))
  if (plan.tool !== 'command' || isExplained) return hooks
  const id = plan.command.join(' ')
  const reason = commandReason(outcome)
  const result = isPassed(outcome) ? 'passed' : 'failed'
  return [...hooks, { id, name: id, result, reason, seconds: outcome.seconds, modified: false, findings: [] }]
}

function commandReason({ code, timedOut }: RunResult): string {
  if (timedOut) return 'timed out'
  return code === 0 ? '' : `exit code: ${code}`
}

/** A gate that was asked for by name must run a hook; otherwise a warning says that nothing was checked. */
function reportIdleGate(context: Pick<ActionContext, 'log' | 'workspace'>, plan: HookPlan, hooks: readonly HookResult[]): void {
  if (plan.isRequired) throw noHookRan(context, plan, hooks)
  const file = relativePosixPath(context.workspace, plan.config)
  context.log.warning(`${plan.tool} ran no hook: ${describeIdleHooks(hooks)}.`, { file, line: 1 })
}

function warnAboutConfig({ log, workspace }: Pick<ActionContext, 'log' | 'workspace'>, plan: HookPlan, outcome: RunResult): void {
  const file = relativePosixPath(workspace, plan.config)
  for (const warning of findConfigWarnings(outcome.stdout, outcome.stderr))
    log.warning(`${plan.tool}: ${warning}`, { file, line: 1 })
}

import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { envForProject } from '#shared/process/child-env.js'
import type { RunOptions, RunResult } from '#shared/process/runner.js'
import type { Inputs } from '../inputs/read-inputs.js'
import type { Repository } from '../project/repository.js'
import type { Stage } from '../project/staging.js'
import { couldNotRun, gateEnded, hooksFailed } from './errors.js'
import type { HookResult } from './hooks/hook-output.js'
import { createHookReader } from './hooks/hook-output.js'
import type { GatePlan } from './plan-gate.js'
import type { ReadyGate } from './prepare-gate.js'
import { annotateFindings, showPatch, summarise } from './annotate.js'
import { withUnchangedTree } from './worktree/restore-worktree.js'

/** A hook may print any amount; the log gets this much of it, and as much is kept to tell why a tool did not run. */
const shownBytes = 8 * 1024 * 1024
const keptBytes = 1024 * 1024

interface Parts {
  readonly inputs: Inputs
  readonly repository: Repository
  readonly stage: Stage
  /** A folder for what the gate needs itself. */
  readonly work: string
}

/**
 * Runs the hooks. Each failing hook is named in one error, its findings become annotations, what hooks would change becomes a
 * patch, and the work tree is put back as it was. The hooks see the caller's environment: that is what they are set up for.
 */
export async function runGate(
  context: ActionContext,
  gate: ReadyGate,
  { inputs, repository, stage, work }: Parts,
): Promise<HookResult[]> {
  const { plan, before } = gate
  const patch = join(work, 'hooks.patch')
  const reader = createHookReader(plan.tool === 'command')
  const options: RunOptions = {
    cwd: plan.tool === 'command' ? inputs.project : repository.top,
    env: { ...envForProject(context.env), GIT_TERMINAL_PROMPT: '0', ...gate.env },
    timeoutMs: inputs.gateMs,
    show: true,
    showBytes: shownBytes,
    keepBytes: keptBytes,
    onLine: (line, stream) => (stream === 'stdout' ? reader.line(line) : undefined),
  }
  const result = await context.log.group(
    gate.title,
    async () =>
      await withUnchangedTree(
        context,
        { repository, stage, before },
        async () => await context.run(gate.program, gate.args, options),
        async (ran, added) => ({ ...ran, patched: !passed(ran) && (await gate.takePatch(patch, added)) }),
      ),
  )
  const hooks = hooksOf(plan, reader.end(), result)
  if (!result.timedOut && hooks.some((hook) => hook.result !== 'skipped')) await gate.save()
  summarise(context, hooks)
  if (passed(result)) return hooks
  const failed = hooks.filter((hook) => hook.result === 'failed')
  annotateFindings(context, repository.top, failed)
  if (result.timedOut) throw gateEnded(plan, inputs.gateMs, hooks)
  const place = result.patched ? await showPatch(context, repository.top, patch, failed) : ''
  if (failed.length === 0 || (gate.stops && /^error: /m.test(result.stderr))) throw couldNotRun(context, plan, result)
  throw hooksFailed(plan, failed, place)
}

function passed({ code, timedOut }: RunResult): boolean {
  return code === 0 && !timedOut
}

/** The hooks; for a command that runs none, the command itself as one. */
function hooksOf(plan: GatePlan, hooks: HookResult[], { code, timedOut, seconds }: RunResult): HookResult[] {
  const failed = code !== 0 || timedOut
  if (plan.tool !== 'command' || (hooks.length > 0 && failed === hooks.some(({ result }) => result === 'failed'))) return hooks
  const id = plan.command.join(' ')
  const reason = timedOut ? 'took too long' : code === 0 ? '' : `exit code: ${code}`
  return [...hooks, { id, name: id, result: failed ? 'failed' : 'passed', reason, seconds, modified: false, findings: [] }]
}

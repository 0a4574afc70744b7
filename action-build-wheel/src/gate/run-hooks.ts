import { dirname, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { RunOptions, RunResult } from '#shared/process/runner.js'
import type { StagedSources } from '../project/staging.js'
import type { GatePlan } from './plan-gate.js'
import type { PreparedGate } from './prepare-gate.js'
import { writePatch } from './worktree/record-patch.js'
import type { UndoneChanges } from './worktree/restore-worktree.js'
import { withRestoredTree } from './worktree/restore-worktree.js'

export interface GateRun {
  /** Folder of the project, absolute. */
  readonly directory: string
  readonly timeoutMs: number
  /** Copies of the files, from which the work tree is restored. */
  readonly staged: StagedSources
  /** Files that differ from the commit already, absolute. */
  readonly changed: readonly string[]
}

export interface GateOutcome extends RunResult, UndoneChanges {
  /** File with what the hooks changed, absolute; undefined when they changed nothing. */
  readonly patch: string | undefined
}

/** Runs the program of the gate and restores the work tree. */
export async function runHooks(
  context: ActionContext,
  gate: PreparedGate,
  { staged, changed }: GateRun,
  onLine: NonNullable<RunOptions['onLine']>,
): Promise<GateOutcome> {
  const { plan, snapshot, folder } = gate
  return await context.log.group(gate.title, () =>
    withRestoredTree(
      context,
      { repository: plan.repository, staged, snapshot },
      () => gate.run(onLine),
      async (result, undone) => {
        const { added, hasWritten } = undone
        const file = join(folder, 'hooks.patch')
        const request = { file, changed, added, index: snapshot.index, copies: staged.top, folder }
        const hasPatch = (hasWritten || added.length > 0) && (await writePatch(context, plan.repository, request))
        return { ...result, ...undone, patch: hasPatch ? file : undefined }
      },
    ),
  )
}

/** The folders in which the paths that hooks print start, absolute, the likeliest first. */
export function findingFolders(plan: GatePlan, directory: string): string[] {
  const { top } = plan.repository
  switch (plan.tool) {
    case 'pre-commit':
      return [top]
    case 'prek':
      return [dirname(plan.config), top]
    case 'command':
      return [top, directory]
  }
}

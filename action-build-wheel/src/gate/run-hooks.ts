import { dirname } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { envForProject } from '#shared/process/child-env.js'
import type { RunOptions, RunResult } from '#shared/process/runner.js'
import type { StagedSources } from '../project/staging.js'
import type { GatePlan } from './plan-gate.js'
import type { PreparedGate } from './prepare-gate.js'
import type { UndoneChanges } from './worktree/restore-worktree.js'
import { withRestoredTree } from './worktree/restore-worktree.js'

/** A hook may print any amount: the log shows this much of it. */
const shownBytes = 8 * 1024 * 1024
/** How much output is kept to explain why a tool did not run. */
const keptBytes = 1024 * 1024

export interface GateRun {
  /** Folder of the project, absolute. */
  readonly directory: string
  readonly timeoutMs: number
  /** Copies of the files, from which the work tree is restored. */
  readonly staged: StagedSources
}

export interface GateOutcome extends RunResult, UndoneChanges {
  /** Whether hooks changed files and the patch was written. */
  readonly hasPatch: boolean
}

/** Runs the program of the gate and restores the work tree. Hooks see the caller's environment, which they are set up for. */
export async function runHooks(
  context: ActionContext,
  gate: PreparedGate,
  { directory, timeoutMs, staged }: GateRun,
  onLine: NonNullable<RunOptions['onLine']>,
): Promise<GateOutcome> {
  const { plan, snapshot } = gate
  const options: RunOptions = {
    cwd: workingFolder(plan, directory),
    env: { ...envForProject(context.env), GIT_TERMINAL_PROMPT: '0', ...gate.env },
    timeoutMs,
    show: true,
    showBytes: shownBytes,
    keepBytes: keptBytes,
    onLine,
  }
  return await context.log.group(gate.title, () =>
    withRestoredTree(
      context,
      { repository: plan.repository, staged, snapshot },
      () => context.run(gate.program, gate.args, options),
      async (result, undone) => {
        const hasChanges = undone.hasWritten || undone.added.length > 0
        return { ...result, ...undone, hasPatch: hasChanges && (await gate.writePatch(gate.patch, undone.added)) }
      },
    ),
  )
}

/** pre-commit itself changes to the top of the repository; prek starts in the project that it checks. */
function workingFolder({ tool, repository }: GatePlan, directory: string): string {
  return tool === 'pre-commit' ? repository.top : directory
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

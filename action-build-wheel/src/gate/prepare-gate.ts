import { join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import { settleAll } from '#shared/concurrency/settle-all.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import { lockedTools } from '../tools/pinned-tools.js'
import type { Inputs } from '../inputs/read-inputs.js'
import type { Repository } from '../project/repository.js'
import { hookEnvironments } from './hooks/hook-environments.js'
import type { GatePlan } from './plan-gate.js'
import type { TakePatch } from './worktree/record-patch.js'
import { notePatch } from './worktree/record-patch.js'
import type { TreeBefore } from './worktree/restore-worktree.js'
import { noteTree } from './worktree/restore-worktree.js'
import { chooseFiles } from './select-files.js'

/** What the gate works on. */
export interface GateParts {
  readonly inputs: Inputs
  readonly cache: Cache
  readonly python: Python
  readonly repository: Repository
  /** Files that differed from the commit before, absolute. */
  readonly changed: readonly string[]
  /** A folder for what the gate needs itself; it need not exist. */
  readonly work: string
}

/** A gate that can be run: its program is installed, and how the work tree is was noted. */
export interface ReadyGate extends Start {
  readonly plan: GatePlan
  readonly before: TreeBefore
  readonly takePatch: TakePatch
}

interface Start {
  readonly title: string
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Whether the tool ends the whole run when one hook cannot be started, and says so on standard error. */
  readonly stops: boolean
  readonly save: () => Promise<void>
}

/** Does all that can be done while the sources are copied still. */
export async function readyGate(context: ActionContext, plan: GatePlan, parts: GateParts): Promise<ReadyGate> {
  const { repository, changed, work } = parts
  const [start, before, takePatch] = await settleAll([
    startOf(context, plan, parts),
    noteTree(repository),
    notePatch(context, repository, changed, work),
  ])
  return { ...start, plan, before, takePatch }
}

async function startOf(context: ActionContext, plan: GatePlan, { inputs, cache, python, repository }: GateParts): Promise<Start> {
  const [program = '', ...rest] = plan.command
  if (plan.tool === 'command')
    return {
      title: `Run ${plan.command.join(' ')}`,
      program,
      args: rest,
      env: {},
      stops: false,
      save: async () => await Promise.resolve(),
    }
  const files = await chooseFiles(context, repository, plan, inputs.files)
  const tools = await lockedTools(context, cache, python, plan.tool)
  const { env, save } = await hookEnvironments(context, cache, plan, python, tools.version)
  const args = ['run', ...files.args, '--color=never', '--verbose', '--config', plan.config]
  const isPrek = plan.tool === 'prek'
  return {
    title: `Run the hooks of ${plan.tool} on ${files.text}`,
    program: isPrek ? join(tools.bin, 'prek') : tools.python,
    // -I keeps the repository's own modules and PYTHONPATH out of pre-commit; the hooks still get the variable.
    args: isPrek ? [...args, '--no-progress'] : ['-I', '-m', 'pre_commit', ...args],
    env,
    stops: isPrek,
    save,
  }
}

import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { relativePosixPath } from '#shared/files/paths.js'
import type { GateInputs } from '../inputs/types.js'
import type { Project } from '../project/inspect-project.js'
import type { Repository } from '../project/repository.js'
import type { HookTool } from './find-configs.js'
import { configNames, findConfig } from './find-configs.js'

/** A gate that runs the hooks of a configuration. */
export interface HookPlan {
  readonly tool: HookTool
  /** Configuration of the hooks, absolute. For prek it may be the root of a workspace with more of them. */
  readonly config: string
  readonly repository: Repository
  /** Whether the user has asked for this tool by name, so that a hook must run. */
  readonly isRequired: boolean
}

/** A gate that runs a command. */
export interface CommandPlan {
  readonly tool: 'command'
  /** Words of the command. */
  readonly command: readonly string[]
  readonly repository: Repository
}

export type GatePlan = HookPlan | CommandPlan

/** Plans the gate; undefined when it does not run. Throws when the selected gate cannot run. */
export function planGate(
  { workspace }: Pick<ActionContext, 'workspace'>,
  { mode, command }: Pick<GateInputs, 'mode' | 'command'>,
  { directory, repository }: Pick<Project, 'directory' | 'repository'>,
): GatePlan | undefined {
  if (mode === 'none') return undefined
  if (mode === 'command') return { tool: 'command', command, repository: requireRepository(repository, 'The gate is a command') }
  const isRequired = mode !== 'auto'
  const tools = isRequired ? [mode] : (['pre-commit', 'prek'] as const)
  for (const tool of tools) {
    const config = findConfig(tool, directory, repository?.top ?? directory)
    if (config === undefined) continue
    const file = relativePosixPath(workspace, config)
    return { tool, config, isRequired, repository: requireRepository(repository, `${file} exists`) }
  }
  if (!isRequired) return undefined
  const folder = relativePosixPath(workspace, directory)
  throw new UserError(`Found no ${configNames[mode].join(' or ')} in the folder \`${folder}\``, {
    fix: 'Add one, or set `gate` to `auto` or `none`',
  })
}

function requireRepository(repository: Repository | undefined, fact: string): Repository {
  if (repository !== undefined) return repository
  throw new UserError(`${fact}, but the project is not in a Git repository`, {
    why: 'The gate checks the files that Git tracks, and restores them afterwards',
    fix: 'Check out the repository with actions/checkout, or set `gate` to `none`',
    commandFix: 'Run `git init`, or add `--no-gate`',
  })
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { relativePosixPath } from '#shared/files/paths.js'
import type { GateInputs } from '../inputs/types.js'
import type { Project } from '../project/inspect-project.js'
import type { Repository } from '../project/repository.js'

export type HookTool = 'pre-commit' | 'prek'

/** A gate that runs the hooks of a configuration. */
export interface HookPlan {
  readonly tool: HookTool
  /** Configuration of the hooks, absolute. */
  readonly config: string
  readonly repository: Repository
}

/** A gate that runs a command. */
export interface CommandPlan {
  readonly tool: 'command'
  /** Words of the command. */
  readonly command: readonly string[]
  readonly repository: Repository
}

export type GatePlan = HookPlan | CommandPlan

/** File names that each tool looks for. Source: pre-commit.com "Usage"; prek "Configuration", file names. */
const configNames: Readonly<Record<HookTool, readonly string[]>> = {
  'pre-commit': ['.pre-commit-config.yaml'],
  prek: ['prek.toml', '.pre-commit-config.yaml', '.pre-commit-config.yml'],
}

/** Plans the gate; undefined when it does not run. Throws when the selected gate cannot run. */
export function planGate(
  { workspace }: Pick<ActionContext, 'workspace'>,
  { mode, command }: Pick<GateInputs, 'mode' | 'command'>,
  { directory, repository }: Pick<Project, 'directory' | 'repository'>,
): GatePlan | undefined {
  if (mode === 'none') return undefined
  if (mode === 'command') return { tool: 'command', command, repository: requireRepository(repository, 'The gate is a command') }
  const tool = mode === 'auto' ? 'pre-commit' : mode
  const config = [directory, repository?.top ?? directory]
    .flatMap((folder) => configNames[tool].map((name) => join(folder, name)))
    .find((path) => existsSync(path))
  if (config !== undefined) {
    const file = relativePosixPath(workspace, config)
    return { tool, config, repository: requireRepository(repository, `${file} exists`) }
  }
  if (mode === 'auto') return undefined
  const folder = relativePosixPath(workspace, directory)
  throw new UserError(`Found no ${configNames[tool].join(' or ')} in the folder \`${folder}\``, {
    fix: 'Add one, or set `gate` to `auto` or `none`',
  })
}

function requireRepository(repository: Repository | undefined, fact: string): Repository {
  if (repository !== undefined) return repository
  throw new UserError(`${fact}, but the project is not in a Git repository`, {
    why: 'The gate checks the files that Git tracks, and restores them afterwards',
    fix: 'Check out the repository with actions/checkout, or set `gate` to `none`',
  })
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { shown } from '../inputs/read-inputs.js'
import type { Repository } from '../project/repository.js'

/** What the gate runs. */
export interface GatePlan {
  readonly tool: 'pre-commit' | 'prek' | 'command'
  /** The configuration of the hooks, absolute; '' for a command. */
  readonly config: string
  /** The words of the command; empty for a tool. */
  readonly command: readonly string[]
}

/** Where each tool looks. Source: pre-commit.com "Usage"; prek "Configuration", file names. */
const configNames = {
  'pre-commit': ['.pre-commit-config.yaml'],
  prek: ['prek.toml', '.pre-commit-config.yaml', '.pre-commit-config.yml'],
} as const

/** What the gate runs with; undefined when it is left out. A gate that is asked for but cannot run is refused. */
export function planGate(
  { workspace }: Pick<ActionContext, 'workspace'>,
  inputs: Inputs,
  repository: Repository | undefined,
): GatePlan | undefined {
  if (inputs.gate === 'none') return undefined
  if (inputs.gate === 'command') {
    requireGit(repository, 'The gate is a command')
    return { tool: 'command', config: '', command: inputs.gateCommand }
  }
  const tool = inputs.gate === 'auto' ? 'pre-commit' : inputs.gate
  const config = [inputs.project, repository?.top ?? inputs.project]
    .flatMap((folder) => configNames[tool].map((name) => join(folder, name)))
    .find((path) => existsSync(path))
  if (config === undefined) {
    if (inputs.gate === 'auto') return undefined
    throw new UserError(`There is no ${configNames[tool].join(' or ')} in the folder \`${shown(workspace, inputs.project)}\``, {
      fix: 'Add one, or set `gate` to `auto` or `none`',
    })
  }
  requireGit(repository, `${shown(workspace, config)} is there`)
  return { tool, config, command: [] }
}

function requireGit(repository: Repository | undefined, what: string): void {
  if (repository !== undefined) return
  throw new UserError(`${what}, but the project is not in a git repository`, {
    why: 'The gate runs on the files that git tracks, and its changes are put back from them',
    fix: 'Check the repository out with actions/checkout, or set `gate` to `none`',
  })
}

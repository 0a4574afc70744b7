import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { GatePlan } from '../gate/plan-gate.js'
import { planGate } from '../gate/plan-gate.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { shown } from '../inputs/read-inputs.js'
import type { Table } from './pyproject.js'
import { readPyproject } from './pyproject.js'
import type { Repository } from './repository.js'
import { allowedChanges, findRepository, requireBuildSystem } from './repository.js'
import type { Claim } from './version-agreement.js'
import { agree, sourceClaims } from './version-agreement.js'
import { findVersionFile } from './version-file.js'

/** What is known before anything has been done. */
export interface Plan {
  readonly repository: Repository | undefined
  /** Files that differ from the commit and may do so, absolute. */
  readonly changed: readonly string[]
  readonly claims: readonly Claim[]
  readonly pyproject: Table
  /** Undefined when the gate is left out. */
  readonly gate: GatePlan | undefined
}

/** Looks at the project and refuses what cannot become a right wheel, before the first side effect. */
export async function look(context: ActionContext, inputs: Inputs): Promise<Plan> {
  const pyproject = await readPyproject(inputs.project, shown(context.workspace, join(inputs.project, 'pyproject.toml')))
  requireBuildSystem(inputs.project, context.workspace, pyproject.table)
  const versionFile = inputs.versionFile || (await findVersionFile(inputs.project, context.workspace))
  const claims = await sourceClaims(context, inputs, versionFile, pyproject)
  agree(context, claims)
  const repository = await findRepository(context, inputs.project)
  const gate = planGate(context, inputs, repository)
  const changed = repository === undefined ? [] : await allowedChanges(repository, inputs, versionFile)
  return { repository, changed, claims, pyproject: pyproject.table, gate }
}

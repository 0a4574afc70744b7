import { join } from 'node:path'
import type { World } from '#shared/world.js'
import { planGate } from './gate/plan.js'
import type { GatePlan } from './gate/plan.js'
import { shown } from './inputs.js'
import type { Inputs } from './inputs.js'
import { readPyproject } from './pyproject.js'
import type { Table } from './pyproject.js'
import { allowedChanges, findRepository, requireBuildSystem } from './source.js'
import type { Repository } from './source.js'
import { findVersionFile } from './version-file.js'
import { agree, sourceClaims } from './version.js'
import type { Claim } from './version.js'

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
export async function look(world: World, inputs: Inputs): Promise<Plan> {
  const pyproject = await readPyproject(inputs.project, shown(world.workspace, join(inputs.project, 'pyproject.toml')))
  requireBuildSystem(inputs.project, world.workspace, pyproject.table)
  const versionFile = inputs.versionFile || (await findVersionFile(inputs.project, world.workspace))
  const claims = await sourceClaims(world, inputs, versionFile, pyproject)
  agree(world, claims)
  const repository = await findRepository(world, inputs.project)
  const gate = planGate(world, inputs, repository)
  const changed = repository === undefined ? [] : await allowedChanges(repository, inputs, versionFile)
  return { repository, changed, claims, pyproject: pyproject.table, gate }
}

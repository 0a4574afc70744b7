import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { tableAt } from '#shared/config/toml-values.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { InputValueError, UserError } from '#shared/errors.js'
import { relativePosixPath } from '#shared/files/paths.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { hasWildcard, isExclusion } from '../inputs/package-patterns.js'
import type { VersionInputs } from '../inputs/types.js'
import type { Project } from '../project/inspect-project.js'
import { inspectProject } from '../project/inspect-project.js'
import { readProjectName } from '../project/project-name.js'
import { readPyproject } from '../project/pyproject.js'
import type { Repository } from '../project/repository.js'
import type { OrderedPackage, PackageNode } from './build-order.js'
import { orderPackages } from './build-order.js'
import { listMatches, listPackages } from './list-packages.js'
import { readRequirements } from './read-requirements.js'

/** A package whose files were read, before anything runs. */
export interface Package extends PackageNode {
  readonly project: Project
}

export interface PackageRules {
  /** Folder that the patterns are relative to, absolute. */
  readonly directory: string
  /** Value of the input `packages`. */
  readonly patterns: readonly string[]
  readonly version: VersionInputs
  /** The repository of `directory`. */
  readonly repository: Repository | undefined
}

/** Reads the packages that the patterns name, in the order of their builds. Throws if one of them cannot be built. Has no side effects. */
export async function loadPackages(
  context: Pick<ActionContext, 'run' | 'query' | 'env' | 'workspace' | 'summary' | 'log'>,
  { directory, patterns, version, repository }: PackageRules,
): Promise<OrderedPackage<Package>[]> {
  await requireMatches(context, directory, patterns)
  const packages: Package[] = []
  for (const folder of await findBuildable(context, directory, patterns)) {
    const project = { ...(await inspectProject(context, folder, version)), repository }
    const name = await readProjectName(folder)
    packages.push({
      folder: relativePosixPath(context.workspace, folder),
      key: name === undefined ? undefined : normalizeName(name),
      requirements: await readRequirements(folder, project.pyproject.table),
      project,
    })
  }
  requireDifferentNames(packages)
  return orderPackages(packages)
}

async function requireMatches(
  { workspace }: Pick<ActionContext, 'workspace'>,
  directory: string,
  patterns: readonly string[],
): Promise<void> {
  for (const pattern of patterns.filter((each) => !isExclusion(each))) {
    const found = await listMatches(directory, pattern)
    if (found.some((folder) => existsSync(folder))) continue
    throw new InputValueError('packages', `contains \`${pattern}\`, which matches no Python project`, {
      why: `The patterns are relative to \`${relativePosixPath(workspace, directory)}\``,
      fix: 'Fix the pattern: it must match folders with `pyproject.toml` or `setup.py`',
    })
  }
}

/** Projects that only collect requirements are left out if a wildcard matches them, like in `uv build --all-packages`. */
async function findBuildable(
  { workspace, log }: Pick<ActionContext, 'workspace' | 'log'>,
  directory: string,
  patterns: readonly string[],
): Promise<string[]> {
  const found: string[] = []
  const named = await listPackages(
    directory,
    patterns.filter((pattern) => !hasWildcard(pattern)),
  )
  for (const folder of await listPackages(directory, patterns)) {
    if (named.includes(folder) || (await isPackage(folder, workspace))) found.push(folder)
    else log.info(`Leave out ${relativePosixPath(workspace, folder)}: it has no build system, or is marked as no package.`)
  }
  if (found.length > 0) return found
  throw new InputValueError('packages', 'matches no Python project that can be built', {
    fix: 'Add a [build-system] table to `pyproject.toml` of the packages, or fix the patterns',
  })
}

/** Sources: uv "Project packaging", `tool.uv.package`; Poetry, `package-mode`. */
async function isPackage(folder: string, workspace: string): Promise<boolean> {
  const { table } = await readPyproject(folder, workspace)
  const stated = tableAt(table, ['tool', 'uv'])?.package ?? tableAt(table, ['tool', 'poetry'])?.['package-mode']
  if (typeof stated === 'boolean') return stated
  return table['build-system'] !== undefined || existsSync(join(folder, 'setup.py'))
}

function requireDifferentNames(packages: readonly Package[]): void {
  for (const [index, { key, folder }] of packages.entries()) {
    const twin = packages.slice(0, index).find((other) => key !== undefined && other.key === key)
    if (twin === undefined) continue
    throw new UserError(`${twin.folder} and ${folder} have the same project name, ${key ?? ''}`, {
      fix: 'Rename one of them, or leave one out in `packages`, such as with `!' + folder + '`',
    })
  }
}

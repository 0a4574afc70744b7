import type { ActionContext } from '#shared/context/action-context.js'
import type { VersionInputs } from '../inputs/types.js'
import type { Pyproject } from './pyproject.js'
import { readPyproject, requireBuildSystem } from './pyproject.js'
import type { Repository } from './repository.js'
import { findRepository } from './repository.js'
import type { VersionSource } from './version-agreement.js'
import { readVersionSources, requireSameVersion } from './version-agreement.js'
import { findVersionFile } from './version-file.js'

/** What the files of a project say, before anything runs. */
export interface Project {
  /** Folder of the project, absolute. */
  readonly directory: string
  readonly pyproject: Pyproject
  /** File with `__version__`, absolute. */
  readonly versionFile: string | undefined
  readonly versionSources: readonly VersionSource[]
  /** Undefined when the project is not in a Git repository. */
  readonly repository: Repository | undefined
}

/** Reads the project and rejects one that cannot be built or whose versions do not agree. Has no side effects. */
export async function inspectProject(
  context: Pick<ActionContext, 'run' | 'query' | 'env' | 'workspace' | 'summary'>,
  directory: string,
  version: VersionInputs,
): Promise<Project> {
  const pyproject = await readPyproject(directory, context.workspace)
  requireBuildSystem(directory, context.workspace, pyproject)
  const versionFile = version.file ?? (await findVersionFile(directory, context.workspace))
  const versionSources = await readVersionSources(context, { versionFile, pyproject, expected: version.expected })
  requireSameVersion(context, versionSources)
  const repository = await findRepository(context, directory)
  return { directory, pyproject, versionFile, versionSources, repository }
}

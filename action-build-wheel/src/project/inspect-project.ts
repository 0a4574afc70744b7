import type { ActionContext } from '#shared/context/action-context.js'
import { findVersionTool } from '#shared/python/version-tool.js'
import type { VersionInputs } from '../inputs/types.js'
import { warnAboutMissingTags } from './missing-tags.js'
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
  /** Local part that only the wheel must have. */
  readonly localVersion: string | undefined
  /** Undefined when the project is not in a Git repository. */
  readonly repository: Repository | undefined
}

/** Reads the project and rejects one that cannot be built or whose versions do not agree. Has no side effects. */
export async function inspectProject(
  context: Pick<ActionContext, 'run' | 'query' | 'env' | 'workspace' | 'summary' | 'log'>,
  directory: string,
  version: VersionInputs,
): Promise<Project> {
  const pyproject = await readPyproject(directory, context.workspace)
  requireBuildSystem(directory, context.workspace, pyproject)
  const versionTool = findVersionTool(pyproject)
  const versionFile = await selectVersionFile(context, { directory, tool: versionTool?.tool, file: version.file })
  const versionSources = await readVersionSources(context, { versionFile, pyproject, expected: version.expected })
  requireSameVersion(context, versionSources, version.local)
  const repository = await findRepository(context, directory)
  if (repository !== undefined && versionTool?.readsGit === true)
    await warnAboutMissingTags(context, repository, { tool: versionTool.tool, expected: version.expected })
  return { directory, pyproject, versionFile, versionSources, repository, localVersion: version.local }
}

interface VersionFileRequest {
  readonly directory: string
  /** Name of the tool that computes the version. */
  readonly tool: string | undefined
  readonly file: VersionInputs['file']
}

/** The file whose `__version__` must agree. Without the input, a version that is computed at build time has none. */
async function selectVersionFile(
  { workspace, log }: Pick<ActionContext, 'workspace' | 'log'>,
  { directory, tool, file }: VersionFileRequest,
): Promise<string | undefined> {
  if (file !== undefined) return file === 'none' ? undefined : file
  if (tool === undefined) return await findVersionFile(directory, workspace)
  log.info(`The version is computed by ${tool}, so no version file is compared with it.`)
  return undefined
}

import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readConfigFile } from '#shared/config/config-file.js'
import { isInside, relativePosixPath } from '#shared/files/paths.js'
import { readTextIfPresent } from '#shared/files/read-text.js'

/** The package in whose folder a command was started. */
export interface Package {
  /** Path of its configuration, or of its project file without one, relative to the repository. */
  readonly file: string
  readonly hasConfig: boolean
}

/**
 * Finds the package whose folder a command was started in or below: the nearest folder with a configuration or a project, up to the top
 * folder of the repository, which is no package. Source of `[project]`: PyPA "pyproject.toml specification".
 */
export async function findPackage(workspace: string, cwd: string): Promise<Package | undefined> {
  for (let folder = realpathSync(cwd); isInside(workspace, folder) && folder !== workspace; folder = dirname(folder)) {
    const config = await readConfigFile({ workspace }, relativePosixPath(workspace, folder))
    if (config !== undefined) return { file: config.path, hasConfig: true }
    const project = join(folder, 'pyproject.toml')
    if (/^\[project\]/m.test(readTextIfPresent(project, relativePosixPath(workspace, project)) ?? ''))
      return { file: relativePosixPath(workspace, project), hasConfig: false }
  }
  return undefined
}

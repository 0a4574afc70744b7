import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import type { Git } from '#shared/git.js'
import type { VersionLocation, VersionLocations } from './location.js'
import { formatOf } from './location.js'

export interface DeclaredLocations {
  /** The file that the version is read from; undefined to find it. */
  readonly versionFile: string | undefined
  /** Further files. One of them may be `versionFile` with its pattern. */
  readonly versionFiles: readonly VersionLocation[]
}

/**
 * Returns the files of the release. The version is read from the declared file, or else from the only tracked `version.py`, or else
 * from `pyproject.toml` in the root folder.
 */
export async function findVersionLocations(git: Git, declared: DeclaredLocations): Promise<VersionLocations> {
  const path = declared.versionFile ?? (await findVersionFile(git))
  const first = declared.versionFiles.find((location) => location.path === path) ?? { path, format: formatOf(path) }
  return [first, ...declared.versionFiles.filter((location) => location !== first)]
}

async function findVersionFile(git: Git): Promise<string> {
  const modules = await trackedFiles(git, ['version.py', '*/version.py'])
  if (modules.length > 1)
    throw new UserError(`The repository has ${modules.length} files called version.py: ${listFirst(modules)}`, {
      fix: 'Set `version-file` to the one that holds `__version__`',
    })
  const [found] = modules.length === 1 ? modules : await trackedFiles(git, ['pyproject.toml'])
  if (found !== undefined) return found
  throw new UserError('The repository has no tracked version.py and no pyproject.toml', {
    fix: 'Set `version-file` to the file that holds `__version__`',
  })
}

async function trackedFiles(git: Git, patterns: readonly string[]): Promise<string[]> {
  const names = await git('ls-files', '-z', '--', ...patterns)
  return names.split('\0').filter((name) => name !== '')
}

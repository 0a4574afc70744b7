import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Git } from '#shared/git.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'
import { findVersions } from '../version-files/find-versions.js'
import type { VersionLocation } from '../version-files/location.js'
import { formatOf } from '../version-files/location.js'
import { moduleFiles } from './pyproject-version.js'
import { trackedFiles } from './tracked-files.js'

export interface ProjectSource {
  /** Folder of the project, relative to the workspace; '' for the workspace itself. */
  readonly folder: string
  /** The file that the version is read from. */
  readonly main: VersionLocation
  /** Name of the project; undefined if it is unknown. */
  readonly name: string | undefined
  /** The tracked files called `version.py`. */
  readonly modules: readonly string[]
}

/** What a file that has no version yet may say. */
const placeholder = '0.0.0'

/**
 * Finds further files that hold the version of a project whose version is static, so that a release leaves none of them behind: a module
 * that assigns `__version__`, and the lock of uv or Cargo. A module with another version counts, too: then the release is rejected.
 */
export async function findCompanions(workspace: string, git: Git, source: ProjectSource): Promise<VersionLocation[]> {
  const read = async (location: VersionLocation) =>
    findVersions(location, await readFile(join(workspace, location.path), 'latin1')).main.map(({ version }) => version)
  const [current = ''] = await read(source.main)
  const companions: VersionLocation[] = []
  for (const path of await findModules(git, source)) {
    const module: VersionLocation = { path, format: 'python', isFound: true }
    const [found = '', ...others] = await read(module)
    const version = normalizeVersion(found)
    if (path !== source.main.path && others.length === 0 && version !== undefined && version !== placeholder)
      companions.push(module)
  }
  for (const path of await findLocks(git, source)) {
    const member = posix.relative(posix.dirname(path), source.folder || '.') || '.'
    const lock: VersionLocation = { path, format: 'known', member, isFound: true }
    // A lock that was stale before is left to its tool.
    if ((await read(lock))[0] === current) companions.push(lock)
  }
  return companions
}

/** The module of the project itself, by its name or because there is no other, and the only `version.py`. */
async function findModules(git: Git, { folder, name, modules: versionFiles }: ProjectSource): Promise<Set<string>> {
  const inFolder = (path: string) => posix.join(folder, path)
  const parts = name?.replaceAll('-', '_').split('.')
  const modules = parts === undefined ? [] : ['src', ''].flatMap((root) => moduleFiles(root, parts)).map(inFolder)
  const named = await trackedFiles(git, modules)
  return new Set([
    ...(versionFiles.length === 1 ? versionFiles : []),
    ...(named.length > 0 ? named : await findOnlyPackage(git, folder)),
  ])
}

/**
 * Folders that setuptools does not take for packages in a flat layout.
 * Source: setuptools, `FlatLayoutPackageFinder.DEFAULT_EXCLUDE`.
 */
const reservedFolders = new Set(
  (
    'ci bin debian doc docs documentation manpages news newsfragments changelog test tests unit_test unit_tests example examples ' +
    'scripts tools util utils python build benchmark benchmarks exercise exercises htmlcov site_scons fabfile tasks'
  ).split(' '),
)

/** The only package in `src`, or else at the top: many projects have another name than their package, such as PyYAML and `yaml`. */
async function findOnlyPackage(git: Git, folder: string): Promise<string[]> {
  const inSource = await trackedFiles(git, [`:(glob)${posix.join(folder, 'src/*/__init__.py')}`])
  if (inSource.length > 0) return inSource.length === 1 ? inSource : []
  const atTop = await trackedFiles(git, [`:(glob)${posix.join(folder, '*/__init__.py')}`])
  const packages = atTop.filter((path) => !reservedFolders.has(posix.basename(posix.dirname(path))))
  return packages.length === 1 ? packages : []
}

/** The lock of the project, or of the workspace that it is a member of. */
async function findLocks(git: Git, { folder, main }: ProjectSource): Promise<string[]> {
  const name = formatOf(main.path) === 'toml' ? 'uv.lock' : 'Cargo.lock'
  return await trackedFiles(git, [...new Set([posix.join(folder, name), name])])
}

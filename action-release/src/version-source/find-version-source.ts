import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { TomlTable } from '#shared/config/parse-toml.js'
import { parseToml } from '#shared/config/parse-toml.js'
import { tableAt } from '#shared/config/toml-values.js'
import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import type { Git } from '#shared/git.js'
import { findVersions } from '../version-files/find-versions.js'
import type { VersionLocation, VersionSource } from '../version-files/location.js'
import { formatOf } from '../version-files/location.js'
import { findCompanions } from './companions.js'
import type { DeclaredVersion } from './pyproject-version.js'
import { findDeclaredVersion } from './pyproject-version.js'
import { findSetupCfgVersion } from './setup-cfg.js'
import { trackedFiles } from './tracked-files.js'

export interface DeclaredLocations {
  /** Folder of the configuration, relative to the workspace: that of the package, in a repository of several. */
  readonly configFolder: string
  /** Whether the version is in a file or only in tags; `auto` follows pyproject.toml. */
  readonly versionFrom: 'auto' | 'file' | 'tag'
  /** The file that the version is read from; undefined to find it. */
  readonly versionFile: string | undefined
  /** Further files. One of them may be `versionFile` with its pattern. */
  readonly versionFiles: readonly VersionLocation[]
}

/** A folder with what its pyproject.toml or setup.cfg says. */
interface Project {
  /** Relative to the workspace; '' for the workspace itself. */
  readonly folder: string
  /** The file that says it; undefined if there is none. */
  readonly file: string | undefined
  readonly declared: DeclaredVersion
  readonly name: string | undefined
  /** The tracked files called `version.py` in the folder and below. */
  readonly modules: readonly string[]
}

/**
 * Returns where the version is: in the declared file, or where the build backend of the project reads it, or else in the only tracked
 * `version.py`. Files of other packages of the repository do not count.
 */
export async function findVersionSource(workspace: string, git: Git, declared: DeclaredLocations): Promise<VersionSource> {
  if (declared.versionFrom === 'tag') return { kind: 'tags', reason: '`version-from: tag` is set' }
  if (declared.versionFile !== undefined)
    return fromFile({ path: declared.versionFile, format: formatOf(declared.versionFile) }, declared)
  const project = await readProject(workspace, git, declared.configFolder)
  const { declared: found, folder } = project
  if (found.kind === 'tags' && declared.versionFrom === 'auto') {
    rejectFilesWithTags(found.tool, declared.versionFiles)
    return { kind: 'tags', reason: `${found.tool} reads the version from the tags` }
  }
  if (found.kind === 'computed')
    throw new UserError(`${found.tool} computes the version when the package is built`, {
      fix: 'Set `version-file` to the file that holds the version, or `version-from: tag`',
      at: { file: project.file ?? 'pyproject.toml' },
    })
  if (found.kind === 'static') return await fromStatic(workspace, git, project, declared)
  const candidates =
    found.kind === 'files' ? found.candidates.map((each) => ({ ...each, path: posix.join(folder, each.path) })) : []
  const first = await firstWithVersion(workspace, git, candidates)
  if (first === undefined) return fromFile(findCommonFile(project, candidates[0]), declared)
  if (formatOf(first.path) !== 'known') return fromFile(first, declared)
  return fromFile(first, declared, await companionsOf(workspace, git, { project, main: first }, declared))
}

async function fromStatic(workspace: string, git: Git, project: Project, declared: DeclaredLocations): Promise<VersionSource> {
  const main: VersionLocation = { path: project.file ?? 'pyproject.toml', format: 'toml' }
  return fromFile(main, declared, await companionsOf(workspace, git, { project, main }, declared))
}

async function companionsOf(
  workspace: string,
  git: Git,
  { project, main }: { readonly project: Project; readonly main: VersionLocation },
  { versionFiles }: DeclaredLocations,
): Promise<VersionLocation[]> {
  const companions = await findCompanions(workspace, git, { ...project, main })
  return companions.filter(({ path }) => versionFiles.every((each) => each.path !== path))
}

/** A lock has the version of each package of its workspace: that of the project is meant. */
function fromFile(
  found: VersionLocation,
  { versionFiles, configFolder }: DeclaredLocations,
  companions: readonly VersionLocation[] = [],
): VersionSource {
  const first = versionFiles.find(({ path }) => path === found.path) ?? found
  const folder = first.path.endsWith('.toml') ? posix.dirname(first.path) : configFolder || '.'
  const memberOf = (path: string) => posix.relative(posix.dirname(path), folder) || '.'
  const others = versionFiles
    .filter((location) => location !== first)
    .map((location) => (location.format === 'known' ? { ...location, member: memberOf(location.path) } : location))
  return { kind: 'files', locations: [first, ...companions, ...others] }
}

function rejectFilesWithTags(tool: string, versionFiles: readonly VersionLocation[]): void {
  if (versionFiles.length === 0) return
  throw new UserError(
    `${tool} reads the version from the tags, so ${listFirst(versionFiles.map(({ path }) => path))} cannot change`,
    {
      why: 'A release from tags makes no commit',
      fix: 'Remove `version-files`, or set `version-from: file` and `version-file`',
    },
  )
}

/** Patterns of Git, whose `*` also matches slashes. */
const moduleNames = ['version.py', '*/version.py']

/** Reads the project in the folder of the configuration, if there is one, or else in the workspace. */
async function readProject(workspace: string, git: Git, configFolder: string): Promise<Project> {
  let modules: string[] = []
  for (const folder of new Set([configFolder, ''])) {
    const [pyproject, setupCfg, ...patterns] = ['pyproject.toml', 'setup.cfg', ...moduleNames].map((name) =>
      posix.join(folder, name),
    )
    // One start of Git for both.
    const files = new Set(await trackedFiles(git, [pyproject ?? '', setupCfg ?? '', ...patterns]))
    modules = [...files].filter((path) => posix.basename(path) === 'version.py')
    const read = async (path: string) => (files.has(path) ? await readFile(join(workspace, path), 'utf8') : '')
    const table: TomlTable = await parseToml(await read(pyproject ?? ''), pyproject ?? '')
    const declared = findDeclaredVersion(table)
    const name = tableAt(table, ['project'])?.name ?? tableAt(table, ['tool', 'poetry'])?.name
    const project = { folder, name: typeof name === 'string' ? name : undefined, modules }
    if (declared.kind === 'undeclared' && tableAt(table, ['project']) === undefined) {
      const inSetupCfg = findSetupCfgVersion(await read(setupCfg ?? ''))
      if (inSetupCfg.kind === 'files') return { ...project, file: setupCfg, declared: inSetupCfg }
    }
    if (files.has(pyproject ?? '')) return { ...project, file: pyproject, declared }
  }
  return { folder: '', file: undefined, declared: { kind: 'undeclared' }, name: undefined, modules }
}

async function firstWithVersion(
  workspace: string,
  git: Git,
  candidates: readonly VersionLocation[],
): Promise<VersionLocation | undefined> {
  const paths = candidates.map(({ path }) => path)
  const tracked = new Set(await trackedFiles(git, paths))
  for (const candidate of candidates.filter(({ path }) => tracked.has(path)))
    if (findVersions(candidate, await readFile(join(workspace, candidate.path), 'latin1')).main.length > 0) return candidate
  return undefined
}

function findCommonFile({ file, modules }: Project, declared: VersionLocation | undefined): VersionLocation {
  if (modules.length > 1)
    throw new UserError(`The repository has ${modules.length} files called version.py: ${listFirst(modules)}`, {
      fix: 'Set `version-file` to the one that holds `__version__`',
    })
  const [found] = modules
  if (found !== undefined) return { path: found, format: formatOf(found) }
  if (declared !== undefined)
    throw new UserError(`${file ?? 'pyproject.toml'} takes the version from ${declared.path}, where none is found`, {
      why: 'The file is not tracked, or does not hold the version as text',
      fix: 'Set `version-file` to the file that holds the version, or `version-from: tag`',
      at: { file: file ?? 'pyproject.toml' },
    })
  if (file?.endsWith('.toml') === true) return { path: file, format: 'toml' }
  throw new UserError('The repository has no tracked version.py and no pyproject.toml', {
    fix: 'Set `version-file` to the file that holds `__version__`, or `version-from: tag`',
  })
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseToml } from '#shared/config/parse-toml.js'
import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import type { Git } from '#shared/git.js'
import { findVersions } from './find-versions.js'
import type { VersionLocation, VersionSource } from './location.js'
import { formatOf } from './location.js'
import { findDeclaredVersion } from './pyproject-version.js'

export interface DeclaredLocations {
  /** Whether the version is in a file or only in tags; `auto` follows pyproject.toml. */
  readonly versionFrom: 'auto' | 'file' | 'tag'
  /** The file that the version is read from; undefined to find it. */
  readonly versionFile: string | undefined
  /** Further files. One of them may be `versionFile` with its pattern. */
  readonly versionFiles: readonly VersionLocation[]
}

/**
 * Returns where the version is: in the declared file, or where the build backend reads it, or else in the only tracked `version.py`, or
 * else in `pyproject.toml` in the root folder.
 */
export async function findVersionSource(workspace: string, git: Git, declared: DeclaredLocations): Promise<VersionSource> {
  if (declared.versionFrom === 'tag') return { kind: 'tags', reason: '`version-from: tag` is set' }
  if (declared.versionFile !== undefined)
    return fromFile({ path: declared.versionFile, format: formatOf(declared.versionFile) }, declared)
  const found = await readDeclaration(workspace, git)
  if (found.kind === 'tags' && declared.versionFrom === 'auto') {
    rejectFilesWithTags(found.tool, declared.versionFiles)
    return { kind: 'tags', reason: `${found.tool} reads the version from the tags` }
  }
  if (found.kind === 'computed')
    throw new UserError(`${found.tool} computes the version when the package is built`, {
      fix: 'Set `version-file` to the file that holds the version, or `version-from: tag`',
      at: { file: 'pyproject.toml' },
    })
  const candidates = found.kind === 'files' ? found.candidates : []
  const first = await firstWithVersion(workspace, git, candidates)
  return fromFile(first ?? (await findCommonFile(git, candidates[0])), declared)
}

function fromFile(found: VersionLocation, { versionFiles }: DeclaredLocations): VersionSource {
  const first = versionFiles.find(({ path }) => path === found.path) ?? found
  return { kind: 'files', locations: [first, ...versionFiles.filter((location) => location !== first)] }
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

async function readDeclaration(workspace: string, git: Git) {
  const [path] = await trackedFiles(git, ['pyproject.toml'])
  if (path === undefined) return findDeclaredVersion({})
  return findDeclaredVersion(await parseToml(await readFile(join(workspace, path), 'utf8'), path))
}

async function firstWithVersion(
  workspace: string,
  git: Git,
  candidates: readonly VersionLocation[],
): Promise<VersionLocation | undefined> {
  const tracked = new Set(
    candidates.length === 0
      ? []
      : await trackedFiles(
          git,
          candidates.map(({ path }) => path),
        ),
  )
  for (const candidate of candidates.filter(({ path }) => tracked.has(path)))
    if (findVersions(candidate, await readFile(join(workspace, candidate.path), 'latin1')).main.length > 0) return candidate
  return undefined
}

async function findCommonFile(git: Git, declared: VersionLocation | undefined): Promise<VersionLocation> {
  const modules = await trackedFiles(git, ['version.py', '*/version.py'])
  if (modules.length > 1)
    throw new UserError(`The repository has ${modules.length} files called version.py: ${listFirst(modules)}`, {
      fix: 'Set `version-file` to the one that holds `__version__`',
    })
  const [found] = modules.length === 1 || declared !== undefined ? modules : await trackedFiles(git, ['pyproject.toml'])
  if (found !== undefined) return { path: found, format: formatOf(found) }
  if (declared !== undefined)
    throw new UserError(`pyproject.toml takes the version from ${declared.path}, where none is found`, {
      why: 'The file is not tracked, or does not hold the version as text',
      fix: 'Set `version-file` to the file that holds the version, or `version-from: tag`',
      at: { file: 'pyproject.toml' },
    })
  throw new UserError('The repository has no tracked version.py and no pyproject.toml', {
    fix: 'Set `version-file` to the file that holds `__version__`, or `version-from: tag`',
  })
}

async function trackedFiles(git: Git, patterns: readonly string[]): Promise<string[]> {
  const names = await git('ls-files', '-z', '--', ...patterns)
  return names.split('\0').filter((name) => name !== '')
}

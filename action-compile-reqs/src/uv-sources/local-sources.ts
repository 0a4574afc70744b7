import { existsSync, globSync } from 'node:fs'
import { join, posix } from 'node:path'
import { isTomlTable, tableAt } from '#shared/config/toml-values.js'
import { isInside } from '#shared/files/paths.js'
import { readTextIfPresent } from '#shared/files/read-text.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { parseRequirement } from '#shared/requirements/pep508.js'

type Table = Readonly<Record<string, unknown>>

/** A `pyproject.toml` and its folder, relative to the workspace. */
interface Project {
  readonly folder: string
  readonly table: Table
}

/** What `[tool.uv.sources]` takes from paths for a project, in place of an index. All paths are relative to the workspace. */
export interface LocalSources {
  /** Folders of projects, and archives. */
  readonly paths: readonly string[]
  /** The `pyproject.toml` of the workspace of uv, if it decides about one of them. */
  readonly root: string | undefined
}

const noSources: LocalSources = { paths: [], root: undefined }

/**
 * Finds the local packages that uv uses for the requirements of a project: `name = { path = "../core" }`, and `{ workspace = true }`
 * for members of its workspace. Other tools ignore them. Sources: uv, "Dependency sources" and "Using workspaces".
 */
export async function findLocalSources(workspace: string, folder: string): Promise<LocalSources> {
  const project = await readProject(workspace, folder)
  if (project === undefined) return noSources
  const root = await findWorkspaceRoot(workspace, project)
  const required = requiredNames(project.table)
  const paths: string[] = []
  let usesRoot = false
  // The sources of a project replace those of its workspace by name.
  const own = new Map(sourcesOf(project))
  const shared = root === undefined || root.folder === folder ? [] : sourcesOf(root).filter(([name]) => !own.has(name))
  for (const [declaring, entries] of [[project, [...own]] as const, [root ?? project, shared] as const])
    for (const [name, sources] of entries) {
      if (required !== undefined && !required.has(name)) continue
      for (const { path, workspace: isMember } of sources) {
        if (typeof path === 'string') paths.push(posix.join(declaring.folder, path))
        else if (isMember === true && root !== undefined) paths.push(...(await findMembers(workspace, root, name)))
        else continue
        if (declaring !== project || isMember === true) usesRoot = true
      }
    }
  const existing = paths.filter((path) => !path.startsWith('..') && existsSync(join(workspace, path)))
  return { paths: existing, root: usesRoot && root !== undefined ? posix.join(root.folder, 'pyproject.toml') : undefined }
}

/** Undefined if there is no such file, or if it is not valid, because the engine reports that better. */
async function readProject(workspace: string, folder: string): Promise<Project | undefined> {
  const path = posix.join(folder, 'pyproject.toml')
  const text = readTextIfPresent(join(workspace, path), path)
  if (text === undefined) return undefined
  const { TomlError, parse } = await import('smol-toml')
  try {
    return { folder, table: parse(text) }
  } catch (error) {
    if (error instanceof TomlError) return undefined
    throw error
  }
}

/** The nearest folder of the project or above it whose `pyproject.toml` has `[tool.uv.workspace]`. */
async function findWorkspaceRoot(workspace: string, project: Project): Promise<Project | undefined> {
  for (let { folder } = project; ; folder = posix.dirname(folder)) {
    const found = folder === project.folder ? project : await readProject(workspace, folder)
    if (found !== undefined && tableAt(found.table, ['tool', 'uv', 'workspace']) !== undefined) return found
    if (folder === '.') return undefined
  }
}

/** Each source by its normalized name. A name may have several, each with a marker. */
function sourcesOf({ table }: Project): [string, readonly Table[]][] {
  const sources = tableAt(table, ['tool', 'uv', 'sources']) ?? {}
  return Object.entries(sources).map(([name, value]) => [
    normalizeName(name),
    (Array.isArray(value) ? value : [value]).filter(isTomlTable),
  ])
}

/** The names that a project requires, also with extras; undefined if its build computes them. */
function requiredNames(table: Table): Set<string> | undefined {
  const { dynamic, dependencies, 'optional-dependencies': optional } = tableAt(table, ['project']) ?? {}
  if (Array.isArray(dynamic) && dynamic.some((name) => name === 'dependencies' || name === 'optional-dependencies'))
    return undefined
  const lists = [dependencies, ...Object.values(isTomlTable(optional) ? optional : {})]
  const texts = lists.flatMap((list) => (Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []))
  const names = texts.map((text) => parseRequirement(text)?.key)
  return new Set(names.filter((name) => name !== undefined))
}

/** The folders of the members of a workspace that have a name. */
async function findMembers(workspace: string, root: Project, name: string): Promise<string[]> {
  const { members, exclude } = tableAt(root.table, ['tool', 'uv', 'workspace']) ?? {}
  const cwd = join(workspace, root.folder)
  const matching = (patterns: unknown) => (Array.isArray(patterns) ? globSync(patterns.map(String), { cwd }) : [])
  const excluded = new Set(matching(exclude))
  const folders = ['.', ...matching(members).filter((each) => !excluded.has(each) && isInside(workspace, join(cwd, each)))]
  const found: string[] = []
  for (const each of folders) {
    const folder = posix.join(root.folder, each.replaceAll('\\', '/'))
    const member = await readProject(workspace, folder)
    const { name: memberName } = tableAt(member?.table ?? {}, ['project']) ?? {}
    if (typeof memberName === 'string' && normalizeName(memberName) === name) found.push(folder)
  }
  return found
}

import type { TomlTable } from '#shared/config/parse-toml.js'
import { tableAt } from '#shared/config/toml-values.js'
import { findVersionTool } from '#shared/python/version-tool.js'
import type { VersionLocation } from './location.js'
import { parsePattern } from './location.js'

/**
 * What a pyproject.toml says about the version. `tags`: a tool reads it from the Git tags. `computed`: a tool computes it in another
 * way. `files`: it is in the first of these files that has one. `undeclared`: it is static, or nothing is said.
 */
export type DeclaredVersion =
  | { readonly kind: 'tags' | 'computed'; readonly tool: string }
  | { readonly kind: 'files'; readonly candidates: readonly VersionLocation[] }
  | { readonly kind: 'undeclared' }

/** The default of hatch, which accepts both names. Source: Hatch "Versioning", regex source. */
const hatchPattern = String.raw`^(?:__version__|VERSION)(?: ?: ?str)? *= *(['"])v?(?<version>[^'"\n]+)\1`

/** Finds where the backend of a project takes a dynamic version from. Source: PyPA "pyproject.toml specification", `dynamic`. */
export function findDeclaredVersion(table: TomlTable): DeclaredVersion {
  const project = tableAt(table, ['project'])
  if (project?.version !== undefined) return { kind: 'undeclared' }
  const tool = findVersionTool({ table })
  if (tool !== undefined) return { kind: tool.readsGit ? 'tags' : 'computed', tool: tool.tool }
  const isDynamic = Array.isArray(project?.dynamic) && project.dynamic.includes('version')
  if (!isDynamic) return { kind: 'undeclared' }
  const candidates = [
    ...setuptoolsFiles(table),
    ...hatchFiles(table),
    ...namedFile(tableAt(table, ['tool', 'pdm', 'version'])?.path),
    ...namedFile(tableAt(table, ['tool', 'scikit-build', 'metadata', 'version'])?.input),
    ...flitFiles(table, project.name),
  ]
  return candidates.length === 0 ? { kind: 'undeclared' } : { kind: 'files', candidates }
}

/** Source: setuptools "Configuring setuptools using pyproject.toml files", dynamic metadata. */
function setuptoolsFiles(table: TomlTable): VersionLocation[] {
  const dynamic = tableAt(table, ['tool', 'setuptools', 'dynamic', 'version'])
  const { file, attr } = dynamic ?? {}
  const [path, ...others] = (Array.isArray(file) ? file : [file]) as unknown[]
  if (typeof path === 'string' && others.length === 0) return [{ path, format: 'text' }]
  if (typeof attr !== 'string') return []
  const modules = attr.split('.')
  const name = modules.pop() ?? ''
  const format =
    name === '__version__' ? 'python' : parsePattern(String.raw`^${name}\s*(?::[^=\n]+)?=\s*["'](?<version>[^"'\n]+)["']`)
  return [...sourceFolders(table)].flatMap((folder) => moduleFiles(folder, modules)).map((each) => ({ path: each, format }))
}

function sourceFolders(table: TomlTable): Set<string> {
  const root = tableAt(table, ['tool', 'setuptools', 'package-dir'])?.['']
  return new Set([...(typeof root === 'string' ? [root.replace(/^\.\/|\/$/g, '')] : []), 'src', ''])
}

function moduleFiles(folder: string, modules: readonly string[]): string[] {
  const base = [folder, ...modules].filter((part) => part !== '').join('/')
  return [`${base}.py`, `${base}/__init__.py`]
}

/** Source: Hatch "Versioning". */
function hatchFiles(table: TomlTable): VersionLocation[] {
  const { path, pattern } = tableAt(table, ['tool', 'hatch', 'version']) ?? {}
  if (typeof path !== 'string') return []
  if (typeof pattern === 'string') return [{ path, format: parsePattern(pattern) }]
  return [...namedFile(path), { path, format: parsePattern(hatchPattern) }]
}

function namedFile(path: unknown): VersionLocation[] {
  return typeof path === 'string' ? [{ path, format: 'python' }] : []
}

/** Source: flit "The pyproject.toml config file", `dynamic`. */
function flitFiles(table: TomlTable, projectName: unknown): VersionLocation[] {
  const { 'build-backend': backend } = tableAt(table, ['build-system']) ?? {}
  if (typeof backend !== 'string' || !backend.startsWith('flit')) return []
  const { name = projectName } = tableAt(table, ['tool', 'flit', 'module']) ?? {}
  if (typeof name !== 'string') return []
  const modules = name.replaceAll('-', '_').split('.')
  return ['src', ''].flatMap((folder) => moduleFiles(folder, modules)).flatMap(namedFile)
}

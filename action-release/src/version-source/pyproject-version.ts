import type { TomlTable } from '#shared/config/parse-toml.js'
import { tableAt } from '#shared/config/toml-values.js'
import { findVersionTool } from '#shared/python/version-tool.js'
import type { VersionLocation } from '../version-files/location.js'
import { formatOf, parsePattern } from '../version-files/location.js'

/**
 * What a project says about its version. `static`: it is in the file itself. `tags`: a tool reads it from the Git tags. `computed`: a
 * tool computes it in another way. `files`: it is in the first of these files that has one. `undeclared`: nothing is said.
 */
export type DeclaredVersion =
  | { readonly kind: 'tags' | 'computed'; readonly tool: string }
  | { readonly kind: 'files'; readonly candidates: readonly VersionLocation[] }
  | { readonly kind: 'static' | 'undeclared' }

/** The default of hatch, which accepts both names. Source: Hatch "Versioning", regex source. */
const hatchPattern = String.raw`^(?:__version__|VERSION)(?: ?: ?str)? *= *(['"])v?(?<version>[^'"\n]+)\1`

/**
 * Finds where the backend of a project takes the version from, relative to the folder of its pyproject.toml. Source: PyPA
 * "pyproject.toml specification", `version` and `dynamic`; Poetry "The pyproject.toml file", `version`.
 */
export function findDeclaredVersion(table: TomlTable): DeclaredVersion {
  const project = tableAt(table, ['project'])
  if (project?.version !== undefined) return { kind: 'static' }
  const tool = findVersionTool({ table })
  if (tool !== undefined) return { kind: tool.readsGit ? 'tags' : 'computed', tool: tool.tool }
  const isDynamic = Array.isArray(project?.dynamic) && project.dynamic.includes('version')
  const candidates = [
    ...(isDynamic ? dynamicFiles(table, project.name) : []),
    ...(isDynamic || project === undefined ? buildFiles(table) : []),
  ]
  if (candidates.length > 0) return { kind: 'files', candidates }
  return { kind: tableAt(table, ['tool', 'poetry'])?.version === undefined ? 'undeclared' : 'static' }
}

function dynamicFiles(table: TomlTable, projectName: unknown): VersionLocation[] {
  return [
    ...setuptoolsFiles(table),
    ...hatchFiles(table),
    ...namedFile(tableAt(table, ['tool', 'pdm', 'version'])?.path),
    ...namedFile(tableAt(table, ['tool', 'scikit-build', 'metadata', 'version'])?.input),
    ...flitFiles(table, projectName),
  ]
}

/** Backends of other languages read the file of their build system. Source: maturin "Project layout"; meson-python "Metadata". */
function buildFiles(table: TomlTable): VersionLocation[] {
  const backend = tableAt(table, ['build-system'])?.['build-backend']
  const manifest = tableAt(table, ['tool', 'maturin'])?.['manifest-path'] ?? 'Cargo.toml'
  const path = backend === 'maturin' ? manifest : backend === 'mesonpy' ? 'meson.build' : undefined
  return typeof path === 'string' ? [{ path, format: formatOf(path) }] : []
}

/** Source: setuptools "Configuring setuptools using pyproject.toml files", dynamic metadata. */
function setuptoolsFiles(table: TomlTable): VersionLocation[] {
  const dynamic = tableAt(table, ['tool', 'setuptools', 'dynamic', 'version'])
  const { file, attr } = dynamic ?? {}
  const [path, ...others] = (Array.isArray(file) ? file : [file]) as unknown[]
  if (typeof path === 'string' && others.length === 0) return [{ path, format: 'text' }]
  if (typeof attr !== 'string') return []
  return attributeFiles(attr, tableAt(table, ['tool', 'setuptools', 'package-dir'])?.[''])
}

/** The files that may assign an attribute such as `eleanor.about.__version__`. `root` is the folder of the packages, if it is named. */
export function attributeFiles(attribute: string, root: unknown): VersionLocation[] {
  const modules = attribute.split('.')
  const name = modules.pop() ?? ''
  const format =
    name === '__version__' ? 'python' : parsePattern(String.raw`^${name}\s*(?::[^=\n]+)?=\s*["'](?<version>[^"'\n]+)["']`)
  const folders = new Set([...(typeof root === 'string' ? [root.replace(/^\.\/|\/$/g, '')] : []), 'src', ''])
  return [...folders].flatMap((folder) => moduleFiles(folder, modules)).map((path) => ({ path, format }))
}

/** The files that a module of the project may be in. */
export function moduleFiles(folder: string, modules: readonly string[]): string[] {
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

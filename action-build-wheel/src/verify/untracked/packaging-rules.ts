import { parse as parsePosix } from 'node:path/posix'
import type { SetupCfg } from '#shared/config/parse-setup-cfg.js'
import { splitSetupCfgList } from '#shared/config/parse-setup-cfg.js'
import { tableAt } from '#shared/config/toml-values.js'
import type { TomlTable } from '../../project/pyproject.js'
import { manifestPatterns } from './manifest-patterns.js'

/** What of a project decides which untracked files its build backend packages. */
export interface PackagedProject {
  /** `pyproject.toml`. */
  readonly table: TomlTable
  /** Content of `MANIFEST.in`; empty when it does not exist. */
  readonly manifest: string
  /** `setup.cfg`; empty when it does not exist. */
  readonly setupCfg: SetupCfg
  /** Content of `setup.py`; empty when it does not exist. */
  readonly setupPy: string
  /** Content of the `.gitignore` nearest to the project, in its folder or above; empty when there is none. */
  readonly gitignore: string
  /** Folders of the tracked packages, such as `src/acme`, without those inside of others. */
  readonly packages: readonly string[]
}

export interface PackagingRules {
  /** The build backend, as shown to the user. */
  readonly backend: string
  /** What it packages, as patterns of gitignore(5) relative to the project. */
  readonly patterns: readonly string[]
}

interface Backend {
  readonly name: string
  readonly module: RegExp
  readonly list: (project: PackagedProject) => string[]
}

/** Backends that package every file of a package folder, whether Git ignores it or not. */
const everyFile = ({ packages }: PackagedProject) => packages.map((folder) => `/${folder}/**`)

/**
 * Source: the documentation of each backend: hatchling "Artifacts"; setuptools "Data Files Support" and "Controlling files in the
 * distribution"; Poetry "include and exclude"; flit, PDM and uv "Build backend". Others ask Git or package nothing that is untracked.
 */
const backends: readonly Backend[] = [
  { name: 'hatchling', module: /^hatchling\b/, list: listForHatchling },
  { name: 'Poetry', module: /^poetry\b/, list: ({ table }) => listIncludes(table) },
  { name: 'flit', module: /^flit_core\b/, list: everyFile },
  { name: 'PDM', module: /^pdm\b/, list: everyFile },
  { name: 'uv', module: /^uv_build\b/, list: everyFile },
  { name: 'setuptools', module: /^setuptools\b/, list: listForSetuptools },
]
const defaultBackend = 'setuptools.build_meta'

/** Finds what the build backend of a project packages although Git may not track it. Undefined for backends without such rules. */
export function findPackagingRules(project: PackagedProject): PackagingRules | undefined {
  const stated = tableAt(project.table, ['build-system'])?.['build-backend']
  const module = typeof stated === 'string' ? stated : defaultBackend
  const backend = backends.find((each) => each.module.test(module))
  return backend && { backend: backend.name, patterns: backend.list(project) }
}

/** hatchling reads one `.gitignore` only, as if it were in the folder of the project. Source: hatchling/builders/config.py. */
function listForHatchling(project: PackagedProject): string[] {
  const ignored = project.gitignore.split('\n').map((line) => line.trim())
  const exceptions = ignored.filter((line) => line !== '' && !line.startsWith('#')).flatMap(invertPattern)
  return [...everyFile(project), ...exceptions, ...listArtifacts(project.table)]
}

/** The opposite of a pattern, for the path itself and for everything below it. */
function invertPattern(pattern: string): string[] {
  const sign = pattern.startsWith('!') ? '' : '!'
  const path = pattern.replace(/^!/, '').replace(/\/$/, '')
  return [`${sign}${path}`, `${sign}${path.includes('/') ? '' : '**/'}${path}/**`]
}

function listArtifacts(table: TomlTable): string[] {
  const patterns = [[], ['targets', 'wheel'], ['targets', 'sdist']].flatMap((path) =>
    listTexts(tableAt(table, ['tool', 'hatch', 'build', ...path])?.artifacts),
  )
  // An artifact that is excluded again is a file like any other.
  return patterns.filter((pattern) => !pattern.startsWith('!'))
}

function listIncludes(table: TomlTable): string[] {
  const include: unknown = tableAt(table, ['tool', 'poetry'])?.include
  const items: readonly unknown[] = Array.isArray(include) ? include : []
  return items
    .map((item) => (typeof item === 'object' && item !== null && 'path' in item ? item.path : item))
    .filter((path) => typeof path === 'string')
    .map((path) => `/${path}`)
}

function listForSetuptools({ table, manifest, setupCfg, setupPy, packages }: PackagedProject): string[] {
  const modules = packages.map((folder) => `/${folder}/**/*.py`)
  const packageData = {
    ...readCfgSection(setupCfg, 'package_data'),
    ...readSetupArgument(setupPy),
    ...tableAt(table, ['tool', 'setuptools', 'package-data']),
  }
  const inPackages = Object.entries(packageData).flatMap(([name, patterns]) =>
    listTexts(patterns).flatMap((pattern) => packages.flatMap((folder) => locatePackage(folder, name, pattern))),
  )
  const data = { ...readCfgSection(setupCfg, 'data_files'), ...tableAt(table, ['tool', 'setuptools', 'data-files']) }
  const dataFiles = Object.values(data).flatMap((patterns) => listTexts(patterns).map((pattern) => `/${pattern}`))
  return [...modules, ...inPackages, ...dataFiles, ...manifestPatterns(manifest)]
}

/** The place of package data: of one package, or of all of them for `*` or an empty name. */
function locatePackage(folder: string, name: string, pattern: string): string[] {
  if (name === '*' || name === '') return [`/${folder}/**/${pattern}`]
  const { dir, base } = parsePosix(folder)
  const path = name.replaceAll('.', '/')
  if (path !== base && !path.startsWith(`${base}/`)) return []
  return [`/${dir === '' ? '' : `${dir}/`}${path}/${pattern}`]
}

/** Reads `package_data` of `setup()` if it is written as a literal. */
function readSetupArgument(setupPy: string): Record<string, string[]> {
  const literal = /\bpackage_data\s*=\s*\{([^}]*)\}/.exec(setupPy)?.[1] ?? ''
  const entries = [...literal.matchAll(/(["'])([\w.*]*)\1\s*:\s*[[(]([^\])]*)[\])]/g)]
  return Object.fromEntries(
    entries.map(([, , name = '', list = '']) => [
      name,
      [...list.matchAll(/(["'])(.+?)\1/g)].map(([, , pattern = '']) => pattern),
    ]),
  )
}

/** Source: setuptools "Configuring setuptools using setup.cfg files", `[options.package_data]` and `[options.data_files]`. */
function readCfgSection(setupCfg: SetupCfg, option: 'package_data' | 'data_files'): Record<string, string[]> {
  const entries = [...(setupCfg.get(`options.${option}`) ?? [])]
  return Object.fromEntries(entries.map(([name, value]) => [name, splitSetupCfgList(value)]))
}

function listTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

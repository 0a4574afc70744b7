import { readdir } from 'node:fs/promises'
import { sep } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import { readSdist } from '../archive/sdist.js'
import { readPyproject } from '../project/pyproject.js'
import type { StagedSources } from '../project/staging.js'

/** A file or folder that the build of the wheel needs, and how the sdist gets it. */
export interface MissingFromSdist {
  /** Path relative to the project. */
  readonly path: string
  readonly fix: string
}

/** How Python, build backends and compilers say that a file does not exist. */
const missingFile =
  /no such file|not found|does(?: not|n't) (?:exist|match any files)|cannot (?:be found|find|open)|can't (?:find|copy|open)|could(?: not|n't) (?:be found|find|read|open)/i
const missingModule = /(?:No module named|Cannot import) '([\w.]+)'/
const generated = /^\.git(\/|$)|(^|\/)[^/]+\.egg-info(\/|$)|(^|\/)__pycache__(\/|$)/

/**
 * Finds the file that a failed build misses because the sdist lacks it: one that the sources have, the sdist does not, and the output of
 * the build calls missing. Undefined when the build made no sdist, or failed for another reason.
 */
export async function findMissingFromSdist(
  context: Pick<ActionContext, 'run' | 'env' | 'actionPath' | 'workspace'>,
  { project }: Pick<StagedSources, 'project'>,
  { python, sdist, output }: { readonly python: Python; readonly sdist: string | undefined; readonly output: string },
): Promise<MissingFromSdist | undefined> {
  if (sdist === undefined) return undefined
  const members = (await readSdist(context, python, sdist)).members.map(({ path }) => path)
  const sources = (await readdir(project, { recursive: true })).map((path) => path.split(sep).join('/'))
  const path = findMissingPath(output, selectLacking(sources, members))
  if (path === undefined) return undefined
  const { table } = await readPyproject(project, context.workspace)
  const isFolder = sources.some((each) => each.startsWith(`${path}/`))
  return { path, fix: adviseOnSdist(backendOf(table['build-system']), path, isFolder) }
}

/** Lists the files and folders of the sources that the sdist lacks. */
export function selectLacking(sources: readonly string[], members: readonly string[]): string[] {
  const present = new Set(members.flatMap((path) => [path, ...foldersOf(path)]))
  return sources.filter((path) => !present.has(path) && !generated.test(path))
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** Finds the path among `lacking` that the output of a build calls missing. A compiler names a header by the end of its path. */
export function findMissingPath(output: string, lacking: readonly string[]): string | undefined {
  const lines = output.split('\n').map((line) => line.trim())
  for (const [index, line] of lines.entries()) {
    const module = missingModule.exec(line)?.[1]?.replaceAll('.', '/')
    const named = module === undefined ? namedFiles(lines, index) : [`${module}.py`, `${module}/__init__.py`]
    const matching = lacking.filter((path) => named.some((name) => isSamePath(name, path)))
    // The innermost path says the most: of `data` and `data/names.txt` the latter.
    const found = matching.sort((a, b) => b.length - a.length)[0]
    if (found !== undefined) return found
  }
  return undefined
}

/** The words of a line that may be paths. CMake names the file below its message. */
function namedFiles(lines: readonly string[], index: number): string[] {
  const line = lines[index] ?? ''
  if (!missingFile.test(line)) return []
  const next = line.endsWith(':') ? (lines.slice(index + 1).find((each) => each !== '') ?? '') : ''
  return `${line} ${next}`.split(/[\s'"`,:;()<>[\]]+/).filter((word) => word !== '')
}

function isSamePath(named: string, path: string): boolean {
  const name = named.replace(/^\.\//, '').replace(/[./]+$/, '')
  return name === path || name.endsWith(`/${path}`) || path.endsWith(`/${name}`)
}

function backendOf(buildSystem: unknown): string {
  const stated = typeof buildSystem === 'object' && buildSystem !== null ? buildSystem : {}
  const backend = 'build-backend' in stated ? stated['build-backend'] : undefined
  return typeof backend === 'string' ? backend : 'setuptools.build_meta'
}

/** The setting that adds files to the sdist, by backend. Source: the documentation of each. */
const sdistSettings: readonly (readonly [backend: RegExp, setting: string])[] = [
  [/^hatchling\b/, '`include` of `[tool.hatch.build.targets.sdist]`'],
  [/^flit_core\b/, '`include` of `[tool.flit.sdist]`'],
  [/^poetry\b/, '`include` of `[tool.poetry]`, with `format = "sdist"`'],
  [/^pdm\b/, '`source-includes` of `[tool.pdm.build]`'],
  [/^uv_build\b/, '`source-include` of `[tool.uv.build-backend]`'],
  [/^scikit_build_core\b/, '`sdist.include` of `[tool.scikit-build]`'],
  [/^maturin\b/, '`include` of `[tool.maturin]`'],
]

/** Says how a file or folder gets into the sdist. */
export function adviseOnSdist(backend: string, path: string, isFolder: boolean): string {
  if (/^setuptools\b/.test(backend)) return `Add it to MANIFEST.in: \`${isFolder ? 'graft' : 'include'} ${path}\``
  const setting = sdistSettings.find(([pattern]) => pattern.test(backend))?.[1]
  return setting === undefined ? 'Have the build backend add it to the sdist' : `Add it to ${setting}`
}

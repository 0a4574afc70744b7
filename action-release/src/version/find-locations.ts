import { UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import { findVersionAssignments } from '#shared/python/version-literal.js'
import { tomlVersions } from './toml-version.js'

/** A file that the release changes, and how the version stands in it. */
export interface VersionPlace {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  /**
   * `python`: a string assigned to `__version__`. `toml`: the static `version` of `[project]`. A pattern: its group `version`.
   * `any`: the bump command alone knows.
   */
  readonly form: 'python' | 'toml' | 'any' | RegExp
}

/** Where a version stands in a text. */
export interface Spot {
  /** As it is written there. */
  readonly version: string
  /** From 1. */
  readonly line: number
  /** Where it begins, as an index into the text. */
  readonly start: number
}

/** Every spot of a version in the text of a file, one character a byte. */
export function spotsOf({ form }: VersionPlace, text: string): Spot[] {
  if (form === 'any') return []
  if (form === 'python') return findVersionAssignments(text)
  if (form === 'toml') return tomlVersions(text)
  return [...text.matchAll(form)].flatMap(({ indices, groups }) => {
    const start = indices?.groups?.version?.[0]
    if (start === undefined || groups?.version === undefined) return []
    return [{ version: groups.version, line: text.slice(0, start).split('\n').length, start }]
  })
}

/** What an error calls the spot. */
export function nameOf({ form }: VersionPlace): string {
  if (form === 'python') return '`__version__`'
  return form === 'toml' ? '`version` of `[project]`' : 'the group `version`'
}

/** The form of a file that was named without a pattern: by its ending. */
export function formOf(path: string): 'python' | 'toml' {
  return path.endsWith('.toml') ? 'toml' : 'python'
}

/**
 * The pattern for a text of one character a byte, which is how files are read. Python's `(?P<version>` is taken too.
 * Throws a `SyntaxError`, or an `Error` when it has no group `version`.
 */
export function patternOf(text: string): RegExp {
  const pattern = text.replace('(?P<version>', '(?<version>')
  if (!pattern.includes('(?<version>')) throw new Error('It has no group `version`, as in `^release = "(?<version>[^"]+)"$`')
  return new RegExp(Buffer.from(pattern, 'utf8').toString('latin1'), 'gmd')
}

/**
 * The files of the release. The first one is where the version is read from: the one that is given, else the only tracked
 * `version.py`, else `pyproject.toml` at the top when there is no `version.py`.
 */
export async function placesOf(
  git: Git,
  given: { readonly versionFile: string; readonly versionFiles: readonly VersionPlace[] },
): Promise<readonly [VersionPlace, ...VersionPlace[]]> {
  const path = given.versionFile === '' ? await tracked(git) : given.versionFile
  const first = given.versionFiles.find((place) => place.path === path) ?? { path, form: formOf(path) }
  return [first, ...given.versionFiles.filter((place) => place !== first)]
}

async function tracked(git: Git): Promise<string> {
  const list = async (...paths: string[]) =>
    (await git('ls-files', '-z', '--', ...paths)).split('\0').filter((name) => name !== '')
  const names = await list('version.py', '*/version.py')
  const [only] = names.length === 0 ? await list('pyproject.toml') : names
  if (only !== undefined && names.length <= 1) return only
  throw new UserError(
    names.length === 0
      ? 'No tracked file is called version.py, and there is no pyproject.toml'
      : `There are ${names.length} files called version.py: ${names.join(', ')}`,
    { fix: 'Give the one that holds `__version__` with the input `version-file`' },
  )
}

import { knownFile } from './known-files.js'
import { groupForms } from './version-match.js'

/** A file that the release changes, and the format in which it holds the version. */
export interface VersionLocation {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  readonly format: VersionFormat
  /** Of a lock that has the versions of several packages: the folder of the one that is meant, relative to the lock. Defaults to `.`. */
  readonly member?: string
  /** Whether nobody named the file: it was found beside the one that the version is read from. */
  readonly isFound?: boolean
}

/**
 * `python`: a string assigned to `__version__`. `toml`: the static `version` of `[project]`, or else of `[tool.poetry]`. `text`: nothing
 * but the version. `known`: a file that is known by its name, such as package.json. A pattern: its group, whose name is the form.
 * `opaque`: only the bump command knows; the file is neither read nor checked.
 */
export type VersionFormat = 'python' | 'toml' | 'text' | 'known' | 'opaque' | RegExp

/** The files of a release. The version is read from the first one. */
export type VersionLocations = readonly [VersionLocation, ...VersionLocation[]]

/** Where the version of the project is: in files, or only in the tags of the repository. */
export type VersionSource =
  | { readonly kind: 'files'; readonly locations: VersionLocations }
  | { readonly kind: 'tags'; readonly reason: string }

/** The format of a file that is declared without a pattern, by its name. */
export function formatOf(path: string): 'python' | 'toml' | 'text' | 'known' {
  if (knownFile(path) !== undefined) return 'known'
  if (path.endsWith('.toml')) return 'toml'
  return path.endsWith('.py') ? 'python' : 'text'
}

/**
 * Parses the pattern of a location. It matches text that was read as Latin-1, one character per byte, which is how version files are
 * read. Python's `(?P<version>` is accepted too. Throws a `SyntaxError`, or an `Error` if there is no group `version`.
 */
export function parsePattern(text: string): RegExp {
  const pattern = text.replaceAll('(?P<', '(?<')
  const groups = [...pattern.matchAll(/\(\?<(\w+)>/g)].map(([, name = '']) => name)
  if (!groups.some((name) => name in groupForms))
    throw new Error('It has no group `version` (or `semver`, `short`, `tuple`), as in `^release = "(?<version>[^"]+)"$`')
  return new RegExp(Buffer.from(pattern, 'utf8').toString('latin1'), 'gmd')
}

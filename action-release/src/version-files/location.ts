/** A file that the release changes, and the format in which it holds the version. */
export interface VersionLocation {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  readonly format: VersionFormat
}

/**
 * `python`: a string assigned to `__version__`. `toml`: the static `version` of `[project]`. A pattern: its group `version`.
 * `opaque`: only the bump command knows; the file is neither read nor checked.
 */
export type VersionFormat = 'python' | 'toml' | 'opaque' | RegExp

/** The files of a release. The version is read from the first one. */
export type VersionLocations = readonly [VersionLocation, ...VersionLocation[]]

/** The format of a file that is declared without a pattern, by its extension. */
export function formatOf(path: string): 'python' | 'toml' {
  return path.endsWith('.toml') ? 'toml' : 'python'
}

/**
 * Parses the pattern of a location. It matches text that was read as Latin-1, one character per byte, which is how version files are
 * read. Python's `(?P<version>` is accepted too. Throws a `SyntaxError`, or an `Error` if there is no group `version`.
 */
export function parsePattern(text: string): RegExp {
  const pattern = text.replace('(?P<version>', '(?<version>')
  if (!pattern.includes('(?<version>')) throw new Error('It has no group `version`, as in `^release = "(?<version>[^"]+)"$`')
  return new RegExp(Buffer.from(pattern, 'utf8').toString('latin1'), 'gmd')
}

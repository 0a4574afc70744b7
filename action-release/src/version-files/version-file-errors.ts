import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import { knownFile } from './known-files.js'
import type { VersionLocation } from './location.js'
import type { VersionMatch } from './version-match.js'

/** Names the version in an error, such as "`__version__` in src/version.py". */
export function versionLabel({ path, format }: VersionLocation): string {
  if (format === 'python') return `\`__version__\` in ${path}`
  if (format === 'toml') return `\`version\` of \`[project]\` in ${path}`
  if (format === 'text' || format === 'known') return `The version in ${path}`
  return `The group \`version\` in ${path}`
}

export function ambiguousVersion({ path, format }: VersionLocation, matches: readonly VersionMatch[]): UserError {
  const lines = listFirst(matches.map(({ line }) => String(line)))
  const fix =
    typeof format === 'string' ? 'Remove all but one of them' : 'Narrow the pattern in `version-files` so that it matches once'
  return new UserError(`${path} ${multipleVersions(format)} ${matches.length} times: in lines ${lines}`, {
    fix,
    at: { file: path, ...(matches[1] === undefined ? {} : { line: matches[1].line }) },
  })
}

function multipleVersions(format: VersionLocation['format']): string {
  if (format === 'python') return 'assigns `__version__`'
  return format === 'toml' ? 'sets `version` in `[project]`' : 'matches its pattern'
}

export function missingVersion({ path, format }: VersionLocation, text: string): UserError {
  const at = { file: path }
  if (format === 'python')
    return new UserError(`${path} does not assign a string to \`__version__\` at the start of a line`, {
      fix: `Write it like \`__version__ = "1.2.3"\`, or add how it is written to \`version-files\`, such as \`${path}: ^VERSION = "(?<version>.*)"\``,
      at,
    })
  if (format === 'text')
    return new UserError(`${path} contains more than a version`, {
      fix: 'Write only the version into it, or add `path: pattern` with a group `version` to `version-files`',
      at,
    })
  if (format === 'known')
    return new UserError(`${path} has no version`, { why: `Expected is ${knownFile(path)?.expected ?? 'a version'}`, at })
  if (format !== 'toml')
    return new UserError(`Nothing in ${path} matches its pattern`, { fix: 'Fix the pattern in `version-files`', at })
  const isDynamic = /^[ \t]*dynamic[ \t]*=[^\]]*["']version["']/m.test(text)
  return new UserError(`${path} has no static \`version\` in \`[project]\``, {
    why: isDynamic ? 'It declares the version as dynamic: another file holds it' : '',
    fix: 'Set `version-file` to the file that holds the version',
    at,
  })
}

/** A file that does not have the version that the release starts from. It is not overwritten. */
export function driftedVersion(
  { path, isFound = false }: VersionLocation,
  { version: found, line }: VersionMatch,
  current: string,
): UserError {
  return new UserError(`${path} has the version \`${found}\`, but the release starts from ${current}`, {
    why: 'What differs is not overwritten',
    fix: isFound
      ? 'Correct it, or set `version-file` to the file with the right version: then only that file and `version-files` change'
      : 'Correct it, remove the file from `version-files`, or name the form in its pattern: `(?<semver>`, `(?<short>` or `(?<tuple>`',
    at: { file: path, line },
  })
}

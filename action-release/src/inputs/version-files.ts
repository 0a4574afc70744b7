import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { messageOf } from '#shared/errors.js'
import { isInside, relativePosixPath, resolveExistingPrefix } from '#shared/files/paths.js'
import type { VersionFormat, VersionLocation } from '../version-files/location.js'
import { formatOf, parsePattern } from '../version-files/location.js'
import type { ReleaseReader } from './input-definitions.js'
import type { VersionInputs } from './types.js'

/**
 * Reads the lines of `version-files`: `path` or `path: pattern`, and with a bump command also globs and files that it creates. Invalid
 * lines are reported and left out.
 */
export function readVersionFiles(workspace: string, input: ReleaseReader): Pick<VersionInputs, 'versionFiles' | 'globs'> {
  const hasBumpCommand = input.text('bump-command') !== ''
  const globs: string[] = []
  const versionFiles = input.lines('version-files').flatMap((line) => {
    const [, name = line, pattern] = /^(.+?):\s+(.+)$/.exec(line) ?? []
    const file = resolve(input.base('version-files'), name)
    if (hasBumpCommand && pattern === undefined && isInside(workspace, file) && (/[*?]/.test(name) || !existsSync(file))) {
      globs.push(relativePosixPath(workspace, file))
      return []
    }
    const result = parseLocation(workspace, { file, pattern, hasBumpCommand })
    if ('location' in result) return [result.location]
    input.reject('version-files', `names \`${name}\`, ${result.problem}`, result.fix)
    return []
  })
  return { versionFiles, globs }
}

interface DeclaredFile {
  /** Absolute path. */
  readonly file: string
  readonly pattern: string | undefined
  readonly hasBumpCommand: boolean
}

type ParsedLocation = { readonly location: VersionLocation } | { readonly problem: string; readonly fix?: string }

function parseLocation(workspace: string, { file, pattern, hasBumpCommand }: DeclaredFile): ParsedLocation {
  const path = relativePosixPath(workspace, file)
  if (!isInside(workspace, resolveExistingPrefix(file))) return { problem: 'which is outside the workspace' }
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return { problem: 'which is not a file of this repository' }
  if (pattern !== undefined) return withPattern(path, pattern)
  const format = formatWithoutPattern(path, hasBumpCommand)
  if (format !== undefined) return { location: { path, format } }
  return {
    problem: 'and no pattern',
    fix: 'Write `path: pattern` with a group `version`, or set a `bump-command` that changes it',
  }
}

function withPattern(path: string, pattern: string): ParsedLocation {
  try {
    return { location: { path, format: parsePattern(pattern) } }
  } catch (error) {
    return { problem: `whose pattern cannot be used: ${messageOf(error)}` }
  }
}

function formatWithoutPattern(path: string, hasBumpCommand: boolean): VersionFormat | undefined {
  if (/\.(py|toml)$/.test(path)) return formatOf(path)
  if (hasBumpCommand) return 'opaque'
  return isKnownByName(path) ? formatOf(path) : undefined
}

function isKnownByName(path: string): boolean {
  return formatOf(path) === 'known' || /(^|\/)version(\.txt)?$/i.test(path)
}

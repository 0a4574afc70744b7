import { findVersionAssignments } from '#shared/python/version-literal.js'
import type { VersionLocation } from './location.js'
import { findTomlVersions } from './toml-version.js'
import type { VersionMatch } from './version-match.js'

/** A file such as `VERSION`, with nothing but the version. */
const wholeText = /^\s*(?<version>\S+)\s*$/dg

/** Finds every version in the text of a file that was read as Latin-1. */
export function findVersions({ format }: VersionLocation, text: string): VersionMatch[] {
  if (format === 'opaque') return []
  if (format === 'python') return findVersionAssignments(text)
  if (format === 'toml') return findTomlVersions(text)
  if (format === 'text') return findPatternVersions(wholeText, text)
  return findPatternVersions(format, text)
}

function findPatternVersions(pattern: RegExp, text: string): VersionMatch[] {
  return [...text.matchAll(pattern)].flatMap(({ indices, groups }) => {
    const start = indices?.groups?.version?.[0]
    const version = groups?.version
    if (start === undefined || version === undefined) return []
    return [{ version, line: text.slice(0, start).split('\n').length, start }]
  })
}

import { maskMultilineStrings } from '#shared/python/multiline-strings.js'
import { findVersionAssignments } from '#shared/python/version-literal.js'
import { knownFile } from './known-files.js'
import type { VersionLocation } from './location.js'
import { findTomlVersions } from './toml-version.js'
import type { VersionMatch } from './version-match.js'
import { matchVersions } from './version-match.js'

/** The versions in a file. */
export interface FoundVersions {
  /** What the file is declared for. There must be exactly one. */
  readonly main: readonly VersionMatch[]
  /** The same version in other places and forms. */
  readonly others: readonly VersionMatch[]
}

/** A file such as `VERSION`, with nothing but the version. */
const wholeText = /^\s*(?<version>\S+)\s*$/dg
/** A literal tuple; a computed one is right by itself. */
const versionTuple =
  /^(?:__version_info__|__version_tuple__)[ \t]*(?::[^=\n]+)?=[ \t]*\((?<tuple>(?:[ \t]*(?:\d+|"[^"\n]*"|'[^'\n]*')[ \t]*,?)+)\)/dgm

/** Finds every version in the text of a file that was read as Latin-1. */
export function findVersions({ path, format, member }: VersionLocation, text: string): FoundVersions {
  if (format === 'opaque') return { main: [], others: [] }
  if (format === 'python') return findPythonVersions(text)
  if (format === 'toml') return { main: findTomlVersions(text), others: [] }
  if (format === 'text') return { main: matchVersions(wholeText, text), others: [] }
  if (format === 'known') {
    const [first, ...others] = knownFile(path)?.find(text, member) ?? []
    return { main: first === undefined ? [] : [first], others }
  }
  return { main: matchVersions(format, text), others: [] }
}

function findPythonVersions(text: string): FoundVersions {
  return {
    main: findVersionAssignments(text).map((each) => ({ ...each, form: 'pep440' })),
    others: matchVersions(versionTuple, maskMultilineStrings(text, 'python')),
  }
}

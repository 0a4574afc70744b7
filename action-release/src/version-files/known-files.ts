import { findJsonStrings } from './json-strings.js'
import type { VersionMatch } from './version-match.js'
import { matchVersions } from './version-match.js'

/** Files that are known by name, with what they hold. `all` versions of a file are the same. */
interface KnownFile {
  readonly find: (text: string) => VersionMatch[]
  /** What the file must have, for errors. */
  readonly expected: string
}

const uvProject =
  /^\[\[package\]\]\r?\nname = "[^"\n]+"\r?\nversion = "(?<version>[^"\n]+)"\r?\nsource = \{ (?:editable|virtual) = "\." \}/dgm
const cffVersion = /^version:[ \t]*(["']?)(?<version>[^"'\s#]+)\1[ \t]*(?:#.*)?\r?$/dgm
const cfgVersion = /^\[metadata\][ \t]*\r?\n(?:(?!\[).*\n)*?version[ \t]*[=:][ \t]*(?<version>[^\s#;:]+)[ \t]*\r?$/dgm
const sphinxRelease = /^release[ \t]*(?::[^=\n]+)?=[ \t]*(["'])(?<version>[^"'\n]+)\1/dgm
const sphinxVersion = /^version[ \t]*(?::[^=\n]+)?=[ \t]*(["'])(?<version>[^"'\n]+)\1/dgm

/** Source: npm "package.json", "package-lock.json"; uv "Project structure"; Citation File Format 1.2; setuptools; Sphinx "Configuration". */
const knownFiles: Readonly<Record<string, KnownFile>> = {
  'package.json': { expected: '`version`', find: (text) => jsonVersions(text, ['version']) },
  'package-lock.json': { expected: '`version`', find: (text) => jsonVersions(text, ['version'], ['packages', '', 'version']) },
  'uv.lock': {
    expected: 'the package `source = { editable = "." }` with a version',
    find: (text) => matchVersions(uvProject, text),
  },
  'CITATION.cff': { expected: '`version:` at the start of a line', find: (text) => matchVersions(cffVersion, text) },
  'setup.cfg': { expected: '`version` in `[metadata]`', find: (text) => matchVersions(cfgVersion, text) },
  'conf.py': {
    expected: '`release = "1.2.3"` at the start of a line',
    find: (text) => [...matchVersions(sphinxRelease, text), ...matchVersions(sphinxVersion, text, { version: 'same' })],
  },
}

/** The file that a path names, if it is one of the known ones. */
export function knownFile(path: string): KnownFile | undefined {
  return knownFiles[path.replace(/^.*\//, '')]
}

function jsonVersions(text: string, ...paths: readonly (readonly string[])[]): VersionMatch[] {
  return findJsonStrings(text)
    .filter(({ path }) => paths.some((each) => each.join('\0') === path.join('\0')))
    .map(({ value, start }) => ({ version: value, form: 'semver', line: text.slice(0, start).split('\n').length, start }))
}

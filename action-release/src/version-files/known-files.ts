import { findJsonStrings } from './json-strings.js'
import type { VersionMatch } from './version-match.js'
import { matchVersions } from './version-match.js'

/** Files that are known by name, with what they hold. `all` versions of a file are the same. */
interface KnownFile {
  /** `member` is the folder of a package, relative to a lock of several. */
  readonly find: (text: string, member?: string) => VersionMatch[]
  /** What the file must have, for errors. */
  readonly expected: string
  /** Writes the day of the release, such as `2026-01-31`, if the file has one. */
  readonly writeDay?: (text: string, day: string) => string
}

/** `source` is of the package itself: the path of a folder. */
const uvPackage =
  /^\[\[package\]\]\r?\nname = "[^"\n]+"\r?\nversion = "(?<version>[^"\n]+)"\r?\nsource = \{ (?:editable|virtual|directory) = "(?<folder>[^"\n]+)" \}/dgm
const cargoTable =
  /^\[(?:workspace\.)?package\][ \t]*(?:#.*)?\r?\n(?:(?![ \t]*\[).*\n)*?[ \t]*version[ \t]*=[ \t]*"(?<version>[^"\n]+)"/dgm
/** Packages of others have a `source`. */
const cargoPackage = /^\[\[package\]\]\r?\nname = "[^"\n]+"\r?\nversion = "(?<version>[^"\n]+)"\r?\n(?!source)/dgm
const mesonProject = /^project\s*\([^()]*?\bversion\s*:\s*'(?<version>[^'\n]+)'/dgm
const cffVersion = /^version:[ \t]*(["']?)(?<version>[^"'\s#]+)\1[ \t]*(?:#.*)?\r?$/dgm
/** At the start of a line: references have other dates. */
const cffDate = /^(date-released:[ \t]*(["']?))\d{4}-\d\d-\d\d(?=\2[ \t]*(?:#.*)?\r?$)/gm
const cfgVersion = /^\[metadata\][ \t]*\r?\n(?:(?!\[).*\n)*?version[ \t]*[=:][ \t]*(?<version>[^\s#;:]+)[ \t]*\r?$/dgm
const sphinxRelease = /^release[ \t]*(?::[^=\n]+)?=[ \t]*(["'])(?<version>[^"'\n]+)\1/dgm
const sphinxVersion = /^version[ \t]*(?::[^=\n]+)?=[ \t]*(["'])(?<version>[^"'\n]+)\1/dgm

const semver = { forms: { version: 'semver' } } as const

/**
 * Source: npm "package.json", "package-lock.json"; uv "Project structure"; Cargo "The manifest format", "Cargo.lock"; Meson "project";
 * Citation File Format 1.2; setuptools; Sphinx "Configuration".
 */
const knownFiles: Readonly<Record<string, KnownFile>> = {
  'package.json': { expected: '`version`', find: (text) => jsonVersions(text, ['version']) },
  'package-lock.json': { expected: '`version`', find: (text) => jsonVersions(text, ['version'], ['packages', '', 'version']) },
  'uv.lock': {
    expected: 'the package with its folder as `source`, such as `{ editable = "." }`, and a version',
    find: (text, member = '.') => {
      const isMember = ({ groups = {} }: RegExpMatchArray) => groups.folder === member
      return matchVersions(uvPackage, text, { forms: { version: 'pep440' }, isWanted: isMember })
    },
  },
  'Cargo.toml': {
    expected: '`version` in `[package]` or `[workspace.package]`',
    find: (text) => matchVersions(cargoTable, text, semver),
  },
  'Cargo.lock': { expected: 'a package without `source`', find: (text) => matchVersions(cargoPackage, text, semver) },
  'meson.build': { expected: "`project(…, version: '1.2.3')`", find: (text) => matchVersions(mesonProject, text) },
  'CITATION.cff': {
    expected: '`version:` at the start of a line',
    find: (text) => matchVersions(cffVersion, text),
    writeDay: (text, day) => text.replace(cffDate, `$1${day}`),
  },
  'setup.cfg': { expected: '`version` in `[metadata]`', find: (text) => matchVersions(cfgVersion, text) },
  'conf.py': {
    expected: '`release = "1.2.3"` at the start of a line',
    find: (text) => [
      ...matchVersions(sphinxRelease, text),
      ...matchVersions(sphinxVersion, text, { forms: { version: 'same' } }),
    ],
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

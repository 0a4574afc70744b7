import { UserError } from '#shared/errors.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'
import type { VersionParts } from './version-parts.js'
import { parseVersion } from './version-parts.js'

/**
 * How a file writes the version. `pep440`: 1.3.0rc1. `semver`: 1.3.0-rc.1, as npm and Cargo want it. `short`: 1.3, as Sphinx calls its
 * `version`. `tuple`: the elements of a Python tuple. `same`: the one of these that the file has now.
 */
export type VersionForm = 'pep440' | 'semver' | 'short' | 'tuple' | 'same'

export const namedForms = ['pep440', 'semver', 'short', 'tuple'] as const

const semverKinds: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', rc: 'rc' }
/** Source: Python, `sys.version_info`, releaselevel. */
const releaseLevels: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', rc: 'candidate' }
const releaseLevel = /(["'])(?:final|alpha|beta|candidate|rc|dev)\1\s*,\s*\d+\s*,?\s*$/

/** Writes a version in a form, in place of a text that is `old`. Throws a `UserError` if it has no such form. */
export function formatAs(form: VersionForm, version: string, replaced: { readonly text: string; readonly old: string }): string {
  if (form === 'same') return formatAs(formOf(replaced.text, replaced.old), version, replaced)
  if (form === 'pep440') return version
  const parts = parseVersion(version)
  if (form === 'short') return [0, 1].map((index) => parts.release[index] ?? 0).join('.')
  return form === 'semver' ? formatSemver(version, parts) : formatTuple(parts, replaced.text)
}

/** Whether a text is a version in a form. */
export function isVersionInForm(form: VersionForm, text: string, version: string): boolean {
  if (form === 'pep440') return normalizeVersion(text) === version
  if (form === 'semver') return normalizeVersion(text) === version || normalizeSpaces(text) === semverOrNone(version)
  if (form === 'same') return namedForms.some((each) => each !== 'tuple' && isVersionInForm(each, text, version))
  return normalizeSpaces(text) === normalizeSpaces(formatAs(form, version, { text, old: version }))
}

function formOf(text: string, version: string): Exclude<VersionForm, 'same'> {
  return namedForms.find((form) => isVersionInForm(form, text, version)) ?? 'pep440'
}

function semverOrNone(version: string): string | undefined {
  try {
    return formatSemver(version, parseVersion(version))
  } catch {
    return undefined
  }
}

/** Source: Semantic Versioning 2.0.0, 2 and 9. Its order of these names is that of PEP 440, except for `dev` of a pre-release. */
function formatSemver(version: string, { epoch, release, pre, post, dev }: VersionParts): string {
  if (epoch !== 0 || post !== undefined || release.length > 3 || (pre !== undefined && dev !== undefined))
    throw new UserError(`Version ${version} cannot be written as a semantic version`, {
      why: 'Semantic versions have three numbers, no epoch, and no post-releases',
      fix: 'Release another version, or remove the file from `version-files`',
    })
  const numbers = [0, 1, 2].map((index) => release[index] ?? 0).join('.')
  if (pre !== undefined) return `${numbers}-${semverKinds[pre[0]] ?? pre[0]}.${pre[1]}`
  return dev === undefined ? numbers : `${numbers}-dev.${dev}`
}

/** Keeps the style of the tuple: `sys.version_info` with a level and a serial number, quoted numbers, or numbers and then text. */
function formatTuple({ release, pre, post, dev }: VersionParts, old: string): string {
  const quote = /["']/.exec(old)?.[0] ?? '"'
  const trailing = /,\s*$/.test(old) ? ',' : ''
  const quoted = (text: string) => `${quote}${text}${quote}`
  const triple = [0, 1, 2].map((index) => String(release[index] ?? 0))
  if (releaseLevel.test(old)) {
    const [kind, serial] = pre ?? [dev === undefined ? 'final' : 'dev', dev ?? 0]
    return `${[...triple, quoted(releaseLevels[kind] ?? kind), String(serial)].join(', ')}${trailing}`
  }
  const isQuoted = /^\s*["']\d/.test(old)
  const numbers = release.map((number) => (isQuoted ? quoted(String(number)) : String(number)))
  const suffixes = [pre?.join(''), post === undefined ? undefined : `post${post}`, dev === undefined ? undefined : `dev${dev}`]
  return `${[...numbers, ...suffixes.flatMap((text) => (text === undefined ? [] : [quoted(text)]))].join(', ')}${trailing}`
}

/** Reads the version of the elements of a Python tuple, in normal form; undefined if they are none. */
export function parseTuple(text: string): string | undefined {
  const elements = text.split(',').map((element) => element.trim().replace(/^(["'])(.*)\1$/, '$2'))
  const parts = elements.filter((element) => element !== '')
  const [level = '', serial = ''] = parts.slice(-2)
  const kind =
    level === 'final' || level === 'dev' ? level : Object.keys(releaseLevels).find((key) => releaseLevels[key] === level)
  const [numbers, suffix] =
    kind === undefined || !releaseLevel.test(text)
      ? [parts.filter((part) => /^\d+$/.test(part)), parts.filter((part) => !/^\d+$/.test(part)).join('.')]
      : [parts.slice(0, -2), kind === 'final' ? '' : `${kind}${serial}`]
  const version = normalizeVersion([numbers.join('.'), suffix].filter((part) => part !== '').join('.'))
  return version !== undefined && isVersionInForm('tuple', text, version) ? version : undefined
}

function normalizeSpaces(text: string): string {
  return text.replace(/\s+/g, '').replace(/,$/, '')
}

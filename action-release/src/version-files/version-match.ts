import type { VersionForm } from '../version/version-forms.js'

/** A version in the text of a file. */
export interface VersionMatch {
  /** As it is written in the file. */
  readonly version: string
  readonly form: VersionForm
  /** Line in the file, from 1. */
  readonly line: number
  /** Index of its first character in the text. */
  readonly start: number
}

export interface MatchOptions {
  /** Forms by the name of a group. Other groups are no versions. */
  readonly forms?: Readonly<Record<string, VersionForm>>
  readonly isWanted?: (match: RegExpMatchArray) => boolean
}

/** Finds the versions that a pattern with the flags `d` and `g` matches. The name of its group is the form. */
export function matchVersions(
  pattern: RegExp,
  text: string,
  { forms = groupForms, isWanted = () => true }: MatchOptions = {},
): VersionMatch[] {
  return [...text.matchAll(pattern)].filter(isWanted).flatMap(({ indices, groups = {} }) =>
    Object.entries(groups).flatMap(([group, version]) => {
      const start = indices?.groups?.[group]?.[0]
      const form = forms[group]
      if (start === undefined || form === undefined) return []
      return [{ version, form, line: text.slice(0, start).split('\n').length, start }]
    }),
  )
}

/** Forms by the name of a group in a pattern of the user. */
export const groupForms = { version: 'pep440', pep440: 'pep440', semver: 'semver', short: 'short', tuple: 'tuple' } as const

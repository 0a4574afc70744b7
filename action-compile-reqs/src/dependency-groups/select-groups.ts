import { InputValueError } from '#shared/errors.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { GroupSource } from './group-source.js'

/** A word of the input `groups`: a name with `*` for any text, in one `pyproject.toml`. */
export interface GroupPattern {
  /** Path relative to the workspace. */
  readonly file: string
  /** The part of the name before, between and after each `*`, joined by `*`; normalized. */
  readonly name: string
  /** Whether matching groups are left out: `!name`. */
  readonly isExcluded: boolean
}

/** Parses a word such as `dev`, `test-*`, `!docs` or `packages/core/pyproject.toml:dev`; undefined if it is not valid. */
export function parseGroupPattern(word: string): GroupPattern | undefined {
  const {
    not = '',
    file = 'pyproject.toml',
    name,
  } = /^(?<not>!)?(?:(?<file>(?:[^:]*\/)?pyproject\.toml):)?(?<name>[\w.*-]+)$/.exec(word)?.groups ?? {}
  if (name === undefined) return undefined
  return { file, name: name.split('*').map(normalizePart).join('*'), isExcluded: not !== '' }
}

/** Normalizes a part of a name. It may begin or end with a separator. */
function normalizePart(part: string): string {
  return normalizeName(`x${part}x`).slice(1, -1)
}

/** The groups that the patterns select, in the order of the files. Rejects a pattern without a match. */
export function selectGroups(patterns: readonly GroupPattern[], groupsOf: ReadonlyMap<string, readonly string[]>): GroupSource[] {
  const all = [...groupsOf].flatMap(([file, groups]) => groups.map((group) => ({ file, group })))
  for (const pattern of patterns) if (!all.some((group) => matches(pattern, group))) throw unknownGroup(pattern, groupsOf)
  const included = patterns.filter(({ isExcluded }) => !isExcluded)
  const excluded = patterns.filter(({ isExcluded }) => isExcluded)
  // Patterns that only leave groups out select all others of their files.
  const isSelected = (group: GroupSource) =>
    included.some((pattern) => matches(pattern, group)) ||
    (included.length === 0 && excluded.some(({ file }) => file === group.file))
  return all.filter((group) => isSelected(group) && !excluded.some((pattern) => matches(pattern, group)))
}

function matches(pattern: GroupPattern, { file, group }: GroupSource): boolean {
  const expression = pattern.name.replaceAll('.', '\\.').replaceAll('*', '.*')
  return pattern.file === file && new RegExp(`^${expression}$`).test(group)
}

function unknownGroup({ file, name }: GroupPattern, groupsOf: ReadonlyMap<string, readonly string[]>): InputValueError {
  const known = groupsOf.get(file) ?? []
  return new InputValueError('groups', `names ${name}, which is not a group of ${file}`, {
    fix: known.length === 0 ? `Add \`[dependency-groups]\` to ${file}` : `The groups are ${known.join(', ')}`,
    at: { file },
  })
}

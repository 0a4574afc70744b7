import type { ParsedCommit } from '../commits/parse-commit.js'
import { findReleasable } from '../commits/recommend-bump.js'

/** The subsections of a version. Source: Keep a Changelog 1.1.0, "Types of changes". */
export type ChangeKind = 'Added' | 'Changed' | 'Deprecated' | 'Removed' | 'Fixed' | 'Security'

/** One line of a changelog, without its bullet. */
export interface ChangelogEntry {
  readonly kind: ChangeKind
  readonly isBreaking: boolean
  readonly text: string
  /** The subject of the commit, by which an entry that someone has written is recognised. */
  readonly subject: string
}

const kindOfType: Readonly<Record<string, ChangeKind>> = { feat: 'Added', fix: 'Fixed' }

/**
 * Turns the commits that users notice into entries: the oldest first, and those that break something before all others. Commits that
 * cancel each other out, and those of types such as `docs`, have none.
 */
export function createEntries(commits: readonly ParsedCommit[]): ChangelogEntry[] {
  const entries = findReleasable(commits).map(createEntry).reverse()
  return [...entries.filter(({ isBreaking }) => isBreaking), ...entries.filter(({ isBreaking }) => !isBreaking)]
}

function createEntry({ type = '', scope = '', subject, breaking }: ParsedCommit): ChangelogEntry {
  const isBreaking = breaking !== undefined
  const isSecurity = /^security$/i.test(scope)
  const known = Object.hasOwn(kindOfType, type) ? kindOfType[type] : undefined
  const kind = isBreaking ? 'Changed' : isSecurity ? 'Security' : (known ?? 'Changed')
  const sentence = capitalize(subject.trim())
  const detail = isBreaking && breaking.trim() !== subject.trim() ? `: ${oneLine(breaking)}` : ''
  const prefix = `${isBreaking ? '**Breaking:** ' : ''}${scope === '' || isSecurity ? '' : `**${scope}**: `}`
  return { kind, isBreaking, text: `${prefix}${sentence}${detail}`, subject: subject.trim() }
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

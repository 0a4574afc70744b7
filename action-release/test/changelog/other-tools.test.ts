import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { findSection, readTable } from '../../../scripts/test/support/markdown.js'
import { createEntries } from '../../src/changelog/commit-entries.js'
import { createCommitParser } from '../../src/commits/parse-commit.js'
import type { History } from '../support/histories.js'
import { commitsOf, histories } from '../support/histories.js'

const document = readFileSync(new URL('../../../docs/recipes/release-by-commits.md', import.meta.url), 'utf8')
const section = findSection(document, 'The changelogs of other tools')

/** The sections that the document equates, by the names that the other tools use. */
const kinds = new Map(
  readTable(section)
    .filter((row) => row.length === 3)
    .flatMap(([kind = '', psr = '', cliff = '']) => [[psr, kind] as const, [cliff, kind] as const]),
)

const withoutNumber = (text: string) => text.replace(/ \(#\d+\)/, '')
const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).replace(/\s+/g, ' ')

interface Lines {
  /** Entries with their kind; those that break something have the kind `Breaking`. */
  readonly entries: readonly string[]
  /** What is said about breaking changes beside their subject. */
  readonly notes: readonly string[]
}

/** What the action writes, in the form of the others: the detail of a breaking change is apart, a scope `security` is a scope. */
function ours({ messages }: History): Lines {
  const commits = commitsOf(messages).map(createCommitParser())
  const notes = commits.flatMap(({ breaking, subject }) =>
    breaking === undefined || breaking === subject ? [] : [capitalize(breaking)],
  )
  const entries = createEntries(commits).map(({ kind, isBreaking, text }) => {
    const plain = notes.reduce(
      (left, note) => left.replace(new RegExp(`: ${note}$`, 'i'), ''),
      withoutNumber(text.replace('**Breaking:** ', '')),
    )
    return isBreaking ? `Breaking: ${plain}` : `${kind}: ${plain}`
  })
  return { entries, notes }
}

/** An entry of another tool; undefined if its section has no counterpart, as its type is not released. */
function translate(line: string, isBreaking: (text: string) => boolean): string[] {
  const [, name = '', rest = ''] = /^(.*?): (.*)$/.exec(line) ?? []
  const text = withoutNumber(rest.replace('[**breaking**] ', '').replace(/^\*\(([^)]*)\)\* /, '**$1**: '))
  if (isBreaking(text) || rest.includes('[**breaking**]')) return [`Breaking: ${text}`]
  const kind = kinds.get(name)
  if (kind === undefined) return []
  return [text.startsWith('**security**: ') ? `Security: ${text.replace('**security**: ', '')}` : `${kind}: ${text}`]
}

/** Breaking changes of python-semantic-release are known by ours: it marks only those with a footer, in a section of their own. */
function psr({ psrNotes }: History, mine: Lines): Lines {
  const isNote = (line: string) => line.startsWith('Breaking Changes: ')
  return {
    entries: psrNotes
      .filter((line) => !isNote(line))
      .flatMap((line) => translate(line, (text) => mine.entries.includes(`Breaking: ${text}`))),
    notes: psrNotes.filter(isNote).map((line) => line.replace('Breaking Changes: ', '')),
  }
}

const cliff = ({ cliffNotes }: History): string[] => cliffNotes.flatMap((line) => translate(line, () => false))

const kindOf = (entry: string) => entry.split(':')[0] ?? ''
const byKind = (entries: readonly string[]) =>
  entries.toSorted((one, two) => (kindOf(one) < kindOf(two) ? -1 : kindOf(one) > kindOf(two) ? 1 : 0))
const show = (entries: readonly string[]) => entries.join('; ') || 'none'

test('the changelogs of all histories are those of python-semantic-release and git-cliff, except for the documented differences', () => {
  const different = histories.flatMap((history) => {
    const mine = ours(history)
    const other = psr(history, mine)
    // The first sorts its entries by their texts, the second keeps the order of the commits in each section.
    const theirs = [
      [mine.entries.toSorted(), other.entries.toSorted()],
      [mine.notes, other.notes],
      [byKind(mine.entries), byKind(cliff(history))],
    ] as const
    const shown = theirs.map(([one, two]) => (show(one) === show(two) ? 'same' : show(two)))
    const [psrEntries = '', psrNotes = '', cliffEntries = ''] = shown
    if (shown.every((each) => each === 'same')) return []
    const psrCell = psrNotes === 'same' ? psrEntries : `${psrEntries}, explained: ${psrNotes}`
    return [[history.name, show(mine.entries), psrCell, cliffEntries]]
  })
  const documented = readTable(section)
    .filter((row) => row.length === 5)
    .map((row) => row.slice(0, 4))
  expect(different.toSorted()).toEqual(documented.toSorted())
})

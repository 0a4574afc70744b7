import { parseChangelog } from '#shared/format/changelog.js'
import { versionSection } from '../notes/version-section.js'
import type { ChangeKind, ChangelogEntry } from './commit-entries.js'

/** A new version of a changelog. */
export interface NewSection {
  readonly version: string
  readonly tag: string
  /** ISO 8601, such as 2026-01-31. */
  readonly date: string
  readonly entries: readonly ChangelogEntry[]
}

const kinds: readonly ChangeKind[] = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']

/**
 * Writes the section of a version: what stands under `Unreleased`, and the entries that it does not mention. `Unreleased` stays, empty. A
 * section that exists, and a changelog to which nothing is to be added, do not change. Source: Keep a Changelog 1.1.0.
 */
export function writeSection(changelog: string, section: NewSection): string {
  if (versionSection(changelog, section.version) !== undefined) return changelog
  const unreleased = parseChangelog(changelog).find(({ level, title }) => level === 2 && isUnreleased(title))
  const body = mergeEntries(unreleased?.body ?? '', section.entries)
  if (body === '') return changelog
  const ending = changelog.includes('\r\n') ? '\r\n' : '\n'
  const lines = changelog.split(/\r?\n/)
  const start =
    unreleased === undefined ? undefined : lines.findIndex((line) => line.startsWith('## ') && isUnreleased(line.slice(3)))
  const written = [`## ${formatHeading(changelog, section)}`, '', ...body.split('\n'), '']
  const updated = start === undefined ? insertFirst(lines, written) : replaceUnreleased(lines, start, written)
  while (updated.at(-1) === '' && updated.at(-2) === '') updated.pop()
  return updateLinks(updated, nameOf(changelog, section), section.tag).join(ending)
}

function isUnreleased(title: string): boolean {
  return /^\[?unreleased\]?$/i.test(title.trim())
}

/** Follows the headings that exist: with brackets, or without. */
function formatHeading(changelog: string, section: NewSection): string {
  const name = nameOf(changelog, section)
  const [newest] = releaseTitles(changelog)
  const style = newest ?? parseChangelog(changelog).find(({ title }) => isUnreleased(title))?.title ?? ''
  return `${style.startsWith('[') ? `[${name}]` : name} - ${section.date}`
}

/** With a `v`, if the headings have one. */
function nameOf(changelog: string, { version }: NewSection): string {
  return /^\[?v\d/.test(releaseTitles(changelog)[0] ?? '') ? `v${version}` : version
}

function releaseTitles(changelog: string): string[] {
  return parseChangelog(changelog)
    .filter(({ level, title }) => level === 2 && !isUnreleased(title))
    .map(({ title }) => title)
}

/** Appends each entry to its subsection. A change that breaks something comes before all others, if no one has written any. */
function mergeEntries(body: string, entries: readonly ChangelogEntry[]): string {
  const added = entries.filter((entry) => !isMentioned(body, entry))
  const breaks = body === '' && added.some(({ isBreaking }) => isBreaking)
  const order = breaks ? (['Changed', ...kinds.filter((kind) => kind !== 'Changed')] as const) : kinds
  let merged = body
  for (const kind of order) {
    const bullets = added.filter((entry) => entry.kind === kind).map(({ text }) => `- ${text}`)
    if (bullets.length > 0) merged = appendTo(merged, kind, bullets)
  }
  return merged.trim()
}

/** Whether someone has written about it: with the same words, or with the number of the same pull request. */
function isMentioned(body: string, { subject }: ChangelogEntry): boolean {
  const [, number] = /\((#\d+)\)$/.exec(subject) ?? []
  if (number !== undefined && new RegExp(`${number}\\b`).test(body)) return true
  return body.split('\n').some((line) => wordsOf(line) === wordsOf(subject))
}

/** Without the bullet, the scope, the number of the pull request and the full stop. */
function wordsOf(line: string): string {
  return line
    .replace(/^\s*[-*+]\s+(\*\*[^*]+\*\*:?\s*)*/, '')
    .replace(/\s*\(#\d+\)\.?$|\.$/, '')
    .trim()
    .toLowerCase()
}

function appendTo(body: string, kind: ChangeKind, bullets: readonly string[]): string {
  const lines = body === '' ? [] : body.split('\n')
  const heading = lines.findIndex((line) => new RegExp(`^###\\s+${kind}\\s*$`, 'i').test(line))
  if (heading === -1) return [...(lines.length === 0 ? [] : [...lines, '']), `### ${kind}`, '', ...bullets].join('\n')
  const next = lines.findIndex((line, index) => index > heading && /^#{1,3}\s/.test(line))
  const end = next === -1 ? lines.length : next
  const last = lines.slice(0, end).findLastIndex((line) => line.trim() !== '')
  return [...lines.slice(0, last + 1), ...bullets, ...lines.slice(last + 1)].join('\n')
}

/** Before the first version, or at the end. */
function insertFirst(lines: readonly string[], written: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.startsWith('## '))
  const place = first === -1 ? firstLink(lines) : first
  const before = lines.slice(0, place)
  while (before.at(-1)?.trim() === '') before.pop()
  return [...before, ...(before.length === 0 ? [] : ['']), ...written, ...lines.slice(place)]
}

function replaceUnreleased(lines: readonly string[], start: number, written: readonly string[]): string[] {
  const next = lines.findIndex((line, index) => index > start && /^##?\s/.test(line))
  const end = next === -1 ? firstLink(lines) : next
  return [...lines.slice(0, start + 1), '', ...written, ...lines.slice(end)]
}

/** Where the link references at the end of the file begin. */
function firstLink(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => line.trim() !== '' && !/^\[[^\]]+\]:\s/.test(line))
  return last + 1
}

/** Moves a link such as `[unreleased]: …/compare/v1.2.3...HEAD`, and adds that of the version. */
function updateLinks(lines: readonly string[], version: string, tag: string): string[] {
  return lines.flatMap((line) => {
    const [, name, url = '', from = ''] = /^\[(unreleased)\]:\s*(\S+\/compare\/)(\S+)\.\.\.HEAD\s*$/i.exec(line) ?? []
    if (name === undefined) return [line]
    return [`[${name}]: ${url}${tag}...HEAD`, `[${version}]: ${url}${from}...${tag}`]
  })
}

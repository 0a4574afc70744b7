/** One section of a changelog, without its heading. */
export interface ChangelogSection {
  /** 1 for `#`, 2 for `##`, and so on. */
  readonly level: number
  /** Text of the heading, such as `[1.3.0] - 2026-01-31` or `Unreleased`. */
  readonly title: string
  /** Markdown without empty lines at either end. Subsections are part of it; link references are not. */
  readonly body: string
}

interface Heading {
  readonly level: number
  readonly title: string
  /** Index of its first line, and of the first line below it. */
  readonly line: number
  readonly end: number
}

/** A line such as `[#12]: URL "title"`. Source: CommonMark 0.31, "Link reference definitions". */
const linkReference = /^ {0,3}\[([^\]]+)\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/

/**
 * Parses the sections of a Markdown changelog in the order of their headings. A section ends at the next heading of its level or a
 * higher one. Lines in fenced code blocks are no headings. Source of the format: Keep a Changelog 1.1.0; CommonMark 0.31, "ATX headings"
 * and "Setext headings".
 */
export function parseChangelog(text: string): ChangelogSection[] {
  const lines = text.split(/\r?\n/)
  const isCode = findCode(lines)
  const headings = findHeadings(lines, isCode)
  const isText = (line: number) => isCode[line] === true || !linkReference.test(lines[line] ?? '')
  return headings.map(({ level, title, end }, index) => {
    const next = headings.slice(index + 1).find((heading) => heading.level <= level)
    // Link references are at the end of the file and belong to the headings.
    const body = lines.slice(end, next?.line).filter((_, offset) => isText(end + offset))
    return { level, title, body: body.join('\n').trim() }
  })
}

/** The link references of a changelog that a part of it uses, one per line. Without them, the part would lose its links. */
export function linkReferencesOf(changelog: string, part: string): string {
  const lines = changelog.split(/\r?\n/)
  const isCode = findCode(lines)
  const used = new Set([...part.matchAll(/\[([^[\]]+)\](?![(:])/g)].map(([, label = '']) => label.toLowerCase()))
  const isUsed = (label: string | undefined) => label !== undefined && used.has(label.toLowerCase())
  return lines.filter((text, line) => isCode[line] === false && isUsed(linkReference.exec(text)?.[1])).join('\n')
}

/** The first section of a changelog with headings such as `## Unreleased` or `## 1.3.0`; undefined if there is none. */
export function newestSection(text: string): ChangelogSection | undefined {
  return parseChangelog(text).find(({ level }) => level === 2)
}

/** Whether each line is in a fenced code block, or is its fence. */
function findCode(lines: readonly string[]): boolean[] {
  let openFence = ''
  return lines.map((text) => {
    const fence = /^ {0,3}(```+|~~~+)/.exec(text)?.[1] ?? ''
    const isCode = openFence !== '' || fence !== ''
    if (openFence === '') openFence = fence
    else if (fence.startsWith(openFence)) openFence = ''
    return isCode
  })
}

function findHeadings(lines: readonly string[], isCode: readonly boolean[]): Heading[] {
  return lines.flatMap((text, line): Heading[] => {
    if (isCode[line] === true) return []
    const [, marks = '', title = ''] = /^(#{1,6})[ \t]+(\S.*)$/.exec(text) ?? []
    if (marks !== '') return [{ level: marks.length, title: title.trim(), line, end: line + 1 }]
    const [underline = ''] = /^(?:=+|-+)[ \t]*$/.exec(lines[line + 1] ?? '') ?? []
    const isUnderlined = underline !== '' && /^ {0,3}[^\s>|#*+-]/.test(text) && (lines[line - 1] ?? '').trim() === ''
    return isUnderlined ? [{ level: underline.startsWith('=') ? 1 : 2, title: text.trim(), line, end: line + 2 }] : []
  })
}

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
  /** Index of its line. */
  readonly line: number
}

/**
 * Parses the sections of a Markdown changelog in the order of their headings. A section ends at the next heading of its level or a
 * higher one. Lines in fenced code blocks are no headings. Source of the format: Keep a Changelog 1.1.0.
 */
export function parseChangelog(text: string): ChangelogSection[] {
  const lines = text.split(/\r?\n/)
  const headings = findHeadings(lines)
  return headings.map(({ level, title, line }, index) => {
    const next = headings.slice(index + 1).find((heading) => heading.level <= level)
    return { level, title, body: bodyOf(lines.slice(line + 1, next?.line)) }
  })
}

/** The first section of a changelog with headings such as `## Unreleased` or `## 1.3.0`; undefined if there is none. */
export function newestSection(text: string): ChangelogSection | undefined {
  return parseChangelog(text).find(({ level }) => level === 2)
}

function findHeadings(lines: readonly string[]): Heading[] {
  const headings: Heading[] = []
  let openFence = ''
  for (const [line, text] of lines.entries()) {
    const fence = /^ {0,3}(```+|~~~+)/.exec(text)?.[1] ?? ''
    if (openFence === '') openFence = fence
    else if (fence.startsWith(openFence)) openFence = ''
    if (openFence !== '') continue
    const [, marks = '', title = ''] = /^(#{1,6})[ \t]+(\S.*)$/.exec(text) ?? []
    if (marks !== '') headings.push({ level: marks.length, title: title.trim(), line })
  }
  return headings
}

/** Link references are at the end of the file and belong to the headings. */
function bodyOf(lines: readonly string[]): string {
  return lines
    .filter((line) => !/^\[[^\]]+\]:[ \t]*\S+[ \t]*$/.test(line))
    .join('\n')
    .trim()
}

import { normalizeVersion } from '#shared/requirements/pep440.js'

/**
 * The section of a changelog in Markdown whose heading names the version, such as `## [1.3.0] - 2026-01-31` or `## v1.3.0`, without
 * the heading; undefined when there is none. It ends at the next heading of that level or a higher one. Lines within fences are no
 * headings. Source of the form: Keep a Changelog 1.1.0.
 */
export function changelogSection(text: string, version: string): string | undefined {
  const found: string[] = []
  let level = 0
  let fence = ''
  for (const line of text.split(/\r?\n/)) {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1] ?? ''
    if (fence === '') fence = mark
    else if (mark.startsWith(fence)) fence = ''
    const [, marks = '', word = ''] = fence === '' ? (/^(#{1,6})[ \t]+\[?([^\]\s]+)/.exec(line) ?? []) : []
    const isEnd = level > 0 && marks !== '' && marks.length <= level
    if (isEnd) break
    if (level > 0) found.push(line)
    else if (marks !== '' && normalizeVersion(word) === version) level = marks.length
  }
  // References of links stand at the end of the file and belong to the headings.
  const body = found
    .filter((line) => !/^\[[^\]]+\]:[ \t]*\S+[ \t]*$/.test(line))
    .join('\n')
    .trim()
  return level === 0 ? undefined : body
}

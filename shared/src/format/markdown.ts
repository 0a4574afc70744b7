/**
 * Renders a Markdown table. Cells are plain text, which is shown as it is, with code between backticks: names in it can be no link, image,
 * HTML or emphasis. A cell that is one URL is a link.
 */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

/** Renders a table like `renderTable`, without the columns that are empty in every row. */
export function renderFilledColumns(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isFilled = (_: string, index: number) => rows.length === 0 || rows.some((row) => (row[index] ?? '') !== '')
  return renderTable(
    head.filter(isFilled),
    rows.map((row) => row.filter(isFilled)),
  )
}

/** Renders a collapsed block with a title. */
export function renderDetails(title: string, body: string): string {
  return `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`
}

/** Renders a fenced code block, with a fence longer than any in the text. */
export function renderCodeBlock(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A code span: a run of backticks up to the next run of the same length. Source: GitHub Flavored Markdown, 6.3. */
const codeSpan = /(?<!`)(`+)(?!`)(?:[^`]|(?!\1(?!`))`+)*?[^`]\1(?!`)/g

function escapeCell(text: string): string {
  if (/^https?:\/\/[^\s|<>]+$/.test(text)) return text
  let cell = ''
  let end = 0
  for (const match of text.matchAll(codeSpan)) {
    // Only the pipe has a meaning in the code of a table, before the code is found.
    cell += escapeText(text.slice(end, match.index)) + escapeBreaks(match[0], ' ')
    end = match.index + match[0].length
  }
  return cell + escapeText(text.slice(end))
}

/** Escapes what begins something else than text: HTML, links, images, code and emphasis, also links without brackets. */
function escapeText(text: string): string {
  const escaped = escapeHtml(text)
    .replaceAll(/[\\`[\]*~]/g, '\\$&')
    .replaceAll(/(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g, (run) => '\\_'.repeat(run.length))
    .replaceAll('://', '\\://')
    .replaceAll(/www\./gi, (start) => `${start.slice(0, 3)}\\.`)
    // A name such as `icon@2x.png` would be a mail address, whose sign no backslash protects. Source: cmark-gfm, extensions/autolink.c.
    .replaceAll(/(?<=[\w.+-])@(?=[A-Za-z0-9])/g, '@<!-- -->')
  return escapeBreaks(escaped, '<br>')
}

/** Escapes what would end a cell or a row. */
function escapeBreaks(text: string, lineBreak: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, lineBreak)
}

/** Renders a Markdown table. Cells are plain text; characters that would break the table are escaped. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
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

function escapeCell(text: string): string {
  return escapeHtml(text).replaceAll('|', '\\|').replaceAll(/\r?\n/g, '<br>')
}

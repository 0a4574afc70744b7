/** The text of a job summary, collected while the action works and written once at the end, also after a failure. */
export interface Summary {
  /** Adds a block of Markdown, separated by blank lines. */
  add(markdown: string): void
  text(): string
}

/** GitHub discards a summary above 1 MiB, so this one stays well below it. Source: GitHub "Adding a job summary". */
const maxBytes = 900 * 1024

export function createSummary(): Summary {
  const blocks: string[] = []
  return {
    add: (markdown) => void blocks.push(markdown.trim()),
    text() {
      const text = blocks.map((block) => `${block}\n`).join('\n')
      if (Buffer.byteLength(text) <= maxBytes) return text
      return `${Buffer.from(text).subarray(0, maxBytes).toString('utf8')}\n\n*This summary was cut at 900 KiB.*\n`
    },
  }
}

/** Renders a Markdown table. Cells are plain text; characters that would break the table are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

/** Renders a collapsed block with a title. */
export function details(title: string, body: string): string {
  return `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`
}

/** Renders a fenced code block, with a fence longer than any in the text. */
export function codeBlock(text: string, language = ''): string {
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

/** The text of a job summary, gathered while the action works and written once at the end, also after a failure. */
export interface Summary {
  /** Adds a block of Markdown, set apart by blank lines. */
  add(markdown: string): void
  text(): string
}

/** GitHub drops a summary above 1 MiB whole, so that ours stays well below it. Source: GitHub "Adding a job summary". */
const limit = 900 * 1024

export function createSummary(): Summary {
  const blocks: string[] = []
  return {
    add: (markdown) => void blocks.push(markdown.trim()),
    text() {
      const text = blocks.map((block) => `${block}\n`).join('\n')
      if (Buffer.byteLength(text) <= limit) return text
      return `${Buffer.from(text).subarray(0, limit).toString('utf8')}\n\n*The rest of this summary was left out: it was larger than 900 KiB.*\n`
    },
  }
}

/** A Markdown table. Cells are text; what would break the table is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A folded block with a title. */
export function details(title: string, body: string): string {
  return `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`
}

/** A fenced block, with a fence longer than any in the text. */
export function codeBlock(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function cell(text: string): string {
  return escapeHtml(text).replaceAll('|', '\\|').replaceAll(/\r?\n/g, '<br>')
}

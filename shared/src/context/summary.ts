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

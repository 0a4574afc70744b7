/** The text below a heading, up to the next heading of its level or a higher one. Throws where there is no such heading. */
export function sectionOf(text: string, heading: string): string {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading)
  if (start < 0) throw new Error(`There is no heading "${heading}"`)
  const level = /^#+/.exec(lines[start] ?? '')?.[0].length ?? 0
  const end = lines.findIndex((line, index) => index > start && (/^#+(?= )/.exec(line)?.[0].length ?? 9) <= level)
  return lines.slice(start + 1, end < 0 ? undefined : end).join('\n')
}

/** The cells of the rows of all tables in the text, without heads and rules. */
export function tableOf(text: string): string[][] {
  const lines = text.split('\n')
  return lines
    .filter((line, index) => line.startsWith('|') && !isRule(line) && !isRule(lines[index + 1] ?? ''))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    )
}

function isRule(line: string): boolean {
  return /^\|( ?:?-+:? ?\|)+$/.test(line)
}

/** A logical line of a requirements file, without its comment. */
export interface LogicalLine {
  readonly text: string
  /** The number of its first line in the file, from 1. */
  readonly line: number
}

/**
 * Splits a requirements file into logical lines. A `\` at the end of a line joins it with the next, and a `#` at the start of a line
 * or after a space begins a comment (one in a URL does not). Empty lines are left out.
 * Source: pip, "Requirements File Format".
 */
export function splitLogicalLines(text: string): LogicalLine[] {
  const lines: LogicalLine[] = []
  let pending = ''
  let firstLine = 0
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (pending === '') firstLine = index + 1
    const isComment = /^\s*#/.test(raw)
    if (!isComment && raw.endsWith('\\')) {
      pending += raw.slice(0, -1)
      continue
    }
    const joined = (pending + (isComment ? '' : raw)).replace(/(^|\s)#.*$/, '').trim()
    pending = ''
    if (joined !== '') lines.push({ text: joined, line: firstLine })
  }
  if (pending.trim() !== '') lines.push({ text: pending.trim(), line: firstLine })
  return lines
}

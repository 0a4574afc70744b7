/** A statement of a requirements file: a logical line without its comment. */
export interface LogicalLine {
  readonly text: string
  readonly line: number
}

/**
 * The logical lines of a requirements file: `\` at the end of a line joins it with the next, a `#` at the start or after a
 * blank begins a comment (so that one in a URL does not), and blank lines are left out.
 * Source: pip, "Requirements File Format".
 */
export function splitLogicalLines(text: string): LogicalLine[] {
  const found: LogicalLine[] = []
  let pending = ''
  let first = 0
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (pending === '') first = index + 1
    const comment = /^\s*#/.test(raw)
    if (!comment && raw.endsWith('\\')) {
      pending += raw.slice(0, -1)
      continue
    }
    const statement = (pending + (comment ? '' : raw)).replace(/(^|\s)#.*$/, '').trim()
    pending = ''
    if (statement !== '') found.push({ text: statement, line: first })
  }
  if (pending.trim() !== '') found.push({ text: pending.trim(), line: first })
  return found
}

/** A requirements file in two parts. In a lock, `header` is the engine's header with the stamp, and `body` is what it pins. */
export interface SplitText {
  readonly header: string
  readonly body: string
}

/** Splits a text at the first line that is neither empty nor a comment. */
export function splitLeadingComments(text: string): SplitText {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'))
  const end = first < 0 ? lines.length : first
  return { header: lines.slice(0, end).join('\n'), body: lines.slice(end).join('\n') }
}

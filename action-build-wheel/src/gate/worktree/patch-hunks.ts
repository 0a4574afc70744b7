/** One change of a patch. */
export interface Hunk {
  /** The file as it is before, relative to the top of the repository. */
  readonly file: string
  /** The first line that changes, as the file is before; undefined for a new, binary or moved file, or another mode. */
  readonly line: number | undefined
  /** What changes: the lines with `-` and `+`, at most ten, or a word about the whole file. */
  readonly text: string
}

const longest = 10

/** Reads the hunks of a patch that git has written with the prefixes `a/` and `b/`. Source: git-diff(1), "Generating patch text". */
export function readHunks(patch: string): Hunk[] {
  return patch.split(/^(?=diff --git )/m).flatMap((part) => (part.startsWith('diff --git ') ? ofFile(part) : []))
}

function ofFile(part: string): Hunk[] {
  const [head = '', ...bodies] = part.split(/^(?=@@ )/m)
  const file = unquoted(/^--- "?a\/(.*?)"?\t?$/m.exec(head)?.[1] ?? /^\+\+\+ "?b\/(.*?)"?\t?$/m.exec(head)?.[1] ?? named(head))
  const whole = (text: string): Hunk[] => [{ file, line: undefined, text }]
  if (/^new file mode /m.test(head)) return whole('a new file')
  if (/^deleted file mode /m.test(head)) return whole('the file is removed')
  if (bodies.length > 0) return bodies.map((body) => ({ file, ...ofBody(body) }))
  return whole(/^new mode /m.test(head) ? `its mode: ${/^new mode (\d+)$/m.exec(head)?.[1] ?? ''}` : 'a binary file')
}

function ofBody(body: string): { line: number; text: string } {
  const lines = body.split('\n')
  const start = Number(/^@@ -(\d+)/.exec(body)?.[1] ?? 1)
  const rest = lines.slice(1)
  const first = rest.findIndex((line) => /^[-+]/.test(line))
  const changes = rest.filter((line) => /^[-+]/.test(line))
  const more = changes.length > longest ? [`… and ${changes.length - longest} more lines`] : []
  return { line: Math.max(start + Math.max(first, 0), 1), text: [...changes.slice(0, longest), ...more].join('\n') }
}

/** A patch without hunks names its file in the first line alone, twice. */
function named(head: string): string {
  const names = /^diff --git "?a\/(.*)$/m.exec(head)?.[1] ?? ''
  return names.slice(0, Math.floor((names.length - ' b/'.length) / 2))
}

/** git puts a name with odd characters in quotes, with escapes as in C. */
function unquoted(name: string): string {
  return name.replaceAll(/\\(["\\])/g, '$1')
}

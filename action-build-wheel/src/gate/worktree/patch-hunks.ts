import { unquoteGitName } from '#shared/git-names.js'

/** One change of a patch. */
export interface Hunk {
  /** The changed file, relative to the top of the repository. */
  readonly file: string
  /** The first changed line of the original file; undefined for a new, deleted or binary file, or a change of its mode. */
  readonly line: number | undefined
  /** The lines with `-` and `+`, at most ten, or a description of the change to the whole file. */
  readonly text: string
}

const maxLines = 10

/**
 * Parses a patch that Git wrote with the prefixes `a/` and `b/`. gitdiff-parser misreads names with spaces or quotes and does not
 * report changed modes, so it is not used. Source: git-diff(1), "Generating patch text".
 */
export function parseHunks(patch: string): Hunk[] {
  return patch
    .split(/^(?=diff --git )/m)
    .filter((part) => part.startsWith('diff --git '))
    .flatMap(parseFile)
}

function parseFile(part: string): Hunk[] {
  const [header = '', ...bodies] = part.split(/^(?=@@ )/m)
  const file = parseFileName(header)
  const description = describeFileChange(header, bodies.length > 0)
  if (description !== undefined) return [{ file, line: undefined, text: description }]
  return bodies.map((body) => ({ file, ...parseBody(body) }))
}

/** Describes a change to the file as a whole; undefined when its hunks say what changed. */
function describeFileChange(header: string, hasHunks: boolean): string | undefined {
  if (/^new file mode /m.test(header)) return 'a new file'
  if (/^deleted file mode /m.test(header)) return 'the file is deleted'
  if (hasHunks) return undefined
  const mode = /^new mode (\d+)$/m.exec(header)?.[1]
  return mode === undefined ? 'a binary file' : `mode: ${mode}`
}

function parseBody(body: string): { readonly line: number; readonly text: string } {
  const start = Number(/^@@ -(\d+)/.exec(body)?.[1] ?? 1)
  const lines = body.split('\n').slice(1)
  const isChange = (line: string) => /^[-+]/.test(line)
  const changes = lines.filter(isChange)
  const shown = changes.slice(0, maxLines)
  if (changes.length > maxLines) shown.push(`… and ${changes.length - maxLines} more lines`)
  return { line: Math.max(start + Math.max(lines.findIndex(isChange), 0), 1), text: shown.join('\n') }
}

function parseFileName(header: string): string {
  const original = /^--- "?a\/(.*?)"?\t?$/m.exec(header)?.[1]
  const changed = /^\+\+\+ "?b\/(.*?)"?\t?$/m.exec(header)?.[1]
  return unquoteGitName(original ?? changed ?? parseFirstLine(header)).toString()
}

/** Parses `diff --git a/NAME b/NAME`, the only line with the name when a file has no hunks. */
function parseFirstLine(header: string): string {
  const quoted = /^diff --git "a\/((?:[^"\\]|\\.)*)"/.exec(header)?.[1]
  if (quoted !== undefined) return quoted
  const names = /^diff --git a\/(.*)$/m.exec(header)?.[1] ?? ''
  return names.slice(0, Math.floor((names.length - ' b/'.length) / 2))
}

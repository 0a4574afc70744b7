import { DockerfileParser } from 'dockerfile-ast'
import { unquote } from './run-mounts.js'

/** A here-document that an instruction begins. */
interface HereDocument {
  /** As the instruction writes it: `<<-"EOF"`, or `<< EOF`, which Dockerfile 1.16 allows. */
  readonly word: string
  /** The line that ends it. */
  readonly name: string
  /** Whether tabs before that line do not count. */
  readonly ignoresTabs: boolean
}

/** Lines of the text, which are changed in place, and the character of the `escape` directive. */
interface Source {
  readonly lines: string[]
  readonly escape: string
}

/**
 * Parses the instructions of a Dockerfile, which keep their places in the text. Comments and here-documents are hidden from the parser of
 * the library, which finds here-documents in quoted text too and takes the text of some for instructions. Source: BuildKit,
 * frontend/dockerfile/parser, "Parse" and "heredocsFromLine".
 */
export function parseInstructions(text: string): ReturnType<typeof DockerfileParser.parse> {
  return DockerfileParser.parse(hideTexts(text))
}

function hideTexts(text: string): string {
  const lines = text.split('\n')
  const { count, escape } = readDirectives(lines)
  const source = { lines, escape }
  for (let at = count; at < lines.length;) at = hideInInstruction(source, at)
  return lines.join('\n')
}

/** The number of lines with directives, which a line of any other kind ends, and the escape character. */
function readDirectives(lines: readonly string[]): { readonly count: number; readonly escape: string } {
  const directives = lines.map((line) => /^\uFEFF?\s*#\s*(syntax|escape|check)\s*=\s*(.+?)\s*$/i.exec(line))
  const end = directives.indexOf(null)
  const found = directives.slice(0, end < 0 ? lines.length : end)
  const escape = found.find((directive) => directive?.[1]?.toLowerCase() === 'escape')?.[2]
  return { count: found.length, escape: escape === '`' ? '`' : '\\' }
}

function isComment(line = ''): boolean {
  return line.trimStart().startsWith('#')
}

/** Hides the here-documents of the instruction that begins at a line, or a comment. Returns the index of the line behind it. */
function hideInInstruction(source: Source, start: number): number {
  const { lines, escape } = source
  if (isComment(lines[start])) {
    lines[start] = '#'
    return start + 1
  }
  const { text, end } = readInstruction(source, start)
  const hasDocuments = /^\uFEFF?\s*(?:onbuild\s+)?(?:run|copy|add)\s/i.test(text)
  const documents = hasDocuments ? findDocuments(text) : []
  for (let at = start; at < end; at++) {
    const line = isComment(lines[at]) ? '#' : (lines[at] ?? '')
    lines[at] = endWithoutEscape(hasDocuments ? hideWords(line, documents) : line, escape)
  }
  return documents.reduce((at, document) => hideDocument(source, at, document), end)
}

/** The text of an instruction in one line. In a continuation, comments and empty lines do not count. */
function readInstruction({ lines, escape }: Source, start: number): { readonly text: string; readonly end: number } {
  const continuation = continuationOf(escape)
  let text = ''
  for (let at = start; at < lines.length; at++) {
    const line = (lines[at] ?? '').replace(/\r+$/, '')
    if (at > start && (isComment(line) || line.trim() === '')) continue
    text += line.replace(continuation, '$1')
    if (!continuation.test(line)) return { text, end: at + 1 }
  }
  return { text, end: lines.length }
}

/** An escape character at the end of a line, unless another one escapes it. */
function continuationOf(escape: string): RegExp {
  return new RegExp(`(^|[^\\${escape}])\\${escape}[ \\t]*$`)
}

/** The beginning of the text that replaces the word of a here-document. */
const hiddenWord = '<_'

const word = String.raw`[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*'`

/** Unlike in a shell, a here-document is a word: `"a <<b"` and `$((1<<2))` are none. */
function findDocuments(text: string): HereDocument[] {
  // With a quote that nothing closes, the builder finds none.
  if (!text.includes('<<') || isJson(text) || !new RegExp(`^(?:\\s|${word})*$`, 's').test(text)) return []
  return (text.match(new RegExp(`(?:<<\\s+|${word})+`, 'gs')) ?? []).flatMap((each) => {
    const [, tab, quoted = ''] = /^\d*<<(-?)\s*([^<]+)$/s.exec(each) ?? []
    return quoted === '' ? [] : [{ word: each, name: unquote(quoted), ignoresTabs: tab === '-' }]
  })
}

function isJson(text: string): boolean {
  const [, array] = /^\uFEFF?\s*(?:onbuild\s+)?\w+\s+(?:--\S+\s+)*(\[.*\])\s*$/is.exec(text) ?? []
  try {
    return array !== undefined && Array.isArray(JSON.parse(array))
  } catch {
    return false
  }
}

/** What is no here-document for the builder must be none for the parser of the library either. The line does not become empty. */
function hideWords(line: string, documents: readonly HereDocument[]): string {
  const hidden = documents.reduce((text, { word }) => text.replace(word, () => hiddenWord.padEnd(word.length, '_')), line)
  return hidden.replaceAll('<<', '<_')
}

/** Whether this was the word of a here-document. */
export function isHiddenWord(text: string): boolean {
  return /^<_+$/.test(text)
}

/** For the parser of the library, an escaped escape character continues the line. */
function endWithoutEscape(line: string, escape: string): string {
  const [, text, end] = new RegExp(`^(.*\\${escape})\\${escape}([ \\t\\r]*)$`, 's').exec(line) ?? []
  return text === undefined ? line : `${text}_${end ?? ''}`
}

/** Without its last line, such as after `$((1 << 2))`, it is none, or the builder rejects the file. */
function hideDocument({ lines }: Source, start: number, { name, ignoresTabs }: HereDocument): number {
  const isLast = (line: string) => (ignoresTabs ? line.replace(/^\t+/, '') : line).replace(/\r+$/, '') === name
  const last = lines.findIndex((line, at) => at >= start && isLast(line))
  if (last < 0) return start
  lines.fill('', start, last + 1)
  return last + 1
}

import { maskMultilineStrings } from './multiline-strings.js'

/** An assignment of a string literal to `__version__` in Python source. */
export interface VersionAssignment {
  /** The text of the string. */
  readonly version: string
  /** Line in the file, from 1. */
  readonly line: number
  /** Index in the source at which the text of the string begins. */
  readonly start: number
}

const assignment = /^(__version__[ \t]*(?::[ \t]*[^=\r\n]+?)?[ \t]*=[ \t]*)(["'])([^"'\\\r\n]*)\2[ \t]*;?[ \t]*(?:#.*)?$/gm

/**
 * Every assignment of a string to `__version__` at the start of a line, typed or not, in either quote. The source is read, never
 * imported: no code of the project runs for it. Comments and strings in triple quotes do not count.
 */
export function findVersionAssignments(source: string): VersionAssignment[] {
  // A byte order mark, also where the bytes were read one by one.
  const mark = /^(?:\uFEFF|\u00EF\u00BB\u00BF)?/.exec(source)?.[0].length ?? 0
  return [...maskMultilineStrings(source.slice(mark), 'python').matchAll(assignment)].map(
    ({ 1: head = '', 3: version = '', index }) => ({
      version,
      line: source.slice(0, mark + index).split('\n').length,
      start: mark + index + head.length + 1,
    }),
  )
}

import type { SourceLocation } from '#shared/errors.js'

/** What a linter reports about a line of a file. */
export interface Finding {
  readonly message: string
  readonly level: 'error' | 'warning' | 'notice'
  readonly location: SourceLocation
}

/** The parts of a finding as a linter prints them. */
export interface FindingText {
  readonly file: string
  readonly line: string
  readonly column?: string | undefined
  /** The word for the level, such as `warning`; undefined for an error. */
  readonly level?: string | undefined
  readonly message: string
}

const levels: Readonly<Record<string, Finding['level']>> = {
  warning: 'warning',
  info: 'notice',
  information: 'notice',
  note: 'notice',
  notice: 'notice',
  style: 'notice',
}

/** Makes a finding. pylint and mypy use column 0 for the first one; annotations count from 1. */
export function createFinding({ file, line, column, level = '', message }: FindingText): Finding {
  const location = {
    file,
    line: Math.max(Number(line), 1),
    ...(column === undefined ? {} : { column: Math.max(Number(column), 1) }),
  }
  return { message, level: levels[level.toLowerCase()] ?? 'error', location }
}

const leadingLevel = /^(?:\[(?<inBrackets>error|warning)\]|(?<word>error|warning|note):) /

/** Splits the level off a message that begins with it: `warning: unused`, `[warning] unused`. */
export function splitLevel(text: string): { readonly level: string | undefined; readonly message: string } {
  const groups = leadingLevel.exec(text)?.groups
  return { level: groups?.inBrackets ?? groups?.word, message: text.replace(leadingLevel, '') }
}

import type { SourceLocation } from '#shared/errors.js'

/** Something that a linter says about a line of a file. */
export interface Finding {
  readonly message: string
  readonly level: 'error' | 'warning' | 'notice'
  readonly at: SourceLocation
}

/** `path:line: message`, `path:line:column: message`: ruff (concise), mypy, flake8, pylint, shellcheck -f gcc, eslint -f unix. */
const generic = /^([^\s:'"(][^:]*):(\d+):(?:(\d+):)?\s+(\S.*)$/
/** ruff's full form: the message, and below it ` --> path:line:column`. */
const arrow = /^\s*-->\s+([^\s:][^:]*):(\d+):(\d+)\s*$/
/** shellcheck's own form: `In path line 3:`, and below it `^-- SC2086 (info): message`. */
const shellHead = /^In (\S.*) line (\d+):$/
const shellBody = /^(\s*)\^-*\^?\s+(SC\d+ \((\w+)\):\s.*)$/
/** eslint's own form: the path by itself, and below it `  3:7  error  message  rule`. */
const eslintBody = /^(\d+):(\d+)\s{2,}(error|warning)\s{2,}(\S.*)$/
const eslintHead = /^(?:\/|[A-Za-z]:\\|\.{0,2}[\w@-])[^:*?"<>|]*\.\w+$/

/**
 * Reads findings line by line; a reader remembers the line before, since some linters put the file above its findings.
 * prek indents what a hook prints by two blanks, so that leading blanks do not count.
 */
export function createFindingReader(): (line: string) => Finding | undefined {
  let before = ''
  let file = ''
  let shell: SourceLocation | undefined
  return (line) => {
    const text = line.trim()
    if (text === '') return undefined
    const said = before
    before = text
    const [, path = '', row, column, message = ''] = generic.exec(text) ?? []
    if (row !== undefined) return { message: plain(message), level: levelOf(message), at: place(path, row, column) }
    const [, target = '', targetRow, targetColumn] = arrow.exec(text) ?? []
    if (targetRow !== undefined) return { message: said, level: 'error', at: place(target, targetRow, targetColumn) }
    const [, script, scriptRow] = shellHead.exec(text) ?? []
    if (script !== undefined && scriptRow !== undefined) shell = place(script, scriptRow)
    const [, , remark, severity] = shellBody.exec(line) ?? []
    if (shell !== undefined && remark !== undefined) return { message: remark, level: shellLevel(severity), at: shell }
    const [, lintRow, lintColumn, level, rest = ''] = eslintBody.exec(text) ?? []
    if (file !== '' && lintRow !== undefined)
      return {
        message: rest.replaceAll(/\s{2,}/g, ' '),
        level: level === 'error' ? 'error' : 'warning',
        at: place(file, lintRow, lintColumn),
      }
    if (eslintHead.test(text)) file = text
    return undefined
  }
}

function place(file: string, line: string, column?: string): SourceLocation {
  // A column of 0 is what pylint and mypy give for the first one; an annotation counts from 1.
  return { file, line: Number(line), ...(column === undefined ? {} : { column: Math.max(Number(column), 1) }) }
}

function levelOf(message: string): Finding['level'] {
  if (message.startsWith('note: ')) return 'notice'
  return message.startsWith('warning: ') ? 'warning' : 'error'
}

function shellLevel(severity: string | undefined): Finding['level'] {
  if (severity === 'info' || severity === 'style') return 'notice'
  return severity === 'warning' ? 'warning' : 'error'
}

function plain(message: string): string {
  return message.replace(/^(error|warning|note): /, '')
}

import type { SourceLocation } from '#shared/errors.js'

/** What a linter reports about a line of a file. */
export interface Finding {
  readonly message: string
  readonly level: 'error' | 'warning' | 'notice'
  readonly location: SourceLocation
}

/** `path:line: message`, `path:line:column: message`: ruff (concise), mypy, flake8, pylint, shellcheck -f gcc, eslint -f unix. */
const unixFinding = /^([^\s:'"(][^:]*):(\d+):(?:(\d+):)?\s+(\S.*)$/
/** ruff's full format: the message, and below it ` --> path:line:column`. */
const ruffLocation = /^\s*-->\s+([^\s:][^:]*):(\d+):(\d+)\s*$/
/** shellcheck's default format: `In path line 3:`, and below it `^-- SC2086 (info): message`. */
const shellcheckLocation = /^In (\S.*) line (\d+):$/
const shellcheckMessage = /^\s*\^-*\^?\s+(SC\d+ \((\w+)\):\s.*)$/
/** eslint's default format: the path, and below it `  3:7  error  message  rule`. */
const eslintFile = /^(?:\/|[A-Za-z]:\\|\.{0,2}[\w@-])[^:*?"<>|]*\.\w+$/
const eslintMessage = /^(\d+):(\d+)\s{2,}(error|warning)\s{2,}(\S.*)$/

/** What earlier lines said about the findings to come. */
interface State {
  previousLine: string
  eslintFile: string | undefined
  shellcheck: SourceLocation | undefined
}

/**
 * Makes a function that reads findings line by line. It remembers earlier lines, because some linters print the file above its findings.
 * prek indents the output of hooks, so leading spaces are ignored.
 */
export function createFindingReader(): (line: string) => Finding | undefined {
  const state: State = { previousLine: '', eslintFile: undefined, shellcheck: undefined }
  return (line) => {
    const text = line.trim()
    if (text === '') return undefined
    const finding = readUnix(text) ?? readRuff(text, state) ?? readShellcheck(line, text, state) ?? readEslint(text, state)
    state.previousLine = text
    return finding
  }
}

function readUnix(text: string): Finding | undefined {
  const [, file = '', line, column, message = ''] = unixFinding.exec(text) ?? []
  if (line === undefined) return undefined
  return {
    message: message.replace(/^(error|warning|note): /, ''),
    level: levelOf(message),
    location: locate(file, line, column),
  }
}

function readRuff(text: string, { previousLine }: State): Finding | undefined {
  const [, file = '', line, column] = ruffLocation.exec(text) ?? []
  return line === undefined ? undefined : { message: previousLine, level: 'error', location: locate(file, line, column) }
}

function readShellcheck(indented: string, text: string, state: State): Finding | undefined {
  const [, file, line] = shellcheckLocation.exec(text) ?? []
  if (file !== undefined && line !== undefined) state.shellcheck = locate(file, line)
  const [, message, severity] = shellcheckMessage.exec(indented) ?? []
  if (state.shellcheck === undefined || message === undefined) return undefined
  return { message, level: shellcheckLevel(severity), location: state.shellcheck }
}

function readEslint(text: string, state: State): Finding | undefined {
  const [, line, column, level, message = ''] = eslintMessage.exec(text) ?? []
  if (state.eslintFile !== undefined && line !== undefined)
    return {
      message: message.replaceAll(/\s{2,}/g, ' '),
      level: level === 'error' ? 'error' : 'warning',
      location: locate(state.eslintFile, line, column),
    }
  if (eslintFile.test(text)) state.eslintFile = text
  return undefined
}

function locate(file: string, line: string, column?: string): SourceLocation {
  // pylint and mypy use column 0 for the first one; annotations count from 1.
  return { file, line: Number(line), ...(column === undefined ? {} : { column: Math.max(Number(column), 1) }) }
}

function levelOf(message: string): Finding['level'] {
  if (message.startsWith('note: ')) return 'notice'
  return message.startsWith('warning: ') ? 'warning' : 'error'
}

function shellcheckLevel(severity: string | undefined): Finding['level'] {
  if (severity === 'info' || severity === 'style') return 'notice'
  return severity === 'warning' ? 'warning' : 'error'
}

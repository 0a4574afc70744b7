import { stripColors } from '#shared/format/strip-colors.js'
import type { Finding } from './finding.js'
import { createFinding, splitLevel } from './finding.js'
import { readLine } from './line-formats.js'

/** What earlier lines said about the findings to come. */
interface State {
  previousLine: string
  /** File that a heading names: eslint, stylelint, yamllint, sqlfluff. */
  file: string | undefined
  /** Place that a line names, with its message below: shellcheck, pydocstyle, errors of Python. */
  place: { readonly file: string; readonly line: string } | undefined
  /** What bandit found, with its place below. */
  issue: string | undefined
}

/** Reads a finding whose parts are on several lines. `indented` is the line with its leading spaces. */
type Format = (text: string, state: State, indented: string) => Finding | undefined

const formats: readonly Format[] = [
  readLine,
  readRuff,
  readYaml,
  readShellcheck,
  readPydocstyle,
  readPython,
  readBandit,
  readBelowFile,
]

/**
 * Makes a function that reads findings line by line. It remembers earlier lines, because some linters print the file above its findings.
 * prek indents the output of hooks, so leading spaces are ignored.
 */
export function createFindingReader(): (line: string) => Finding | undefined {
  const state: State = { previousLine: '', file: undefined, place: undefined, issue: undefined }
  return (line) => {
    const indented = stripColors(line)
    const text = indented.trim()
    if (text === '') return undefined
    const finding = firstFinding(text, state, indented)
    state.previousLine = text
    return finding
  }
}

function firstFinding(text: string, state: State, indented: string): Finding | undefined {
  for (const read of formats) {
    const finding = read(text, state, indented)
    if (finding !== undefined) return finding
  }
  return undefined
}

/** The full format of ruff, and rustc: the message, and below it ` --> path:line:column`. */
function readRuff(text: string, { previousLine }: State): Finding | undefined {
  const [, file = '', line, column] = /^-->\s+([^\s:][^:]*):(\d+):(\d+)$/.exec(text) ?? []
  return line === undefined ? undefined : createFinding({ file, line, column, ...splitLevel(previousLine) })
}

/** check-yaml: the message, and below it `in "path", line 3, column 7`. */
function readYaml(text: string, { previousLine }: State): Finding | undefined {
  const [, file = '', line, column] = /^in "([^"]+)", line (\d+), column (\d+)$/.exec(text) ?? []
  return line === undefined ? undefined : createFinding({ file, line, column, message: previousLine })
}

/** The default format of shellcheck: `In path line 3:`, and below it `^-- SC2086 (info): message`. */
function readShellcheck(text: string, state: State, indented: string): Finding | undefined {
  const [, file, line] = /^In (\S.*) line (\d+):$/.exec(text) ?? []
  if (file !== undefined && line !== undefined) state.place = { file, line }
  const [, message, level] = /^\s*\^-*\^?\s+(SC\d+ \((\w+)\):\s.*)$/.exec(indented) ?? []
  if (state.place === undefined || message === undefined) return undefined
  return createFinding({ ...state.place, message, level })
}

/** pydocstyle: `path:3 in public function`, and below it `D103: message`. */
function readPydocstyle(text: string, state: State): Finding | undefined {
  const [, file, line] = /^([^\s:][^:]*):(\d+) (?:in|at) [\w ]+(?: `.*`)?:$/.exec(text) ?? []
  if (file !== undefined && line !== undefined) state.place = { file, line }
  return state.place !== undefined && /^D\d{3}: /.test(text) ? createFinding({ ...state.place, message: text }) : undefined
}

/** A file that Python cannot parse: `File "path", line 3`, and below it `SyntaxError: message`. */
function readPython(text: string, state: State): Finding | undefined {
  const [, file, line] = /^File "([^"<]+)", line (\d+)$/.exec(text) ?? []
  if (file !== undefined && line !== undefined) state.place = { file, line }
  const isSyntax = /^(Syntax|Indentation|Tab)Error: /.test(text)
  return state.place !== undefined && isSyntax ? createFinding({ ...state.place, message: text }) : undefined
}

/** bandit: `>> Issue: message`, and below it `Location: path:3:7`. */
function readBandit(text: string, state: State): Finding | undefined {
  state.issue = /^>> Issue: (.*)$/.exec(text)?.[1] ?? state.issue
  const [, file = '', line, column] = /^Location: ([^\s:][^:]*):(\d+):(\d+)$/.exec(text) ?? []
  if (state.issue === undefined || line === undefined) return undefined
  return createFinding({ file, line, column, message: state.issue })
}

const heading = /^(?:\/|[A-Za-z]:\\|\.{0,2}[\w@-])[^:*?"<>|]*\.\w+$/
const sqlfluffHeading = /^== \[(.+)\] FAIL$/
/** eslint and yamllint: `3:7  error  message  rule`; stylelint has signs for the levels. */
const positioned = /^(?<line>\d+):(?<column>\d+)\s{2,}(?<level>error|warning|[✖×⚠‼])\s{2,}(?<message>\S.*)$/
/** sqlfluff: `L:   3 | P:   7 | LT01 | message`. */
const sqlfluff = /^L:\s*(?<line>\d+) \| P:\s*(?<column>\d+) \| (?<rule>\w+) \| (?<message>\S.*)$/

/** Linters that print a file, and below it its findings. */
function readBelowFile(text: string, state: State): Finding | undefined {
  const groups = (positioned.exec(text) ?? sqlfluff.exec(text))?.groups
  if (state.file !== undefined && groups?.line !== undefined) {
    const { line, column, level = '', rule, message = '' } = groups
    const shown = message.replaceAll(/\s{2,}/g, ' ')
    const word = /[⚠‼]/.test(level) ? 'warning' : level
    return createFinding({
      file: state.file,
      line,
      column,
      level: word,
      message: rule === undefined ? shown : `${rule} ${shown}`,
    })
  }
  state.file = sqlfluffHeading.exec(text)?.[1] ?? (heading.test(text) ? text : state.file)
  return undefined
}

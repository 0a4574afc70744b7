import type { Finding } from './finding.js'
import { createFinding, splitLevel } from './finding.js'

const file = String.raw`(?<file>[^\s:'"(][^:]*)`
const severity = '(?<level>error|warning|info|information|note|style)'

/** Formats that say everything on one line, with the groups file, line, column, level and message. The first that matches counts. */
const formats: readonly RegExp[] = [
  // Workflow commands of GitHub, which yamllint and others print in a job.
  /^::(?<level>error|warning|notice) (?:[^:]*,)?file=(?<file>[^,:]+)(?:,[^:]*?line=(?<line>\d+))?(?:,[^:]*?col(?:umn)?=(?<column>\d+))?[^:]*::(?<message>\S.*)$/,
  // pyright, cspell, tsc --pretty: `path:3:7 - error: message`.
  new RegExp(`^${file}:(?<line>\\d+):(?<column>\\d+) - (?:${severity}:? )?(?<message>\\S.*)$`),
  // tsc: `path(3,7): error TS2322: message`.
  new RegExp(String.raw`^(?<file>[^\s:'"(][^:(]*)\((?<line>\d+),(?<column>\d+)\): ${severity} (?<message>\S.*)$`),
  // hadolint: `Dockerfile:3 DL3006 warning: message`.
  new RegExp(`^${file}:(?<line>\\d+) (?<rule>(?:DL|SC)\\d+) ${severity}: (?<message>\\S.*)$`),
  // markdownlint: `path:3:7 MD013/line-length message`, newer versions with `error` before the rule.
  new RegExp(`^${file}:(?<line>\\d+)(?::(?<column>\\d+))? (?:${severity} )?(?<message>MD\\d+\\S* .+)$`),
  // ruff (concise), mypy, flake8, pylint, shellcheck -f gcc, eslint -f unix, codespell, vulture, actionlint, yamllint -f parsable.
  new RegExp(`^${file}:(?<line>\\d+):(?:(?<column>\\d+):)?\\s+(?<message>\\S.*)$`),
  // check-json: `path: Failed to json decode (message: line 3 column 7 (char 9))`.
  /^(?<file>\S[^:]*): Failed to json decode \((?<message>.*): line (?<line>\d+) column (?<column>\d+) \(char \d+\)\)$/,
  // check-toml: `path: message (at line 3, column 7)`.
  new RegExp(`^${file}: (?<message>.*) \\(at line (?<line>\\d+), column (?<column>\\d+)\\)$`),
  // check-xml: `path: Failed to xml parse (path:3:7: message)`.
  /^\S[^:]*: Failed to xml parse \((?<file>[^:]+):(?<line>\d+):(?<column>\d+): (?<message>.*)\)$/,
  // isort, black and detect-private-key name a file only.
  /^ERROR: (?<file>\S.*?) (?<message>Imports are incorrectly sorted.*)$/,
  /^(?<message>would reformat) (?<file>\S+)$/,
  /^(?<message>Private key found): (?<file>\S+)$/,
]

/** Reads a finding from one line. Undefined when no format matches. */
export function readLine(text: string): Finding | undefined {
  for (const format of formats) {
    const groups = format.exec(text)?.groups
    if (groups !== undefined) return toFinding(groups)
  }
  return undefined
}

function toFinding(groups: Readonly<Record<string, string | undefined>>): Finding {
  const { file: path = '', line = '1', column, rule } = groups
  const { level, message } = splitLevel(groups.message ?? '')
  const shown = rule === undefined ? message : `${rule} ${message}`
  return createFinding({ file: path, line, column, level: groups.level ?? level, message: shown })
}

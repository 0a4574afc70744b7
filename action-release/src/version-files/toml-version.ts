import { maskMultilineStrings } from '#shared/python/multiline-strings.js'
import type { VersionMatch } from './version-match.js'

const tableHeader = /^[ \t]*\[{1,2}[ \t]*([^\]\r\n]+?)[ \t]*\]{1,2}[ \t]*(?:#.*)?\r?$/
const versionKey = /^([ \t]*(?:version|"version"|'version')[ \t]*=[ \t]*)(["'])([^"'\\\r\n]*)\2[ \t]*(?:#.*)?\r?$/

/**
 * Finds the static `version` in the table `[project]` of a pyproject.toml, or else in `[tool.poetry]`. Text in multi-line strings does
 * not count. Source: PyPA "pyproject.toml specification", `version`; Poetry "The pyproject.toml file"; TOML 1.0, tables.
 */
export function findTomlVersions(text: string): VersionMatch[] {
  const found = versionsIn('project', text)
  return found.length > 0 ? found : versionsIn('tool.poetry', text)
}

function versionsIn(wanted: string, text: string): VersionMatch[] {
  const matches: VersionMatch[] = []
  let table = ''
  let lineStart = 0
  for (const [index, line] of maskMultilineStrings(text, 'toml').split('\n').entries()) {
    table = tableHeader.exec(line)?.[1] ?? table
    const [, beforeQuote = '', , version] = table === wanted ? (versionKey.exec(line) ?? []) : []
    if (version !== undefined)
      matches.push({ version, form: 'pep440', line: index + 1, start: lineStart + beforeQuote.length + 1 })
    lineStart += line.length + 1
  }
  return matches
}

import type { Spot } from './version-locations.js'

const header = /^[ \t]*\[{1,2}[ \t]*([^\]\r\n]+?)[ \t]*\]{1,2}[ \t]*(?:#.*)?\r?$/
const key = /^([ \t]*(?:version|"version"|'version')[ \t]*=[ \t]*)(["'])([^"'\\\r\n]*)\2[ \t]*(?:#.*)?\r?$/

/**
 * The static `version` in the table `[project]` of a pyproject.toml. Lines within strings of several lines do not count.
 * Source: PyPA "pyproject.toml specification", `version`; TOML 1.0, tables.
 */
export function tomlVersions(text: string): Spot[] {
  const spots: Spot[] = []
  let table = ''
  let start = 0
  for (const [index, line] of blankLongStrings(text).split('\n').entries()) {
    table = header.exec(line)?.[1] ?? table
    const [, before = '', , version] = table === 'project' ? (key.exec(line) ?? []) : []
    if (version !== undefined) spots.push({ version, line: index + 1, start: start + before.length + 1 })
    start += line.length + 1
  }
  return spots
}

/** Strings in triple quotes become blanks, their lines stay. */
function blankLongStrings(text: string): string {
  const token = /#[^\n]*|("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'[^'\n]*'/g
  return text.replace(token, (found, quotes: string | undefined) =>
    quotes === undefined ? found : found.replace(/[^\r\n]/g, ' '),
  )
}

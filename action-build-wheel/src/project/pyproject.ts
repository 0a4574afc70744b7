import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, TomlError } from 'smol-toml'
import type { SourceLocation } from '#shared/errors.js'
import { UserError } from '#shared/errors.js'

export type Table = Readonly<Record<string, unknown>>

/** The project's `pyproject.toml`; an empty table when there is none. `file` is its path relative to the workspace. */
export async function readPyproject(project: string, file: string): Promise<{ readonly text: string; readonly table: Table }> {
  const path = join(project, 'pyproject.toml')
  const text = existsSync(path) ? await readFile(path, 'utf8') : ''
  try {
    return { text, table: parse(text) }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const why = error.message.split('\n')[0]?.replace('Invalid TOML document: ', '') ?? ''
    throw new UserError(`${file} is not valid TOML`, { why, at: { file, line: error.line, column: error.column } })
  }
}

/** The static version of the project, `[project].version`, and where it stands. Source: PEP 621. */
export function staticVersion(
  text: string,
  table: Table,
  file: string,
): { readonly version: string; readonly at: SourceLocation } | undefined {
  const project = table.project
  if (typeof project !== 'object' || project === null || !('version' in project)) return undefined
  if (typeof project.version !== 'string') return undefined
  const lines = text.split('\n')
  const header = lines.findIndex((line) => /^\s*\[\s*project\s*\]/.test(line))
  const index = lines.findIndex((line, at) => at > header && /^\s*(project\s*\.\s*)?version\s*=/.test(line))
  return { version: project.version, at: { file, line: Math.max(index, 0) + 1 } }
}

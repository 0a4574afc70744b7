import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseToml } from '#shared/config/parse-toml.js'
import { isTomlTable } from '#shared/config/toml-values.js'

/** What `pyproject.toml` says about the project; undefined for what it does not say, or leaves to the build (`dynamic`). */
export interface Pyproject {
  readonly name: string | undefined
  readonly version: string | undefined
  /** An SPDX expression. */
  readonly license: string | undefined
}

/** Reads the table `[project]`. Source: PyPA, "pyproject.toml specification". */
export async function readPyproject(workspace: string): Promise<Pyproject> {
  const text = await readFile(join(workspace, 'pyproject.toml'), 'utf8').catch(() => '')
  const { project } = await parseToml(text, 'pyproject.toml').catch((): { project?: unknown } => {
    // The actions that need the file say what is wrong with it.
    return {}
  })
  const table = isTomlTable(project) ? project : {}
  return { name: textOf(table.name), version: textOf(table.version), license: findLicense(table.license) }
}

/** A table `{ text = "MIT" }` is the older form; a text of several lines is the license itself. */
function findLicense(license: unknown): string | undefined {
  const text = textOf(isTomlTable(license) ? license.text : license)
  return text === undefined || text.includes('\n') ? undefined : text
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

import { join } from 'node:path'
import { findKeyLine } from '#shared/config/key-position.js'
import { parseToml } from '#shared/config/parse-toml.js'
import { isTomlTable } from '#shared/config/toml-values.js'
import type { SourceLocation } from '#shared/errors.js'
import { UserError } from '#shared/errors.js'
import { readTextIfPresent } from '#shared/files/read-text.js'
import type { Refusal } from './rules.js'

/** A table of settings and where it stands. */
export interface SettingsTable {
  /** How errors name the file: its path relative to the workspace, or absolute outside it. */
  readonly file: string
  /** Path of the table in the file, such as `tool`, `uv`. */
  readonly table: readonly string[]
  readonly values: Readonly<Record<string, unknown>>
  readonly text: string
}

/** Reads a table of a TOML file; undefined if there is no such file or table. `path` is relative to `folder`, or absolute. */
export async function readSettingsTable(
  folder: string,
  path: string,
  table: readonly string[],
): Promise<SettingsTable | undefined> {
  const text = readTextIfPresent(join(path.startsWith('/') ? '' : folder, path), path)
  // Parsing is left out for files that cannot have the table.
  if (!text?.includes(table.at(-1) ?? '')) return undefined
  let values: unknown = await parseToml(text, path)
  for (const name of table) values = isTomlTable(values) ? values[name] : undefined
  if (values === undefined) return undefined
  if (!isTomlTable(values)) throw new UserError(`\`${table.join('.')}\` in ${path} is not a table`, { at: { file: path } })
  return { file: path, table, values, text }
}

/** Where a key of the table is set. */
export async function locateKey({ file, table, text }: SettingsTable, key: readonly string[]): Promise<SourceLocation> {
  return { file, line: await findKeyLine(text, [...table, ...key]) }
}

/** The error for a setting that a lock must not depend on. */
export async function refusedSetting(
  settings: SettingsTable,
  key: readonly string[],
  { why, ...fixes }: Refusal,
): Promise<UserError> {
  const at = await locateKey(settings, key)
  const name = key.join('.')
  return new UserError(`${at.file}:${at.line ?? 1}: the setting \`${name}\` is not supported, because it ${why}`, {
    ...fixes,
    at,
  })
}

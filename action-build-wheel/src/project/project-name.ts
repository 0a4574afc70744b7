import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'smol-toml'
import { parseSetupCfg } from '#shared/config/parse-setup-cfg.js'
import type { TomlTable } from '#shared/config/parse-toml.js'
import { tableAt } from '#shared/config/toml-values.js'

/** Where `pyproject.toml` states the name, by precedence. Source: PEP 621; the documentation of Poetry and flit, "metadata". */
const keys: readonly (readonly [table: readonly string[], key: string])[] = [
  [['project'], 'name'],
  [['tool', 'poetry'], 'name'],
  [['tool', 'flit', 'metadata'], 'dist-name'],
  [['tool', 'flit', 'metadata'], 'module'],
]

/** Reads the name that the files of a project state as plain text; undefined when none does. */
export async function readProjectName(directory: string): Promise<string | undefined> {
  const read = async (name: string) => await readFile(join(directory, name), 'utf8').catch(() => '')
  const pyproject = parseTable(await read('pyproject.toml'))
  const stated = keys.map(([table, key]) => tableAt(pyproject, table)?.[key]).find((name) => typeof name === 'string')
  if (stated !== undefined) return stated
  const inSetupCfg = parseSetupCfg(await read('setup.cfg'))
    .get('metadata')
    ?.get('name')
  if (inSetupCfg !== undefined && inSetupCfg !== '') return inSetupCfg
  const inSetupPy = /\bsetup\([^]*?\bname\s*=\s*(["'])([\w.-]+)\1/.exec(await read('setup.py'))?.[2]
  if (inSetupPy !== undefined) return inSetupPy
  // maturin takes the name of the crate.
  const crate = tableAt(parseTable(await read('Cargo.toml')), ['package'])?.name
  return typeof crate === 'string' ? crate : undefined
}

/** A file that is not TOML states nothing here: it has been reported already. */
function parseTable(text: string): TomlTable {
  try {
    return parse(text)
  } catch {
    return {}
  }
}

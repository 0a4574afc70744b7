import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSetupCfg, splitSetupCfgList } from '#shared/config/parse-setup-cfg.js'
import type { TomlTable } from '#shared/config/parse-toml.js'
import { isTomlTable, tableAt } from '#shared/config/toml-values.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { Requirement } from '#shared/requirements/pep508.js'
import { parseRequirement } from '#shared/requirements/pep508.js'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'

/** What the files of a project say about its requirements. */
export interface StatedRequirements {
  /** For the build. */
  readonly build: readonly Requirement[]
  /** For the installation, without extras. */
  readonly install: readonly Requirement[]
  /** For the installation with an extra, by its normalized name. */
  readonly extras: ReadonlyMap<string, readonly Requirement[]>
}

/**
 * Reads the requirements that the files of a project state as plain text. Sources: PyPA "pyproject.toml specification", `dependencies`,
 * `optional-dependencies`, `build-system.requires`; setuptools, "Dynamic Metadata", `install_requires`; Poetry, `dependencies`.
 */
export async function readRequirements(directory: string, table: TomlTable): Promise<StatedRequirements> {
  const extras = tableAt(table, ['project', 'optional-dependencies']) ?? {}
  return {
    build: parse(tableAt(table, ['build-system'])?.requires),
    install: [
      ...parse(tableAt(table, ['project'])?.dependencies),
      ...(await readDynamic(directory, table)),
      ...(await readSetupCfg(directory)),
      ...readPoetry(table),
    ],
    extras: new Map(Object.entries(extras).map(([name, list]) => [normalizeName(name), parse(list)])),
  }
}

function parse(list: unknown): Requirement[] {
  const texts = Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
  return texts.flatMap((text) => parseRequirement(text) ?? [])
}

/** Files of requirements that setuptools reads. */
async function readDynamic(directory: string, table: TomlTable): Promise<Requirement[]> {
  const file = tableAt(table, ['tool', 'setuptools', 'dynamic', 'dependencies'])?.file
  const names = [file].flat().filter((name) => typeof name === 'string')
  const texts = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8').catch(() => '')))
  return texts.flatMap((text) => parse(splitLogicalLines(text).map((line) => line.text.replace(/\s--hash[= ].*$/, ''))))
}

async function readSetupCfg(directory: string): Promise<Requirement[]> {
  const text = await readFile(join(directory, 'setup.cfg'), 'utf8').catch(() => '')
  return parse(splitSetupCfgList(parseSetupCfg(text).get('options')?.get('install_requires') ?? '', ';'))
}

/** Poetry has a table with the name as key; a path, such as `{ path = "../core" }`, has no PEP 508 form. */
function readPoetry(table: TomlTable): Requirement[] {
  const dependencies = Object.entries(tableAt(table, ['tool', 'poetry', 'dependencies']) ?? {})
  return dependencies.flatMap(([name, value]) => {
    const requirement = parseRequirement(name)
    if (requirement === undefined || name === 'python') return []
    if (!isTomlTable(value)) return [requirement]
    const extras = Array.isArray(value.extras) ? value.extras.filter((extra) => typeof extra === 'string') : []
    return value.optional === true ? [] : [{ ...requirement, extras }]
  })
}

import type { ActionContext } from '../context/action-context.js'
import type { ConfigTableName } from '../input-definitions.js'
import { configTables } from '../input-definitions.js'
import type { ConfigFile } from './config-file.js'
import { readConfigFile, readNamedConfigFile } from './config-file.js'
import type { ConfigProblem } from './config-problem.js'
import { didYouMean, throwConfigProblems } from './config-problem.js'
import type { TomlTable } from './parse-toml.js'
import { isTomlTable } from './toml-values.js'

/** A table of the configuration, such as `[tool.eleanor.images]`, and the file that has it. */
export interface ConfigTable {
  readonly file: ConfigFile
  readonly table: ConfigTableName
  readonly values: TomlTable
}

/** The configuration of a run. Each of its files is read once, so that all tables come from the same text. */
export interface Config {
  /**
   * Finds a table: in the file of the input `config`; if that does not have it, and if the input is empty, in the file at the root of the
   * workspace. Undefined if no file has the table.
   */
  findTable(table: ConfigTableName): Promise<ConfigTable | undefined>
}

/** Opens the configuration. `path` is the input `config`. Files are read when the first table is looked up. */
export function openConfig(context: Pick<ActionContext, 'workspace' | 'caller'>, path: string): Config {
  let named: Promise<ConfigFile> | undefined
  let root: Promise<ConfigFile | undefined> | undefined
  return {
    async findTable(table) {
      const found = path === '' ? undefined : await findTable(await (named ??= readNamedConfigFile(context, path)), table)
      if (found !== undefined) return found
      const file = await (root ??= readConfigFile(context, '.'))
      return file && (await findTable(file, table))
    },
  }
}

async function findTable(file: ConfigFile, table: ConfigTableName): Promise<ConfigTable | undefined> {
  const problems = findRootProblems(file.root)
  if (problems.length > 0) await throwConfigProblems(file, problems)
  const values = (file.root as TomlTable)[table]
  return values === undefined ? undefined : { file, table, values: values as TomlTable }
}

function findRootProblems(root: unknown): ConfigProblem[] {
  if (!isTomlTable(root)) return [{ key: [], text: '`tool.eleanor` is not a table', fix: 'Write `[tool.eleanor.images]`' }]
  return Object.entries(root).flatMap(([name, value]): ConfigProblem[] => {
    if (!configTables.some((table) => table === name))
      return [{ key: [name], text: `\`[tool.eleanor]\` has the unknown key \`${name}\``, fix: didYouMean(name, configTables) }]
    if (isTomlTable(value)) return []
    return [{ key: [name], text: `\`tool.eleanor.${name}\` is not a table`, fix: `Write \`[tool.eleanor.${name}]\`` }]
  })
}

import type { TomlTable } from '#shared/config/parse-toml.js'
import { parseToml } from '#shared/config/parse-toml.js'
import { isTomlTable } from '#shared/config/toml-values.js'
import { UserError } from '#shared/errors.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { isPackageName } from '#shared/requirements/package-name.js'
import { findElementLines } from './element-lines.js'

/** The groups of one `pyproject.toml`, with their elements as they are in the file. */
export interface GroupTable {
  readonly file: string
  /** Elements by normalized name. */
  readonly groups: ReadonlyMap<string, RawGroup>
  /** Text of what else changes how an engine resolves a group. */
  readonly settings: string
  /** Whether uv takes requirements of the groups from elsewhere, as `tool.uv.sources` says. */
  readonly hasSources: boolean
}

export interface RawGroup {
  /** The name as written. */
  readonly name: string
  readonly elements: unknown
  /** The line of each element, from 1. */
  readonly lines: readonly number[]
  /** The line of the group itself. */
  readonly line: number
}

/**
 * Parses `[dependency-groups]` of a `pyproject.toml`. Rejects names that are invalid or equal once they are normalized; the elements
 * of a group are validated only when the group is used. Source: PEP 735, "Specification".
 */
export async function parseGroups(file: string, text: string): Promise<GroupTable> {
  const root = await parseToml(text, file)
  const table = root['dependency-groups'] ?? {}
  if (!isTomlTable(table)) throw new UserError(`\`dependency-groups\` of ${file} is not a table`, { at: { file } })
  const positions = await findElementLines(text, 'dependency-groups')
  const groups = new Map<string, RawGroup>()
  for (const [name, elements] of Object.entries(table)) {
    const { line = 1, elements: lines = [] } = positions.get(name) ?? {}
    const at = { file, line }
    if (!isPackageName(name)) throw new UserError(`${file}:${line}: \`${name}\` is not a valid name of a group`, { at })
    const key = normalizeName(name)
    const same = groups.get(key)
    if (same !== undefined)
      throw new UserError(`${file}:${line}: the groups \`${same.name}\` and \`${name}\` have the same normalized name`, {
        fix: 'Rename one of them',
        at,
      })
    groups.set(key, { name, elements, lines, line })
  }
  const uv = settingsOfUv(root)
  return { file, groups, settings: resolvingSettings(root, uv), hasSources: uv.sources !== undefined }
}

/** The settings of the project that uv applies to a group, and the name that it writes to the lock. */
function resolvingSettings({ project }: TomlTable, uv: TomlTable): string {
  const { name, 'requires-python': requiresPython } = isTomlTable(project) ? project : {}
  return JSON.stringify([name, requiresPython, uv.sources, uv.workspace, uv['dependency-groups']])
}

function settingsOfUv({ tool }: TomlTable): TomlTable {
  return isTomlTable(tool) && isTomlTable(tool.uv) ? tool.uv : {}
}

import { basename } from 'node:path/posix'
import { isTomlTable } from '#shared/config/toml-values.js'
import { UserError } from '#shared/errors.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { parseRequirement } from '#shared/requirements/pep508.js'
import { formatGroupSource } from './group-source.js'
import type { GroupTable } from './parse-groups.js'

/** A group in the form of a requirements file. */
export interface GroupText {
  readonly text: string
  /** For each line of the text, its line in the `pyproject.toml`. */
  readonly lines: readonly number[]
}

/**
 * Writes a group as a requirements file: an included group becomes a `-r` line. Rejects what is neither a requirement nor
 * `{include-group = "name"}`, and groups that include each other in a cycle. Source: PEP 735, "Specification".
 */
export function groupAsRequirements(table: GroupTable, group: string): GroupText {
  rejectCycle(table, group, [])
  const elements = readElements(table, group)
  const lines = elements.map(({ text, include }) =>
    include === undefined ? text : `-r ${basename(formatGroupSource({ file: table.file, group: include }))}`,
  )
  return { text: lines.map((line) => `${line}\n`).join(''), lines: elements.map(({ line }) => line) }
}

interface GroupElement {
  readonly text: string
  /** Normalized name of the included group. */
  readonly include: string | undefined
  readonly line: number
}

function readElements({ file, groups }: GroupTable, group: string): GroupElement[] {
  const found = groups.get(group)
  if (found === undefined) throw new Error(`${file} has no group ${group}`)
  if (!Array.isArray(found.elements))
    throw new UserError(`${file}:${found.line}: the group \`${found.name}\` is not a list`, {
      at: { file, line: found.line },
    })
  return found.elements.map((element: unknown, index) => {
    const line = found.lines[index] ?? found.line
    return { ...readElement(element, `${file}:${line}`, { file, line }), line }
  })
}

function readElement(element: unknown, where: string, at: { file: string; line: number }): Omit<GroupElement, 'line'> {
  if (typeof element === 'string') {
    if (parseRequirement(element) === undefined)
      throw new UserError(`${where}: \`${element}\` is not a requirement`, {
        fix: 'Use a requirement such as `numpy>=2`; a group cannot contain options or paths',
        at,
      })
    return { text: element.replaceAll(/\s+/g, ' ').trim(), include: undefined }
  }
  const include = isTomlTable(element) ? element['include-group'] : undefined
  if (!isTomlTable(element) || Object.keys(element).length !== 1 || typeof include !== 'string')
    throw new UserError(`${where}: an element of a group is neither a requirement nor \`{include-group = "name"}\``, { at })
  return { text: '', include: normalizeName(include) }
}

function rejectCycle(table: GroupTable, group: string, chain: readonly string[]): void {
  for (const { include, line } of readElements(table, group)) {
    if (include === undefined) continue
    const at = { file: table.file, line }
    if (!table.groups.has(include))
      throw new UserError(`${table.file}:${line} includes the group ${include}, which does not exist`, {
        fix: `The groups are ${[...table.groups.keys()].join(', ')}`,
        at,
      })
    const path = [...chain, group]
    if (path.includes(include))
      throw new UserError(`The groups form a cycle: ${[...path.slice(path.indexOf(include)), include].join(' -> ')}`, {
        fix: 'Remove one of these includes',
        at,
      })
    rejectCycle(table, include, path)
  }
}

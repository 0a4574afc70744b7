import { normalizeName } from '#shared/requirements/normalize-name.js'
import { parseRequirement } from '#shared/requirements/pep508.js'

/** A string of `dependencies` or of an extra in `pyproject.toml`. */
export interface ProjectRequirement {
  readonly text: string
  /** The line of the string. */
  readonly line: number
}

/**
 * Lists the requirements of a project with some of its extras, and with the extras that these name in turn. `extras` undefined stands
 * for all. Source: "Writing your pyproject.toml", `dependencies` and `optional-dependencies`.
 */
export async function readProjectRequirements(text: string, extras?: readonly string[]): Promise<ProjectRequirement[]> {
  const project = objectAt(await parseToml(text), 'project')
  const name = typeof project.name === 'string' ? normalizeName(project.name) : undefined
  const optional = new Map(
    Object.entries(objectAt(project, 'optional-dependencies')).map(([extra, list]) => [normalizeName(extra), onlyStrings(list)]),
  )
  const selected = new Set((extras ?? [...optional.keys()]).map(normalizeName))
  // The set grows while it is read: an extra may be `project[another]`.
  for (const extra of selected) {
    for (const requirement of (optional.get(extra) ?? []).map(parseRequirement)) {
      if (requirement !== undefined && requirement.key === name)
        requirement.extras.map(normalizeName).forEach((each) => selected.add(each))
    }
  }
  const find = createStringFinder(text)
  const inOrder = [...onlyStrings(project.dependencies), ...[...optional.values()].flat()].map(find)
  const isSelected = [
    ...onlyStrings(project.dependencies).map(() => true),
    ...[...optional].flatMap(([extra, list]) => list.map(() => selected.has(extra))),
  ]
  return inOrder.filter(
    ({ text: requirement }, index) => isSelected[index] === true && parseRequirement(requirement)?.key !== name,
  )
}

/** Finds the line of each string. Equal strings are found one after the other, in the order of the file. */
function createStringFinder(text: string): (value: string) => ProjectRequirement {
  const nextOffset = new Map<string, number>()
  return (value) => {
    const from = nextOffset.get(value) ?? 0
    const offsets = [`"${value}"`, `'${value}'`].map((literal) => text.indexOf(literal, from)).filter((offset) => offset >= 0)
    const offset = offsets.length === 0 ? 0 : Math.min(...offsets)
    nextOffset.set(value, offset + value.length)
    return { text: value, line: text.slice(0, offset).split('\n').length }
  }
}

/** Replaces one string of `pyproject.toml`, or removes it with the comma after it. The number of lines does not change. */
export function replaceProjectString(lineText: string, isReplaced: (value: string) => boolean, replacement: string): string {
  let isDone = false
  return lineText.replaceAll(/(["'])((?:(?!\1).)*)\1(\s*,)?/g, (match, quote: string, value: string, comma = '') => {
    if (isDone || !isReplaced(value)) return match
    isDone = true
    return replacement === '' ? '' : `${quote}${replacement}${quote}${comma}`
  })
}

async function parseToml(text: string): Promise<Record<string, unknown>> {
  const { parse } = await import('smol-toml')
  try {
    return parse(text)
  } catch {
    // The engine reports invalid TOML better.
    return {}
  }
}

function objectAt(value: Record<string, unknown>, key: string): Record<string, unknown> {
  const found = value[key]
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Record<string, unknown>) : {}
}

function onlyStrings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

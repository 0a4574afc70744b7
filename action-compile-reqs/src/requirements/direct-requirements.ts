import type { Requirement } from '#shared/requirements/pep508.js'
import { parseRequirement } from '#shared/requirements/pep508.js'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'
import type { Graph } from './graph.js'

/** A requirement that a source states itself, and where. */
export interface Direct {
  readonly requirement: Requirement
  /** Path relative to the workspace. */
  readonly file: string
  readonly line: number
  /** Whether it only limits versions: its file was taken in with `-c`, or by a file that was. */
  readonly constraint: boolean
}

export interface DirectLines {
  readonly direct: readonly Direct[]
  /** Statements that are neither a named requirement nor an include: options, paths, editable projects. */
  readonly others: readonly string[]
}

/** All that one source states, with what it takes in and the files that limit every layer. */
export function directLines(source: string, { sources, constraints }: Pick<Graph, 'sources' | 'constraints'>): DirectLines {
  const direct: Direct[] = []
  const others: string[] = []
  const seen = new Set<string>()
  const read = (file: string, constraint: boolean) => {
    const found = sources.get(file)
    if (found === undefined || seen.has(`${file} ${constraint}`)) return
    seen.add(`${file} ${constraint}`)
    if (found.opaque) return void others.push(file)
    const includeLines = new Set(found.includes.map(({ line }) => line))
    for (const { text, line } of splitLogicalLines(found.text)) {
      const requirement = parseRequirement(text)
      if (requirement !== undefined) direct.push({ requirement, file, line, constraint })
      else if (!includeLines.has(line)) others.push(text)
    }
    for (const include of found.includes) read(include.path, constraint || include.kind === 'constraint')
  }
  read(source, false)
  for (const file of constraints) read(file, true)
  return { direct, others }
}

import type { Requirement } from '#shared/requirements/pep508.js'
import { parseRequirement } from '#shared/requirements/pep508.js'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'
import type { Graph } from './layer.js'

/** A named requirement of a source and its location. */
export interface DirectRequirement {
  readonly requirement: Requirement
  /** Path relative to the workspace. */
  readonly file: string
  readonly line: number
  /** Whether it only constrains versions, because of a `-c`. */
  readonly constraint: boolean
}

export interface DirectRequirements {
  readonly direct: readonly DirectRequirement[]
  /** Statements that are neither a named requirement nor an include: options, paths, editable projects. */
  readonly others: readonly string[]
}

/**
 * Reads every statement of a source, of the files it includes, and of the constraint files of all layers. What a constraint file includes
 * with `-r` are requirements for pip, and constraints for uv. Source: pip, `RequirementsFileParser._parse_and_recurse`; uv,
 * `RequirementsTxt::parse`.
 */
export function readDirectRequirements(
  source: string,
  { files, constraints, dialect }: Pick<Graph, 'files' | 'constraints' | 'dialect'>,
): DirectRequirements {
  const direct: DirectRequirement[] = []
  const others: string[] = []
  const visited = new Set<string>()
  const visit = (path: string, constraint: boolean) => {
    const file = files.get(path)
    const key = `${path} ${constraint}`
    if (file === undefined || visited.has(key)) return
    visited.add(key)
    if (file.opaque) {
      others.push(path)
      return
    }
    const includeLines = new Set(file.includes.map(({ line }) => line))
    for (const { text, line } of splitLogicalLines(file.text)) {
      const requirement = parseRequirement(dialect === 'pip' ? withoutHashes(text) : text)
      if (requirement !== undefined) direct.push({ requirement, file: path, line, constraint })
      else if (!includeLines.has(line)) others.push(text)
    }
    for (const include of file.includes) visit(include.path, include.kind === 'constraint' || (constraint && dialect === 'uv'))
  }
  visit(source, false)
  for (const path of constraints) visit(path, true)
  return { direct, others }
}

/** A pin without its hashes, as in an included lock: pip-compile only compares files with them, whereas uv may write them again. */
function withoutHashes(statement: string): string {
  return statement.replace(/(?:\s+--hash[=\s]\S+)+$/, '')
}

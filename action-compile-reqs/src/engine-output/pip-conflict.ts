import { parseRequirement } from '#shared/requirements/pep508.js'

/** A requirement that pip could not reconcile with others. */
export interface PipConflictCause {
  /** Such as `numpy>=2`. */
  readonly requirement: string
  /** Name and version of the package that has it; undefined for a line of a source. */
  readonly requiredBy: string | undefined
  readonly isConstraint: boolean
}

/**
 * Reads what pip names as causes of a conflict: in the section "The conflict is caused by:", or, as pip-compile shows it, in the last
 * exception of its traceback. Source: pip, `Factory.get_installation_error`.
 */
export function parsePipConflict(output: string): PipConflictCause[] {
  const section = /The conflict is caused by:\n((?:[ \t]+\S.*\n?)+)/.exec(output)?.[1] ?? ''
  const listed = section.split('\n').flatMap((line): PipConflictCause[] => {
    const [, constraint, requested] = /^\s+The user requested( \(constraint\))? (.+)$/.exec(line) ?? []
    if (requested !== undefined) return [cause(requested, undefined, constraint !== undefined)]
    const [, parent, required] = /^\s+(\S+ \S+) depends on (.+)$/.exec(line) ?? []
    return required === undefined ? [] : [cause(required, parent, false)]
  })
  const causes = listed.length > 0 ? listed : parseTraceback(output)
  return [...new Map(causes.map((each) => [JSON.stringify(each), each])).values()]
}

function parseTraceback(output: string): PipConflictCause[] {
  const matches = output.matchAll(
    /RequirementInformation\(requirement=\w+\('([^']+)'\), parent=(?:None|\w+\('[^']*?([^'/]+?)-([^'/-]+)-[^'/]*\.whl)/g,
  )
  return [...matches].map(([, requirement = '', name, version = '']) =>
    cause(requirement, name === undefined ? undefined : `${name} ${version}`, false),
  )
}

function cause(requirement: string, requiredBy: string | undefined, isConstraint: boolean): PipConflictCause {
  // pip writes `numpy<2 and >=1`.
  return { requirement: requirement.trim().replaceAll(' and ', ','), requiredBy, isConstraint }
}

const maxCauses = 6

/**
 * Says in one sentence which requirements conflict, because pip's own one names the temporary files of this action. Undefined if there
 * are not at least two.
 */
export function describePipConflict(causes: readonly PipConflictCause[]): string | undefined {
  if (causes.length < 2) return undefined
  const names = new Set(causes.map(({ requirement }) => parseRequirement(requirement)?.key ?? requirement))
  const shown = causes.slice(0, maxCauses).map(describeCause)
  const rest = causes.length - shown.length
  const list = rest > 0 ? `${shown.join(', ')} and ${rest} more` : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
  const [name = ''] = names
  const end = names.size > 1 ? 'they conflict' : `no version of ${name} satisfies ${causes.length === 2 ? 'both' : 'all of them'}`
  return `Because ${list}, ${end}`
}

function describeCause({ requirement, requiredBy, isConstraint }: PipConflictCause): string {
  if (requiredBy !== undefined) return `${requiredBy} requires ${requirement}`
  return isConstraint ? `a constraint allows only ${requirement}` : `you require ${requirement}`
}

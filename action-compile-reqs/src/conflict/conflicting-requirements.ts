import { normalizeName } from '#shared/requirements/normalize-name.js'
import { parseRequirement } from '#shared/requirements/pep508.js'
import type { EngineName } from '../engine/settings.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import { formatLocation } from '../trials/source-lines.js'

/** A requirement of a package, by a line of a source or by another package, that may conflict with others. */
export interface ConflictingRequirement {
  /** Normalized name. */
  readonly package: string
  /** Specifier; '' for any version. */
  readonly range: string
  /** Name and version of the package that requires it, or the location of the line. */
  readonly requiredBy: string
  /** The lines of the sources that lead to it. */
  readonly lines: readonly DirectRequirement[]
}

/** `    botocore 1.29.0 depends on urllib3<1.27 and >=1.25.4` */
const pipRequirementPattern = /^\s+([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])? (\S+) depends on (.+)$/gm

/** `Because botocore==1.29.0 depends on urllib3>=1.25.4,<1.27 and` */
const uvRequirementPattern =
  /([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?(?:==)?([^\s]*) depends on ([A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?[^\s]*)/g

/** Collects the requirements that conflict: those of the conflicting lines, and those of packages in the output of the engine. */
export function collectConflictingRequirements(
  engine: EngineName,
  output: string,
  lines: readonly DirectRequirement[],
): ConflictingRequirement[] {
  const all = uniqueRequirements([...lines.map(requirementOfLine), ...requirementsOfPackages(engine, output, lines)])
  const conflicting = all.filter((requirement) =>
    all.some((other) => other !== requirement && other.package === requirement.package),
  )
  return conflicting.length === 0 ? all : conflicting
}

function requirementOfLine(line: DirectRequirement): ConflictingRequirement {
  const { key, specifier } = line.requirement
  return { package: key, range: specifier, requiredBy: formatLocation(line), lines: [line] }
}

function requirementsOfPackages(
  engine: EngineName,
  output: string,
  lines: readonly DirectRequirement[],
): ConflictingRequirement[] {
  const matches =
    engine === 'uv' ? output.replaceAll(/\s+/g, ' ').matchAll(uvRequirementPattern) : output.matchAll(pipRequirementPattern)
  return [...matches].flatMap(([, name = '', version = '', required = '']): ConflictingRequirement[] => {
    const requirement = parseRequirement(required.replaceAll(' and ', ',').replace(/[.,]$/, ''))
    if (requirement === undefined) return []
    const { key, specifier } = requirement
    return [{ package: key, range: specifier, requiredBy: `${name} ${version}`.trim(), lines: linesLeadingTo(name, key, lines) }]
  })
}

/** A package that no line names is required through the lines that do not name the required package either. */
function linesLeadingTo(name: string, required: string, lines: readonly DirectRequirement[]): DirectRequirement[] {
  const namedLines = lines.filter(({ requirement }) => requirement.key === normalizeName(name))
  return namedLines.length > 0 ? namedLines : lines.filter(({ requirement }) => requirement.key !== required)
}

function uniqueRequirements(requirements: readonly ConflictingRequirement[]): ConflictingRequirement[] {
  const byOrigin = new Map<string, ConflictingRequirement>()
  for (const requirement of requirements) {
    const origin = `${requirement.requiredBy} ${requirement.package}`
    if (!byOrigin.has(origin)) byOrigin.set(origin, requirement)
  }
  return [...byOrigin.values()]
}

import { normalizeName } from '#shared/requirements/normalize-name.js'
import { parseRequirement } from '#shared/requirements/pep508.js'
import type { EngineName } from '../engine/settings.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'

/** A demand for some versions of a package, by a line of a source or by another package. */
export interface RequirementDemand {
  /** Normalised name. */
  readonly package: string
  /** Specifier; '' for any version. */
  readonly range: string
  /** Name and version of the package that requires it, or the location of the line. */
  readonly requiredBy: string
  /** The lines of the sources that lead to it. */
  readonly lines: readonly DirectRequirement[]
}

/** `    botocore 1.29.0 depends on urllib3<1.27 and >=1.25.4` */
const PIP_DEMAND = /^\s+([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])? (\S+) depends on (.+)$/gm

/** `Because botocore==1.29.0 depends on urllib3>=1.25.4,<1.27 and` */
const UV_DEMAND = /([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?(?:==)?([^\s]*) depends on ([A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?[^\s]*)/g

/** Collects the demands that conflict: those of the conflicting lines, and those of packages in the output of the engine. */
export function collectDemands(engine: EngineName, output: string, lines: readonly DirectRequirement[]): RequirementDemand[] {
  const all = uniqueDemands([...lines.map(demandOfLine), ...demandsOfPackages(engine, output, lines)])
  const disputed = all.filter((demand) => all.some((other) => other !== demand && other.package === demand.package))
  return disputed.length === 0 ? all : disputed
}

export function formatLocation({ file, line }: DirectRequirement): string {
  return `${file}:${line}`
}

function demandOfLine(line: DirectRequirement): RequirementDemand {
  const { key, specifier } = line.requirement
  return { package: key, range: specifier, requiredBy: formatLocation(line), lines: [line] }
}

function demandsOfPackages(engine: EngineName, output: string, lines: readonly DirectRequirement[]): RequirementDemand[] {
  const matches = engine === 'uv' ? output.replaceAll(/\s+/g, ' ').matchAll(UV_DEMAND) : output.matchAll(PIP_DEMAND)
  return [...matches].flatMap(([, name = '', version = '', demanded = '']): RequirementDemand[] => {
    const requirement = parseRequirement(demanded.replaceAll(' and ', ',').replace(/[.,]$/, ''))
    if (requirement === undefined) return []
    const { key, specifier } = requirement
    return [{ package: key, range: specifier, requiredBy: `${name} ${version}`.trim(), lines: linesLeadingTo(name, key, lines) }]
  })
}

/** A package that no line names is required through the lines that do not name the demanded package either. */
function linesLeadingTo(name: string, demanded: string, lines: readonly DirectRequirement[]): DirectRequirement[] {
  const naming = lines.filter(({ requirement }) => requirement.key === normalizeName(name))
  return naming.length > 0 ? naming : lines.filter(({ requirement }) => requirement.key !== demanded)
}

function uniqueDemands(demands: readonly RequirementDemand[]): RequirementDemand[] {
  const byOrigin = new Map<string, RequirementDemand>()
  for (const demand of demands) {
    const origin = `${demand.requiredBy} ${demand.package}`
    if (!byOrigin.has(origin)) byOrigin.set(origin, demand)
  }
  return [...byOrigin.values()]
}

import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { Requirement } from '#shared/requirements/pep508.js'
import { parseRequirement } from '#shared/requirements/pep508.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'

/** Where engines name the requirement that they cannot satisfy, and pip the package that has it. */
const blamePatterns = [
  /Could not find a version that satisfies the requirement (?<text>\S.*?)(?: \(from (?!versions)(?<parent>[\w.-]+?)(?:->.*)?\))? \(from versions:/,
  /No matching distribution found for (?<text>[^\n(]+)/,
  /Cannot install (?:\S.* and )?(?<text>\S+) because/,
  /you require (?<text>[^\s,]+)/,
  /there is no version of (?<text>[^\s,]+)/,
]

/** The line of a source that leads to the requirement an engine cannot satisfy; undefined if no single line does. */
export function findBlamedLine(output: string, lines: readonly DirectRequirement[]): DirectRequirement | undefined {
  const text = output.replaceAll(/\s+/g, ' ')
  for (const pattern of blamePatterns) {
    const { text: named = '', parent } = pattern.exec(text)?.groups ?? {}
    const requirement = parseRequirement(named.replace(/===?(\S+)$/, '==$1'))
    const found = findLine(requirement, parent, lines)
    if (found !== undefined) return found
  }
  return undefined
}

/** Where engines name a package that has an address. */
const packagePatterns = [
  /Requested package name `(?<name>[^`]+)`/,
  /AssertionError: '(?<name>[^']+)' != '\S+' for wheel/,
  /Failed to (?:download and build|download|build) [`'](?<name>[A-Za-z0-9][\w.-]*)/,
]

/** The line of the package that an engine cannot get from its address. */
export function findPackageLine(output: string, lines: readonly DirectRequirement[]): DirectRequirement | undefined {
  const name = packagePatterns.map((pattern) => pattern.exec(output)?.groups?.name).find((each) => each !== undefined)
  const key = name === undefined ? undefined : normalizeName(name)
  return lines.find(({ requirement, constraint }) => requirement.key === key && !constraint)
}

function findLine(
  requirement: Requirement | undefined,
  parent: string | undefined,
  lines: readonly DirectRequirement[],
): DirectRequirement | undefined {
  if (requirement === undefined) return undefined
  const ofPackage = lines.filter((line) => line.requirement.key === requirement.key)
  const exact = ofPackage.find((line) => clauses(line.requirement) === clauses(requirement))
  if (exact !== undefined) return exact
  const parentKey = parent === undefined ? undefined : parseRequirement(parent)?.key
  const ofParent = lines.find((line) => line.requirement.key === parentKey)
  return ofParent ?? (ofPackage.length === 1 ? ofPackage[0] : undefined)
}

/** The clauses of a specifier in one order: pip sorts them. */
function clauses({ specifier }: Requirement): string {
  return specifier.split(',').sort().join(',')
}

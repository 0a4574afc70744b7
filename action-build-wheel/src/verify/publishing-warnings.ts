import { parseRequirement } from '#shared/requirements/pep508.js'
import type { Wheel } from '../archive/read-wheel.js'

/** Lists what a private index accepts and PyPI rejects. Source: PyPA "Version specifiers", local versions, direct references. */
export function publishingWarnings({ metadata, version }: Pick<Wheel, 'metadata' | 'version'>): string[] {
  const warnings = version.includes('+') ? [`PyPI will reject the version ${version}: it has a local part.`] : []
  for (const requirement of metadata.get('requires-dist') ?? []) {
    if (isRejectedRequirement(requirement))
      warnings.push(`PyPI will reject the requirement \`${requirement}\`: it is a direct reference or a local version.`)
  }
  return warnings
}

function isRejectedRequirement(text: string): boolean {
  const requirement = parseRequirement(text)
  if (requirement === undefined) return false
  return requirement.url !== undefined || /={2,3}[^,]*\+/.test(requirement.specifier)
}

import { parseRequirement } from '#shared/requirements/pep508.js'
import type { Wheel } from '../archive/read-wheel.js'

/**
 * Lists what a private index accepts and PyPI rejects. Source: PyPA "Version specifiers", local versions, direct
 * references; "Platform compatibility tags", PEP 513.
 */
export function publishingWarnings({ metadata, version, tags }: Pick<Wheel, 'metadata' | 'version' | 'tags'>): string[] {
  const warnings = version.includes('+') ? [`PyPI will reject the version ${version}: it has a local part.`] : []
  const platforms = new Set(tags.map((tag) => tag.split('-').at(-1) ?? '').filter((platform) => platform.startsWith('linux_')))
  for (const platform of platforms)
    warnings.push(
      `PyPI will reject the platform tag ${platform}. Repair the wheel with auditwheel, or build it with cibuildwheel.`,
    )
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

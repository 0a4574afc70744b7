import { parseRequirement } from '#shared/requirements/pep508.js'
import type { Wheel } from '../archive/read-wheel.js'

type PublishedWheel = Pick<Wheel, 'metadata' | 'version' | 'tags' | 'size'>

/** The families of platforms of which PyPI accepts wheels. Source: warehouse, forklift/legacy.py, `_valid_platform_tag`. */
const acceptedPlatforms = [
  /^any$/,
  /^win(32|_amd64|_arm64|_ia64)$/,
  /^macosx_\d+_\d+_/,
  /^manylinux(1|2010|2014|_\d+_\d+)_/,
  /^musllinux_\d+_\d+_/,
  /^linux_armv[67]l$/,
  /^android_\d+_/,
  /^ios_\d+_\d+_/,
  /^pyodide_\d+_\d+_/,
]
/** Source: warehouse, forklift/metadata.py, `_LENGTH_LIMITS`. */
const maxSummaryLength = 512
const maxLabelLength = 32
/** What a project may upload without a request for more. Source: PyPI "Storage limits". */
const maxMebibytes = 100

/**
 * Lists what a private index accepts and PyPI rejects. Source: PyPA "Version specifiers", local versions, direct references; "Platform
 * compatibility tags", PEP 513; warehouse, forklift.
 */
export function publishingWarnings({ metadata, version, tags, size }: PublishedWheel): string[] {
  const warnings = version.includes('+') ? [`PyPI will reject the version ${version}: it has a local part.`] : []
  const platforms = new Set(tags.map((tag) => tag.split('-').at(-1) ?? ''))
  for (const platform of platforms) {
    if (acceptedPlatforms.some((accepted) => accepted.test(platform))) continue
    const fix = platform.startsWith('linux_') ? ' Repair the wheel with auditwheel, or build it with cibuildwheel.' : ''
    warnings.push(`PyPI will reject the platform tag ${platform}.${fix}`)
  }
  for (const requirement of metadata.get('requires-dist') ?? []) warnings.push(...requirementWarnings(requirement))
  if (size > maxMebibytes * 1024 * 1024)
    warnings.push(`PyPI will reject a wheel above ${maxMebibytes} MiB, unless you have requested more for this project.`)
  return [...warnings, ...metadataWarnings(metadata)]
}

function requirementWarnings(text: string): string[] {
  const requirement = parseRequirement(text)
  if (requirement === undefined) return []
  if (requirement.url !== undefined) return [`PyPI will reject the requirement \`${text}\`: it is a direct reference.`]
  const isLocal = /={2,3}[^,]*\+/.test(requirement.specifier)
  return isLocal ? [`pip cannot install the requirement \`${text}\` from PyPI, which has no local versions.`] : []
}

function metadataWarnings(metadata: Wheel['metadata']): string[] {
  const warnings: string[] = []
  const summaryLength = countCharacters(metadata.get('summary')?.[0] ?? '')
  if (summaryLength > maxSummaryLength)
    warnings.push(
      `PyPI will reject the summary: it has ${summaryLength} characters, and at most ${maxSummaryLength} are allowed.`,
    )
  for (const link of metadata.get('project-url') ?? []) {
    const [label = '', url] = link.split(/\s*,\s*/, 2)
    if (countCharacters(label) > maxLabelLength)
      warnings.push(`PyPI will reject the label \`${label}\` of a project URL: it has more than ${maxLabelLength} characters.`)
    else if (url === undefined || !/^https?:/i.test(url))
      warnings.push(`PyPI will reject the project URL \`${link}\`: it needs a label and an address.`)
  }
  if (hasText(metadata, 'license') && hasText(metadata, 'license-expression'))
    warnings.push('PyPI will reject metadata with both License and License-Expression.')
  return warnings
}

/** Counts Unicode code points, as Python does. */
function countCharacters(text: string): number {
  return Array.from(text).length
}

function hasText(metadata: Wheel['metadata'], field: string): boolean {
  return (metadata.get(field)?.[0] ?? '') !== ''
}

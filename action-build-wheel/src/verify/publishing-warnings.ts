import { basename } from 'node:path'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'
import { parseRequirement } from '#shared/requirements/pep508.js'
import type { Wheel } from '../archive/read-wheel.js'
import type { Sdist } from '../archive/sdist.js'
import type { Headers } from '../archive/wheel-metadata.js'
import { findInvalidAddress } from './email-address.js'

type PublishedWheel = Pick<Wheel, 'file' | 'name' | 'metadata' | 'version' | 'tags' | 'size'> & {
  readonly members: readonly Pick<Wheel['members'][number], 'path'>[]
}
type PublishedSdist = Pick<Sdist, 'name' | 'version' | 'metadata' | 'members'>

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
  /^(pyodide|pyemscripten)_\d+_\d+_/,
]
/** Source: warehouse, forklift/metadata.py, `_LENGTH_LIMITS`. */
const maxSummaryLength = 512
const maxLabelLength = 32
const addressFields = { 'home-page': 'Home-page', 'download-url': 'Download-URL' }
const emailFields = { 'author-email': 'Author-email', 'maintainer-email': 'Maintainer-email' }
/** What a project may upload without a request for more. Source: PyPI "Storage limits". */
const maxMebibytes = 100

/**
 * Lists what a private index accepts of a wheel and PyPI rejects; nothing for a project that asks never to be on PyPI. Source: PyPA
 * "Version specifiers", local versions, direct references; "Platform compatibility tags", PEP 513; PEP 427, PEP 639; warehouse, forklift.
 */
export function publishingWarnings(wheel: PublishedWheel): string[] {
  const { file, name, metadata, tags, size } = wheel
  if (isPrivate(metadata)) return []
  const warnings: string[] = []
  const start = `${fileNameOf(name)}-`
  if (!basename(file).startsWith(start))
    warnings.push(`PyPI will reject the file name ${basename(file)}: it must begin with ${start}.`)
  const platforms = new Set(tags.map((tag) => tag.split('-').at(-1) ?? ''))
  for (const platform of platforms) {
    if (acceptedPlatforms.some((accepted) => accepted.test(platform))) continue
    const fix = platform.startsWith('linux_') ? ' Repair the wheel with auditwheel, or build it with cibuildwheel.' : ''
    warnings.push(`PyPI will reject the platform tag ${platform}.${fix}`)
  }
  if (size > maxMebibytes * 1024 * 1024)
    warnings.push(`PyPI will reject a wheel above ${maxMebibytes} MiB, unless you have requested more for this project.`)
  const licenses = `${basename(file).split('-', 2).join('-')}.dist-info/licenses/`
  return [...warnings, ...releaseWarnings(wheel), ...licenseWarnings(wheel, licenses)]
}

/** Lists what a private index accepts of an sdist and PyPI rejects. Source: PEP 625, PEP 639; warehouse, forklift. */
export function sdistPublishingWarnings(file: string, sdist: PublishedSdist): string[] {
  if (isPrivate(sdist.metadata)) return []
  const expected = `${fileNameOf(sdist.name)}-${normalizeVersion(sdist.version) ?? sdist.version}.tar.gz`
  const isExpected = basename(file) === expected
  const nameWarnings = isExpected ? [] : [`PyPI will reject the file name ${basename(file)}: it must be ${expected}.`]
  return [...nameWarnings, ...releaseWarnings(sdist), ...licenseWarnings(sdist, '')]
}

/** PyPI has no such classifiers, so that no such project is uploaded by mistake. Source: PyPI "Classifiers". */
function isPrivate(metadata: Headers): boolean {
  return (metadata.get('classifier') ?? []).some((classifier) => classifier.startsWith('Private ::'))
}

/** The name of a project in file names. Source: PyPA "Binary distribution format", "Source distribution format". */
function fileNameOf(name: string): string {
  return normalizeName(name).replaceAll('-', '_')
}

/** What wheel and sdist of a release have in common. */
function releaseWarnings({ version, metadata }: Pick<PublishedSdist, 'version' | 'metadata'>): string[] {
  const local = version.includes('+') ? [`PyPI will reject the version ${version}: it has a local part.`] : []
  const requirements = (metadata.get('requires-dist') ?? []).flatMap(requirementWarnings)
  return [...local, ...requirements, ...metadataWarnings(metadata)]
}

/** Older metadata named license files without saying where they are. Source: PEP 639, "Add License-File field". */
function licenseWarnings({ metadata, members }: Pick<PublishedWheel, 'metadata' | 'members'>, folder: string): string[] {
  const [major = 0, minor = 0] = (metadata.get('metadata-version')?.[0] ?? '').split('.').map(Number)
  if (major < 2 || (major === 2 && minor < 4)) return []
  const missing = (metadata.get('license-file') ?? []).filter(
    (path) => !members.some((member) => member.path === `${folder}${path}`),
  )
  return missing.map((path) => `PyPI will reject the License-File ${path}: ${folder}${path} does not exist.`)
}

function requirementWarnings(text: string): string[] {
  const requirement = parseRequirement(text)
  if (requirement === undefined) return []
  if (requirement.url !== undefined) return [`PyPI will reject the requirement \`${text}\`: it is a direct reference.`]
  const isLocal = /={2,3}[^,]*\+/.test(requirement.specifier)
  return isLocal ? [`pip cannot install the requirement \`${text}\` from PyPI, which has no local versions.`] : []
}

function metadataWarnings(metadata: Headers): string[] {
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
  for (const [field, name] of Object.entries(addressFields)) {
    const url = metadata.get(field)?.[0] ?? ''
    if (url !== '' && url !== 'UNKNOWN' && !/^https?:/i.test(url))
      warnings.push(`PyPI will reject ${name} \`${url}\`: it must begin with https:// or http://.`)
  }
  for (const [field, name] of Object.entries(emailFields)) {
    const address = findInvalidAddress(metadata.get(field)?.[0] ?? '')
    if (address !== undefined) warnings.push(`PyPI will reject ${name} \`${address}\`: it is not a public e-mail address.`)
  }
  if (hasText(metadata, 'license') && hasText(metadata, 'license-expression'))
    warnings.push('PyPI will reject metadata with both License and License-Expression.')
  return warnings
}

/** Counts Unicode code points, as Python does. */
function countCharacters(text: string): number {
  return Array.from(text).length
}

function hasText(metadata: Headers, field: string): boolean {
  return (metadata.get(field)?.[0] ?? '') !== ''
}

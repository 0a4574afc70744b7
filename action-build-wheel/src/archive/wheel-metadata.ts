import { UserError } from '#shared/errors.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'

/** The parts of a wheel's file name, as written. Source: PyPA "Binary distribution format", "File name convention". */
export interface WheelName {
  readonly distribution: string
  readonly version: string
  /** All tags of the name, expanded, such as `py3-none-any`. */
  readonly tags: readonly string[]
}

/** Header fields by lower-case name, in their order. */
export type Headers = ReadonlyMap<string, readonly string[]>

/** Parses the file name of a wheel. Throws when the name is not valid. */
export function parseWheelName(file: string): WheelName {
  const [, distribution, version, python, abi, platform] =
    /^([^-]+)-([^-]+)(?:-\d[^-]*)?-([^-]+)-([^-]+)-([^-]+)\.whl$/.exec(file) ?? []
  if (distribution === undefined || version === undefined || python === undefined || abi === undefined || platform === undefined)
    throw new UserError(`${file} is not a valid wheel name`, { fix: 'Name it NAME-VERSION-PYTHON-ABI-PLATFORM.whl' })
  return { distribution, version, tags: expandTag(`${python}-${abi}-${platform}`) }
}

/** Expands a compressed tag set: `py2.py3-none-any` is two tags. Source: PEP 425, "Compressed Tag Sets". */
function expandTag(tag: string): string[] {
  const [pythons = [], abis = [], platforms = []] = tag.split('-').map((part) => part.split('.'))
  return pythons.flatMap((python) => abis.flatMap((abi) => platforms.map((platform) => `${python}-${abi}-${platform}`)))
}

/** Parses the headers of METADATA or WHEEL, up to the first empty line. Source: PyPA "Core metadata specifications", RFC 822. */
export function parseHeaders(text: string): Headers {
  const headers = new Map<string, string[]>()
  for (const line of (text.split(/\r?\n\r?\n/, 1)[0] ?? '').split(/\r?\n/)) {
    const [, key, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (key === undefined || value === undefined) continue
    const name = key.toLowerCase()
    headers.set(name, [...(headers.get(name) ?? []), value.trim()])
  }
  return headers
}

/** Lists the commands of `entry_points.txt`. Source: PyPA "Entry points specification", file format. */
export function listCommands(entryPoints: string): string[] {
  const sections = entryPoints.split(/^(?=\s*\[)/m).filter((section) => /^\s*\[(console|gui)_scripts\]/.test(section))
  return sections.flatMap((section) => [...section.matchAll(/^\s*([^\s#;=[][^=\n]*?)\s*=/gm)].map(([, name = '']) => name))
}

/** The text that an index shows for a distribution. */
export interface Description {
  readonly text: string
  /** Ending of a file with this text: `.md`, `.rst` or `.txt`. */
  readonly ending: string
}

const endings: Readonly<Record<string, string>> = { 'text/markdown': '.md', 'text/plain': '.txt' }

/** Reads the description of METADATA: the body, or the older header. Source: PyPA "Core metadata specifications", Description. */
export function readDescription(metadata: string): Description | undefined {
  const type = parseHeaders(metadata).get('description-content-type')?.[0] ?? ''
  const [head = '', ...body] = metadata.split(/(?<=\n)\r?\n/)
  const text = body.length > 0 ? metadata.slice(head.length).replace(/^\r?\n/, '') : readDescriptionHeader(head)
  if (text.trim() === '') return undefined
  // Without a type it is reStructuredText.
  return { text, ending: endings[type.split(';', 1)[0]?.trim().toLowerCase() ?? ''] ?? '.rst' }
}

/** In a header, the lines after the first begin with seven spaces and a bar. */
function readDescriptionHeader(head: string): string {
  const header = /^Description: ?(.*(?:\r?\n[ \t].*)*)/m.exec(head)?.[1] ?? ''
  return header.replaceAll(/\r?\n(?: {7}\||[ \t]+)/g, '\n')
}

export interface WheelHeaders {
  /** Headers of METADATA. */
  readonly metadata: Headers
  /** Headers of WHEEL. */
  readonly wheel: Headers
}

/** Requires that METADATA and WHEEL agree with the file name. Returns name and version as METADATA writes them. */
export function requireMatchingNames(
  file: string,
  wheelName: WheelName,
  { metadata, wheel }: WheelHeaders,
): { readonly name: string; readonly version: string } {
  const name = metadata.get('name')?.[0] ?? ''
  const version = metadata.get('version')?.[0] ?? ''
  const tags = wheel.get('tag') ?? []
  const problems: string[] = []
  if (normalizeName(name) !== normalizeName(wheelName.distribution)) problems.push(`METADATA has the name \`${name}\``)
  if (!isVersionOfName(version, wheelName.version)) problems.push(`METADATA has the version \`${version}\``)
  if (!hasSameTags(tags, wheelName.tags)) problems.push(`WHEEL has the tags ${tags.join(', ') || '(none)'}`)
  if (problems.length > 0)
    throw new UserError(`${file} does not match its name: ${problems.join('; ')}`, {
      fix: 'A wheel must not be renamed; build it again',
    })
  return { name, version }
}

function isVersionOfName(version: string, inName: string): boolean {
  // A file name has `_` for `-`: `1.0+local_1`.
  const normal = normalizeVersion(version)
  return normal !== undefined && normal === normalizeVersion(inName.replaceAll('_', '-'))
}

function hasSameTags(written: readonly string[], named: readonly string[]): boolean {
  const expanded = new Set(written.flatMap(expandTag))
  return expanded.size === new Set(named).size && named.every((tag) => expanded.has(tag))
}

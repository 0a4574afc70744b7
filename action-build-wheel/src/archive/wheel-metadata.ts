import { UserError } from '#shared/errors.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'

/** The parts of a wheel's file name, as written. Source: PyPA "Binary distribution format", "File name convention". */
export interface WheelName {
  readonly distribution: string
  readonly version: string
  /** All single tags that the name stands for, such as `py3-none-any`. */
  readonly tags: readonly string[]
}

/** Header fields by lower-case name, in their order. */
export type Headers = ReadonlyMap<string, readonly string[]>

export function parseWheelName(file: string): WheelName {
  const [, distribution, version, python, abi, platform] =
    /^([^-]+)-([^-]+)(?:-\d[^-]*)?-([^-]+)-([^-]+)-([^-]+)\.whl$/.exec(file) ?? []
  if (distribution === undefined || version === undefined || python === undefined || abi === undefined || platform === undefined)
    throw new UserError(`${file} is not the name of a wheel`, { fix: 'It has to be NAME-VERSION-PYTHON-ABI-PLATFORM.whl' })
  return { distribution, version, tags: expand(`${python}-${abi}-${platform}`) }
}

/** A tag may stand for several: `py2.py3-none-any`. Source: PEP 425, "Compressed Tag Sets". */
function expand(tag: string): string[] {
  const [python = [], abi = [], platform = []] = tag.split('-').map((part) => part.split('.'))
  return python.flatMap((p) => abi.flatMap((a) => platform.map((l) => `${p}-${a}-${l}`)))
}

/** Reads the headers of METADATA or WHEEL, up to the first blank line. Source: PyPA "Core metadata specifications", RFC 822. */
export function readHeaders(text: string): Headers {
  const headers = new Map<string, string[]>()
  for (const line of (text.split(/\r?\n\r?\n/, 1)[0] ?? '').split(/\r?\n/)) {
    const [, key, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (key === undefined || value === undefined) continue
    const name = key.toLowerCase()
    headers.set(name, [...(headers.get(name) ?? []), value.trim()])
  }
  return headers
}

/** Requires that METADATA and WHEEL say what the file name says, and gives name and version as METADATA writes them. */
export function checkNames(
  file: string,
  wheelName: WheelName,
  metadata: Headers,
  wheel: Headers,
): { name: string; version: string } {
  const name = metadata.get('name')?.[0] ?? ''
  const version = metadata.get('version')?.[0] ?? ''
  const problems = [
    normalName(name) === normalName(wheelName.distribution) ? '' : `METADATA has the name \`${name}\``,
    isVersion(version, wheelName.version) ? '' : `METADATA has the version \`${version}\``,
    sameTags(wheel.get('tag') ?? [], wheelName.tags)
      ? ''
      : `WHEEL has the tags ${(wheel.get('tag') ?? []).join(', ') || '(none)'}`,
  ].filter((problem) => problem !== '')
  if (problems.length > 0)
    throw new UserError(`${file} does not hold what its name says: ${problems.join('; ')}`, {
      fix: 'A wheel must not be renamed; build it anew',
    })
  return { name, version }
}

/** Source: PEP 503, "Normalized Names". */
function normalName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-')
}

function isVersion(version: string, inName: string): boolean {
  // In a file name `-` is written `_`: `1.0+local_1`.
  const normal = normalizeVersion(version)
  return normal !== undefined && normal === normalizeVersion(inName.replaceAll('_', '-'))
}

function sameTags(written: readonly string[], named: readonly string[]): boolean {
  const one = new Set(written.flatMap(expand))
  return one.size === new Set(named).size && named.every((tag) => one.has(tag))
}

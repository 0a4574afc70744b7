import { normalizeName } from '#shared/requirements/normalize-name.js'

/** A file that requires (`-r`) or constrains (`-c`) a package. */
export interface PinSource {
  readonly option: '-r' | '-c'
  /** The path as uv shows it, such as `requirements/in/../base.in`. */
  readonly shownPath: string
}

/** One pin of a lock, with everything that uv says about it. */
export interface AnnotatedPin {
  /** Normalized name. */
  readonly name: string
  /** Extras that the resolution needs, as uv shows them with `--no-strip-extras`. */
  readonly extras: readonly string[]
  /** What follows the name: `==1.0`, or ` @ ` and the URL of a direct reference. */
  readonly reference: string
  /** Such as `--hash=sha256:…`. */
  readonly hashes: readonly string[]
  readonly sources: readonly PinSource[]
  /** Names of the packages that require this one, in the order of uv. */
  readonly requiredBy: readonly string[]
}

const pinPattern = /^(?<name>[A-Za-z0-9][\w.-]*)(?:\[(?<extras>[^\]]*)\])?(?<reference>==\S+| @ (?:git\+|https?:)\S+)(?: \\)?$/

/**
 * Parses a lock that `uv pip compile --no-header --no-strip-extras` wrote for one platform. Returns undefined if it has a line of
 * another kind, such as a local project or a marker.
 */
export function parseAnnotatedLock(lock: string): AnnotatedPin[] | undefined {
  const pins: AnnotatedPin[] = []
  for (const block of lock.split(/\n(?=\S)/)) {
    const [first = '', ...rest] = block.trimEnd().split('\n')
    const { name, extras, reference } = pinPattern.exec(first)?.groups ?? {}
    if (name === undefined || reference === undefined) {
      if (block.trim() === '') continue
      return undefined
    }
    const details = rest.map(parseDetail)
    if (details.includes(undefined)) return undefined
    pins.push({
      name: normalizeName(name),
      extras: (extras ?? '').split(/,\s*/).filter((extra) => extra !== ''),
      reference,
      hashes: details.flatMap((detail) => detail?.hash ?? []),
      sources: details.flatMap((detail) => detail?.source ?? []),
      requiredBy: details.flatMap((detail) => detail?.requiredBy ?? []),
    })
  }
  return pins
}

interface Detail {
  readonly hash?: string
  readonly source?: PinSource
  readonly requiredBy?: string
}

/** Parses one of the lines below a pin: a hash, `# via x`, `# via`, or `#   x`. */
function parseDetail(line: string): Detail | undefined {
  const hash = /^ {4}(--hash=\S+?)(?: \\)?$/.exec(line)?.[1]
  if (hash !== undefined) return { hash }
  if (line === '    # via') return {}
  const via = /^ {4}#(?: via| {2}) (.+)$/.exec(line)?.[1]
  const [, option, shownPath] = /^(-[rc]) (.+)$/.exec(via ?? '') ?? []
  if (shownPath !== undefined && (option === '-r' || option === '-c')) return { source: { option, shownPath } }
  return via === undefined || !/^[\w.-]+$/.test(via) ? undefined : { requiredBy: normalizeName(via) }
}

/** The pins alone, as uv writes them with `--no-annotate` and without `--no-strip-extras`. */
export function removeAnnotations(lock: string): string {
  return lock
    .replaceAll(/^ {4}.*\n/gm, '')
    .replaceAll(/ \\$/gm, '')
    .replaceAll(/^([\w.-]+)\[[^\]]*\]/gm, '$1')
}

import { compare, explain } from '@renovatebot/pep440'
import type { Pin } from '#shared/requirements/pins.js'
import { listPins } from '#shared/requirements/pins.js'

/** How far a pin moved: by which release number, or only from or to a pre-release, in another suffix, in its local or URL part. */
export type ChangeSize = 'major' | 'minor' | 'patch' | 'pre-release' | 'suffix' | 'local' | 'address'

/** What happened to one pin of a lock. */
export interface PinChange {
  readonly package: string
  /** undefined when the pin is new. */
  readonly before: string | undefined
  /** undefined when the pin was removed. */
  readonly after: string | undefined
  readonly kind: 'added' | 'removed' | 'up' | 'down' | 'changed'
  /** Only for a pin that moved. */
  readonly size: ChangeSize | undefined
  /** Where the pin holds, if one of the locks has several pins of the package. */
  readonly marker?: string
}

/** The pins that differ between two texts of a lock, by name. The text of a lock that does not exist is ''. */
export function diffLocks(before: string, after: string): PinChange[] {
  const oldPins = Map.groupBy(listPins(before), ({ name }) => name)
  const newPins = Map.groupBy(listPins(after), ({ name }) => name)
  const names = [...new Set([...oldPins.keys(), ...newPins.keys()])].sort()
  return names.flatMap((name) => diffPins(name, oldPins.get(name) ?? [], newPins.get(name) ?? []))
}

/** The changes of one package: pins with the same marker belong together, the others in their order. */
function diffPins(name: string, before: readonly Pin[], after: readonly Pin[]): PinChange[] {
  const isForked = before.length > 1 || after.length > 1
  const moved = before.filter((pin) => !after.some(({ version }) => version === pin.version))
  const arrived = after.filter((pin) => !before.some(({ version }) => version === pin.version))
  const changes: PinChange[] = []
  for (const old of moved) {
    const sameMarker = arrived.findIndex(({ marker }) => marker === old.marker)
    const [next] = arrived.splice(Math.max(0, sameMarker), 1)
    const marker = isForked ? (next ?? old).marker : undefined
    changes.push({ ...describeChange(name, old.version, next?.version), ...(marker === undefined ? {} : { marker }) })
  }
  for (const { version, marker } of arrived) {
    const where = isForked && marker !== undefined ? { marker } : {}
    changes.push({ ...describeChange(name, undefined, version), ...where })
  }
  return changes
}

/** Counts the changes in a few words, such as `1 added, 2 up (1 major)`. */
export function summarizeChanges(changes: readonly PinChange[]): string {
  if (changes.length === 0) return 'same pins'
  const kinds = ['added', 'removed', 'up', 'down', 'changed'] as const
  return kinds.flatMap((kind) => countKind(changes, kind)).join(', ')
}

function countKind(changes: readonly PinChange[], kind: PinChange['kind']): string[] {
  const matching = changes.filter((change) => change.kind === kind)
  if (matching.length === 0) return []
  const major = matching.filter(({ size }) => size === 'major').length
  return [`${matching.length} ${kind}${major === 0 ? '' : ` (${major} major)`}`]
}

function describeChange(name: string, before: string | undefined, after: string | undefined): PinChange {
  const common = { package: name, before, after, size: undefined }
  if (before === undefined) return { ...common, kind: 'added' }
  if (after === undefined) return { ...common, kind: 'removed' }
  const size = measureChange(before, after)
  if (size === 'address') return { ...common, kind: 'changed', size }
  return { ...common, kind: compare(after, before) < 0 ? 'down' : 'up', size }
}

/** The first part in which two versions differ. Source: PEP 440, "Version scheme". */
function measureChange(before: string, after: string): ChangeSize {
  const [a, b] = [explain(before), explain(after)]
  if (a === null || b === null) return 'address'
  const length = Math.max(a.release.length, b.release.length)
  const firstDifference = [...Array(length).keys()].findIndex((index) => (a.release[index] ?? 0) !== (b.release[index] ?? 0))
  if (a.epoch !== b.epoch || firstDifference === 0) return 'major'
  if (firstDifference === 1) return 'minor'
  if (firstDifference > 1) return 'patch'
  if (a.public === b.public) return 'local'
  return a.is_prerelease || b.is_prerelease ? 'pre-release' : 'suffix'
}

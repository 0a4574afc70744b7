import { compare, explain } from '@renovatebot/pep440'
import { parsePins } from '#shared/requirements/pins.js'

/** How a pin moved: by which release number, or only from or to a pre-release, in another suffix, in its local or address part. */
export type Size = 'major' | 'minor' | 'patch' | 'pre-release' | 'suffix' | 'local' | 'address'

/** What happened to one pin of a lock. */
export interface Change {
  readonly package: string
  /** undefined when the pin is new. */
  readonly before: string | undefined
  /** undefined when the pin is gone. */
  readonly after: string | undefined
  readonly kind: 'added' | 'removed' | 'up' | 'down' | 'changed'
  /** Only for a pin that moved. */
  readonly size: Size | undefined
}

/** The pins that differ between two texts of a lock, by name; '' stands for a lock that does not exist. */
export function difference(before: string, after: string): Change[] {
  const [old, now] = [parsePins(before), parsePins(after)]
  const names = [...new Set([...old.keys(), ...now.keys()])].sort()
  return names.map((name) => change(name, old.get(name), now.get(name))).filter((found) => found.before !== found.after)
}

/** The changes in a few words, such as `1 added, 2 up (1 major)`. */
export function tally(changes: readonly Change[]): string {
  if (changes.length === 0) return 'same pins'
  const kinds = ['added', 'removed', 'up', 'down', 'changed'] as const
  const parts = kinds.map((kind) => {
    const found = changes.filter((each) => each.kind === kind)
    const major = found.filter(({ size }) => size === 'major').length
    return found.length === 0 ? '' : `${found.length} ${kind}${major === 0 ? '' : ` (${major} major)`}`
  })
  return parts.filter((part) => part !== '').join(', ')
}

function change(name: string, before: string | undefined, after: string | undefined): Change {
  const common = { package: name, before, after, size: undefined }
  if (before === undefined) return { ...common, kind: 'added' }
  if (after === undefined) return { ...common, kind: 'removed' }
  const size = sizeOf(before, after)
  if (size === 'address') return { ...common, kind: 'changed', size }
  return { ...common, kind: compare(after, before) < 0 ? 'down' : 'up', size }
}

/** The first part in which two versions differ. Source: PEP 440, "Version scheme". */
function sizeOf(before: string, after: string): Size {
  const [a, b] = [explain(before), explain(after)]
  if (a === null || b === null) return 'address'
  const length = Math.max(a.release.length, b.release.length)
  const first = [...Array(length).keys()].findIndex((index) => (a.release[index] ?? 0) !== (b.release[index] ?? 0))
  if (a.epoch !== b.epoch || first === 0) return 'major'
  if (first > 0) return first === 1 ? 'minor' : 'patch'
  if (a.public === b.public) return 'local'
  return a.is_prerelease || b.is_prerelease ? 'pre-release' : 'suffix'
}

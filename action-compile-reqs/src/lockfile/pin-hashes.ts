import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'

/** Hashes such as `sha256:…`, by `name==version`. */
export type PinHashes = ReadonlyMap<string, readonly string[]>

export interface HashedPin {
  /** Normalized name. */
  readonly name: string
  readonly line: number
  /** Such as `sha256:…`. */
  readonly hashes: readonly string[]
}

/** The pins of a lock that have hashes, by `name==version`. */
export function parseHashedPins(text: string): Map<string, HashedPin> {
  const pins = new Map<string, HashedPin>()
  for (const { text: statement, line } of splitLogicalLines(text)) {
    const [, written, version] = /^([\w.-]+)(?:\[[^\]]*\])?==([^\s;]+)/.exec(statement) ?? []
    const hashes = [...statement.matchAll(/--hash=(\S+)/g)].map(([, hash = '']) => hash)
    if (written === undefined || version === undefined || hashes.length === 0) continue
    const name = normalizeName(written)
    pins.set(`${name}==${version}`, { name, line, hashes })
  }
  return pins
}

/** The hashes in an old lock. */
export function hashesOfLock(text: string): PinHashes {
  return new Map([...parseHashedPins(text)].map(([pin, { hashes }]) => [pin, hashes]))
}

/**
 * The hashes for a lock: those of the old lock stay for an unchanged version, as with pip-compile, unless the index lists none of them.
 * New files beside the old ones do not change a lock.
 */
export function mergeHashes(current: PinHashes, old: PinHashes): PinHashes {
  return new Map(
    [...current].map(([pin, hashes]) => {
      const kept = old.get(pin) ?? []
      return [pin, kept.some((hash) => hashes.includes(hash)) ? kept : hashes]
    }),
  )
}

type Locks = ReadonlyMap<string, string>

/**
 * Rejects new locks in which an unchanged version has none of the hashes of the old lock: the files of a release do not change on a
 * trustworthy index. New files beside the old ones, such as wheels for more platforms, are fine. `accepted` lists the packages that
 * may change.
 */
export function rejectChangedHashes(before: Locks, after: Locks, accepted: readonly string[]): void {
  for (const [lock, text] of after) {
    const newPins = parseHashedPins(text)
    for (const [pin, known] of parseHashedPins(before.get(lock) ?? '')) {
      const found = newPins.get(pin)
      if (found === undefined || accepted.includes(known.name)) continue
      if (known.hashes.some((hash) => found.hashes.includes(hash))) continue
      throw new UserError(`The hashes of ${pin} do not match those in ${lock}:${known.line}`, {
        why: `The lock lists ${listFirst(known.hashes)}; the index has ${listFirst(found.hashes)}`,
        fix: `Find out why they were replaced; to accept the new files, set \`upgrade-packages: ${known.name}\`. No lock was changed`,
        at: { file: lock, line: known.line },
      })
    }
  }
}

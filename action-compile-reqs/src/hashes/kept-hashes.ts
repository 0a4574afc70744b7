import type { PinHashes } from './pin-hashes.js'

export interface HashRequest {
  /** The pins of each lock that needs hashes, as `name==version`, by the path of the lock. */
  readonly pins: ReadonlyMap<string, readonly string[]>
  /** The hash of the file that the engine chose for a pin, such as `sha256:…`; none if it read no page of the index for it. */
  readonly chosen: ReadonlyMap<string, string>
  /** The hashes of the old locks, by path. */
  readonly old: ReadonlyMap<string, PinHashes>
}

/**
 * The hashes of pins that need no look at the index: each lock that has the pin had it before, with the file that the engine chose now.
 * pip-compile keeps the hashes of such pins, too. All hashes of all old locks, because each keeps its own.
 */
export function findKeptHashes({ pins, chosen, old }: HashRequest): Map<string, readonly string[]> {
  const known = collectHashes(old.values())
  const locks = new Map<string, string[]>()
  for (const [lock, each] of pins) for (const pin of each) locks.set(pin, [...(locks.get(pin) ?? []), lock])
  const isKept = ([pin, hashes]: readonly [string, readonly string[]]) => {
    const hash = chosen.get(pin)
    return hash !== undefined && hashes.includes(hash) && (locks.get(pin) ?? []).every((lock) => old.get(lock)?.has(pin) === true)
  }
  return new Map([...known].filter(isKept))
}

/** The hashes of each pin in all locks, each once. */
export function collectHashes(locks: Iterable<PinHashes>): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const hashes of locks) for (const [pin, each] of hashes) found.set(pin, [...new Set([...(found.get(pin) ?? []), ...each])])
  return found
}

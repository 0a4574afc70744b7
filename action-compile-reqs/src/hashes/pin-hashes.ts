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

/** Adds the known hashes to lines such as `name===version`: pip-compile keeps them for a pin that stays. */
export function addHashes(pins: string, known: PinHashes): string {
  return pins.replaceAll(/^([\w.-]+)===(\S+)$/gm, (pin, name: string, version: string) =>
    [pin, ...(known.get(`${name}==${version}`) ?? []).map((hash) => `--hash=${hash}`)].join(' '),
  )
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

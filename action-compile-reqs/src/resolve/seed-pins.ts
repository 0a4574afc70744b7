import { parsePins } from '#shared/requirements/pins.js'
import { maxVersion } from '../lockfile/max-version.js'
import type { Layer } from '../requirements/layer.js'
import type { UpgradeRequest } from '../staleness/upgrades.js'
import { canKeepPin } from '../staleness/upgrades.js'

type Pins = ReadonlyMap<string, string>

/** The pins that a resolution starts from. Version by name. */
export interface SeedPins {
  /** Pins of locks that are not compiled: they must stay. */
  readonly fixed: Pins
  /** Pins of the old locks: they stay if possible. */
  readonly kept: Pins
}

export const noSeedPins: SeedPins = { fixed: new Map(), kept: new Map() }

export interface SeedRequest {
  /** Layers whose locks must not change. */
  readonly fixed: readonly Layer[]
  /** Layers whose locks are compiled. */
  readonly compiled: readonly Layer[]
  /** Texts of the existing locks, by path. */
  readonly locks: ReadonlyMap<string, string>
  readonly upgrade: UpgradeRequest
}

/**
 * Collects the pins to start from. If two fixed locks pin a package to different versions, it is not fixed; if two old locks do, the
 * higher version is kept.
 */
export function collectSeedPins({ fixed, compiled, locks, upgrade }: SeedRequest): SeedPins {
  const kept = new Map<string, string>()
  for (const [name, version] of versionPins(compiled, locks)) {
    if (canKeepPin(upgrade, name)) kept.set(name, maxVersion(kept.get(name) ?? version, version))
  }
  const fixedPins = versionPins(fixed, locks)
  const isAgreed = ([name, version]: readonly [string, string]) =>
    fixedPins.every(([otherName, otherVersion]) => otherName !== name || otherVersion === version)
  return { fixed: new Map(fixedPins.filter(isAgreed)), kept }
}

/** The pins of some locks, without those to a URL. */
function versionPins(layers: readonly Layer[], locks: ReadonlyMap<string, string>): [string, string][] {
  return layers.flatMap(({ lock }) => [...parsePins(locks.get(lock) ?? '')]).filter(([, version]) => !version.includes('/'))
}

/** Removes the pins that may be upgraded from the text of a lock. */
export function removeUpgradedPins(lock: string, upgrade: UpgradeRequest): string {
  return lock
    .split('\n')
    .filter((line) => [...parsePins(line).keys()].every((name) => canKeepPin(upgrade, name)))
    .join('\n')
}

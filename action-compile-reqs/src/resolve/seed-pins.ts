import type { Pin } from '#shared/requirements/pins.js'
import { isUrlPin, listPins } from '#shared/requirements/pins.js'
import type { PinHashes } from '../hashes/pin-hashes.js'
import { hashesOfLock } from '../hashes/pin-hashes.js'
import { splitStatements } from '../lockfile/lock-text.js'
import { markersOverlap } from '../lockfile/marker-overlap.js'
import { maxVersion } from '../lockfile/max-version.js'
import type { Layer } from '../requirements/layer.js'
import type { UpgradeRequest } from '../staleness/upgrades.js'
import { canKeepPin, rangeRequirements } from '../staleness/upgrades.js'

/** The pins that a resolution starts from. A universal lock pins a name once for each of its markers. */
export interface SeedPins {
  /** Pins of locks that are not compiled: they must stay. */
  readonly fixed: readonly Pin[]
  /** Pins of the old locks: they stay if possible. */
  readonly kept: readonly Pin[]
  /** Ranges for packages whose old pins may move, such as `numpy<2.3`. */
  readonly ranges: readonly string[]
  /** The hashes of pins that may stay, by the path of the old lock. */
  readonly hashes: ReadonlyMap<string, PinHashes>
}

export const noSeedPins: SeedPins = { fixed: [], kept: [], ranges: [], hashes: new Map() }

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
  const kept = new Map<string, Pin>()
  for (const pin of versionPins(compiled, locks)) {
    if (!canKeepPin(upgrade, pin.name)) continue
    const key = pinKey(pin)
    kept.set(key, { ...pin, version: maxVersion(kept.get(key)?.version ?? pin.version, pin.version) })
  }
  const agreed = agreedPins(fixed.map((layer) => versionPins([layer], locks)))
  return {
    fixed: withoutNeedlessMarkers(agreed),
    kept: withoutNeedlessMarkers([...kept.values()]),
    ranges: rangeRequirements(upgrade),
    hashes: new Map(compiled.map(({ lock }) => [lock, hashesOfLock(removeUpgradedPins(locks.get(lock) ?? '', upgrade))])),
  }
}

/** The pins of several locks, each once, without those that another lock contradicts. */
function agreedPins(locks: readonly (readonly Pin[])[]): Pin[] {
  const byName = Map.groupBy(locks.flat(), ({ name }) => name)
  return [...byName.values()].flatMap((pins) => {
    const distinct = [...new Map(pins.map((pin) => [`${pinKey(pin)} ${pin.version}`, pin])).values()]
    return distinct.filter((pin) => !distinct.some((other) => contradicts(pin, other, locks)))
  })
}

/** Adds the pins of new locks to fixed ones. */
export function mergePins(fixed: readonly Pin[], locks: readonly string[]): Pin[] {
  const pins = locks.map((text) => listPins(text).filter((pin) => !isUrlPin(pin)))
  return withoutNeedlessMarkers(agreedPins([fixed, ...pins]))
}

/** Gives a package of one version a single pin that holds everywhere: another layer may need it where no lock has it yet. */
function withoutNeedlessMarkers(pins: readonly Pin[]): Pin[] {
  return [...Map.groupBy(pins, ({ name }) => name).values()].flatMap((named) => {
    const isOneVersion = new Set(named.map(({ version }) => version)).size === 1
    return isOneVersion ? named.slice(0, 1).map((pin) => ({ ...pin, marker: undefined })) : named
  })
}

/** Pins of one lock never contradict each other: their markers exclude each other. */
function contradicts(pin: Pin, other: Pin, locks: readonly (readonly Pin[])[]): boolean {
  if (pin.version === other.version || !markersOverlap(pin.marker, other.marker)) return false
  const has = (lock: readonly Pin[], { name, version, marker }: Pin) =>
    lock.some((each) => each.name === name && each.version === version && each.marker === marker)
  return !locks.some((lock) => has(lock, pin) && has(lock, other))
}

function pinKey({ name, marker = '' }: Pin): string {
  return `${name} ; ${marker}`
}

/** The pins of some locks, without those to a URL. */
function versionPins(layers: readonly Layer[], locks: ReadonlyMap<string, string>): Pin[] {
  return layers.flatMap(({ lock }) => listPins(locks.get(lock) ?? '')).filter((pin) => !isUrlPin(pin))
}

/** Removes the pins that may be upgraded, with their hashes and annotations, from the text of a lock. */
export function removeUpgradedPins(lock: string, upgrade: UpgradeRequest): string {
  return splitStatements(lock)
    .filter((statement) => listPins(statement).every(({ name }) => canKeepPin(upgrade, name)))
    .join('\n')
}

/** Versions by name, for an engine that pins each name once. */
export function versionsByName(pins: readonly Pin[]): Map<string, string> {
  return new Map(pins.map(({ name, version }) => [name, version]))
}

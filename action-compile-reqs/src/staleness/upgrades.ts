import { parsePins } from '#shared/requirements/pins.js'
import type { Layer } from '../requirements/layer.js'
import type { StaleLock } from './types.js'
import { rejectUnpinnedPackages } from './unpinned-packages.js'

/** Which pins may move to newer versions although no source requires it. */
export interface UpgradeRequest {
  /** Whether all pins may move. */
  readonly all: boolean
  /** Normalized names of packages that may move. */
  readonly packages: readonly string[]
  /** Version specifiers that the new pins of packages must satisfy, by normalized name. */
  readonly ranges: Readonly<Record<string, string>>
}

/** The ranges as requirements: `numpy<2.3`. */
export function rangeRequirements({ ranges }: UpgradeRequest): string[] {
  return Object.entries(ranges).map((entry) => entry.join(''))
}

/** Whether an old pin may stay. */
export function canKeepPin({ all, packages }: UpgradeRequest, name: string): boolean {
  return !all && !packages.includes(name)
}

/** The locks to compile because of an upgrade, by layer. Rejects a package that no lock pins. */
export function findUpgrades(layers: readonly Layer[], upgrade: UpgradeRequest, locks: ReadonlyMap<string, string>): StaleLock[] {
  const pins = new Map(layers.map(({ lock }) => [lock, parsePins(locks.get(lock) ?? '')]))
  rejectUnpinnedPackages('upgrade-packages', upgrade.packages, [...pins.values()])
  return layers.flatMap(({ name, lock, source }): StaleLock[] => {
    const upgraded = upgrade.packages.filter((each) => pins.get(lock)?.has(each) === true)
    if (!upgrade.all && upgraded.length === 0) return []
    const detail = upgrade.all ? 'all pins may be upgraded' : `${upgraded.join(', ')} may be upgraded`
    return [{ layer: name, lock, reason: 'upgrade', file: source, detail }]
  })
}

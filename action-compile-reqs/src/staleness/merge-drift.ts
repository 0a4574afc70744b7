import { parsePins } from '#shared/requirements/pins.js'
import { maxVersion } from '../lockfile/max-version.js'
import type { VersionDrift } from '../lockfile/version-drift.js'
import { findDrift } from '../lockfile/version-drift.js'
import type { JointSettings } from '../requirements/joint-layers.js'
import { groupJointLayers } from '../requirements/joint-layers.js'
import type { Layer } from '../requirements/layer.js'
import type { StaleLock } from './types.js'

type Locks = ReadonlyMap<string, string>

/**
 * Finds up-to-date locks of joint layers that pin a package lower than another up-to-date lock. Each lock is as it was compiled,
 * but a merge of two branches brought them together.
 */
export function findMergeDrift(
  layers: readonly Layer[],
  joint: JointSettings,
  locks: Locks,
  stale: readonly StaleLock[],
): StaleLock[] {
  const isUpToDate = ({ name }: Layer) => !stale.some(({ layer }) => layer === name)
  return groupJointLayers(layers, joint).flatMap((group) => findDriftedLocks(group.filter(isUpToDate), locks))
}

function findDriftedLocks(upToDate: readonly Layer[], locks: Locks): StaleLock[] {
  const drifted = new Map<string, StaleLock>()
  for (const drift of findDrift(upToDate, locks)) {
    for (const lower of findLowerLocks(drift, upToDate, locks)) {
      if (!drifted.has(lower.layer)) drifted.set(lower.layer, lower)
    }
  }
  return [...drifted.values()]
}

/** The locks that pin a package lower than the highest version among them. */
function findLowerLocks({ package: name, versions }: VersionDrift, layers: readonly Layer[], locks: Locks): StaleLock[] {
  const [highest = ''] = Object.values(versions).sort(highestFirst)
  const higher = layers.find((layer) => versions[layer.name] === highest)
  if (higher === undefined) return []
  return layers.flatMap(({ name: layer, lock }): StaleLock[] => {
    const version = versions[layer]
    if (version === undefined || version === highest) return []
    const detail = `it pins ${name} to ${version}, but ${higher.lock} pins it to ${highest}`
    const at = { file: lock, line: findPinLine(name, locks.get(lock) ?? '') }
    return [{ layer, lock, reason: 'drift', file: higher.lock, detail, at }]
  })
}

/** Compares the versions of two locks by the highest, then by the number of versions. */
function highestFirst(first: string, second: string): number {
  const highestOf = (versions: string) => versions.split(' and ').reduce(maxVersion)
  if (highestOf(first) === highestOf(second)) return second.split(' and ').length - first.split(' and ').length
  return maxVersion(highestOf(first), highestOf(second)) === highestOf(first) ? -1 : 1
}

function findPinLine(name: string, lock: string): number {
  return lock.split('\n').findIndex((line) => parsePins(line).has(name)) + 1
}

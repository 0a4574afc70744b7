import { compare, explain } from '@renovatebot/pep440'
import { UserError } from '#shared/errors.js'

/** Negative if `a` is older than `b`, 0 if they are equal, positive if it is newer. Source: PEP 440, "Summary of permitted suffixes". */
export function compareVersions(a: string, b: string): number {
  return compare(a, b)
}

/** Whether a version is a pre-release; developmental releases count as such. */
export function isPrerelease(version: string): boolean {
  return explain(version)?.is_prerelease ?? false
}

/** Returns the major and the minor number. */
export function majorAndMinor(version: string): readonly [major: number, minor: number] {
  const [major = 0, minor = 0] = explain(version)?.release ?? []
  return [major, minor]
}

/** Throws a `UserError` unless the version is newer than `floor`, which the error calls `floorLabel`. */
export function requireNewer(version: string, floor: string, floorLabel: string, alternative?: string): void {
  if (compareVersions(version, floor) > 0) return
  throw new UserError(`Version ${version} is not newer than ${floor}, ${floorLabel}`, {
    fix: `Choose a version above ${floor}${alternative === undefined ? '' : `; ${alternative}`}`,
  })
}

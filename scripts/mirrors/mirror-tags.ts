import { gt, major as majorOf } from 'semver'

/** Whether a version is the newest of its major, and of all, among the tags of a mirror: `vX` and the branch only move forward. */
export function newestOf(refs: readonly string[], version: string): { readonly major: boolean; readonly all: boolean } {
  const versions = refs.map((ref) => /^refs\/tags\/v(\d+\.\d+\.\d+)$/.exec(ref)?.[1]).filter((found) => found !== undefined)
  const newer = versions.filter((other) => gt(other, version))
  return { all: newer.length === 0, major: !newer.some((other) => majorOf(other) === majorOf(version)) }
}

/** Describes in one line what was done to the tags of a mirror. */
export function describeMove(tag: string, major: string, newest: boolean, changed: boolean): string {
  if (!changed) return `${tag} is already published`
  return newest ? `${tag} published, ${major} moved to it` : `${tag} published; ${major} stays on a newer version`
}

import { gt, major as majorOf } from 'semver'

/** What a version is newest of, among the version tags of a mirror: `vX` and the branch move only forward. */
export function newestOf(refs: readonly string[], version: string): { readonly major: boolean; readonly all: boolean } {
  const versions = refs.map((ref) => /^refs\/tags\/v(\d+\.\d+\.\d+)$/.exec(ref)?.[1]).filter((found) => found !== undefined)
  const newer = versions.filter((other) => gt(other, version))
  return { all: newer.length === 0, major: !newer.some((other) => majorOf(other) === majorOf(version)) }
}

/** One line about what was done to the tags of a mirror. */
export function explainMove(tag: string, major: string, newest: boolean, changed: boolean): string {
  if (!changed) return `${tag} is published already`
  return newest ? `${tag} published, ${major} moved to it` : `${tag} published; ${major} stays, a newer version has it`
}

import { evaluateMarker } from '#shared/requirements/markers.js'
import type { Requirement } from '#shared/requirements/pep508.js'
import type { Resolution } from './pip-report.js'

/** The packages that some requirements bring in, each with those that require it. */
export type Closure = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Follows requirements through a resolution: from package to package, with markers evaluated and extras taken in. Gives every
 * package that is reached, with the normalised names of its parents; the roots themselves have none from being roots.
 */
export function closureOf(roots: readonly Requirement[], { packages, environment }: Resolution): Closure {
  const parents = new Map<string, Set<string>>()
  const extras = new Map<string, Set<string>>()

  const visit = (requirement: Requirement, parent: string | undefined): void => {
    const { key } = requirement
    if (!packages.has(key)) return
    const known = parents.get(key)
    const set = known ?? new Set<string>()
    parents.set(key, set)
    if (parent !== undefined && parent !== key) set.add(parent)
    const asked = extras.get(key) ?? new Set<string>()
    extras.set(key, asked)
    const added = requirement.extras.filter((extra) => !asked.has(extra))
    added.forEach((extra) => asked.add(extra))
    if (known === undefined) follow(key, [])
    if (added.length > 0) follow(key, added)
  }
  const follow = (key: string, asked: readonly string[]): void => {
    for (const requirement of packages.get(key)?.requires ?? []) {
      if (requirement.marker === undefined || evaluateMarker(requirement.marker, environment, asked)) visit(requirement, key)
    }
  }

  for (const root of roots) {
    if (root.marker === undefined || evaluateMarker(root.marker, environment)) visit(root, undefined)
  }
  return parents
}

import { evaluateMarker } from '#shared/requirements/markers.js'
import type { Requirement } from '#shared/requirements/pep508.js'
import type { Resolution } from './pip-report.js'

/** Packages by normalized name, each with the names of the packages that require it. */
export type DependencyClosure = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Follows requirements through a resolution, package by package, with markers and extras. Returns every package that is reached;
 * being a root adds no parent.
 */
export function dependencyClosure(roots: readonly Requirement[], { packages, environment }: Resolution): DependencyClosure {
  const parents = new Map<string, Set<string>>()
  const followedExtras = new Map<string, Set<string>>()

  const visit = (requirement: Requirement, parent: string | undefined): void => {
    const { key } = requirement
    if (!packages.has(key)) return
    const isFirstVisit = !parents.has(key)
    if (isFirstVisit) {
      parents.set(key, new Set())
      followedExtras.set(key, new Set())
    }
    if (parent !== undefined && parent !== key) parents.get(key)?.add(parent)
    const followed = followedExtras.get(key) ?? new Set()
    const newExtras = requirement.extras.filter((extra) => !followed.has(extra))
    newExtras.forEach((extra) => followed.add(extra))
    if (isFirstVisit) followRequirements(key, [])
    if (newExtras.length > 0) followRequirements(key, newExtras)
  }
  const followRequirements = (key: string, extras: readonly string[]): void => {
    for (const requirement of packages.get(key)?.requires ?? []) {
      if (requirement.marker === undefined || evaluateMarker(requirement.marker, environment, extras)) visit(requirement, key)
    }
  }

  for (const root of roots) {
    if (root.marker === undefined || evaluateMarker(root.marker, environment)) visit(root, undefined)
  }
  return parents
}

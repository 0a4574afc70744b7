import { compare, valid } from '@renovatebot/pep440'
import type { TreeNode } from '../format/tree.js'
import { renderTree } from '../format/tree.js'
import type { Distribution } from './distribution.js'
import type { MarkerEnvironment } from './markers.js'
import { evaluateMarker } from './markers.js'
import { normalizeName } from './normalize-name.js'
import type { Requirement } from './pep508.js'

type Packages = ReadonlyMap<string, Distribution>

/** The fact that one package requires another, once. */
interface Edge {
  readonly parent: Distribution
  readonly requirement: Requirement
  /** The requested extra of the parent that the requirement belongs to. */
  readonly extra: string | undefined
}

/**
 * Renders which packages require a package, which require those, and so on: the lines that `pipdeptree --reverse --packages <name>`
 * prints. Extras count if a package of the set requests them. A subtree that was already shown is marked `(*)`.
 * Source: pipdeptree 4, text output.
 */
export function renderReverseTree(root: string, packages: Packages, environment: MarkerEnvironment): string[] {
  const rootPackage = packages.get(root)
  if (rootPackage === undefined) return []
  const edges = findEdges(packages, environment)
  const shown = new Set<string>()
  const dependents = (key: string, extra: string | undefined): TreeNode[] =>
    edgesTo(edges, key, extra).map((edge) => {
      const id = `${edge.parent.key} ${edge.extra ?? ''}`
      const text = describeEdge(edge, packages)
      const isRepeated = shown.has(id) && edgesTo(edges, edge.parent.key, edge.extra).length > 0
      if (isRepeated) return { label: `${text} (*)`, children: [] }
      shown.add(id)
      return { label: text, children: dependents(edge.parent.key, edge.extra) }
    })
  return [`${rootPackage.name}==${rootPackage.version}`, ...renderTree(dependents(root, undefined))]
}

/** The edges that lead to a package. Through one of its extras, only the packages that request this extra count. */
function edgesTo(edges: readonly Edge[], key: string, extra: string | undefined): Edge[] {
  const requests = (requirement: Requirement, name: string) => requirement.extras.map(normalizeName).includes(normalizeName(name))
  return edges.filter(({ requirement }) => requirement.key === key && (extra === undefined || requests(requirement, extra)))
}

function describeEdge({ parent, requirement, extra }: Edge, packages: Packages): string {
  const name = packages.get(requirement.key)?.name ?? requirement.name
  const requires = `${name}${sortClauses(requirement.specifier)}`
  return `${parent.name}==${parent.version} [requires: ${requires}${extra === undefined ? '' : `, extra: ${extra}`}]`
}

/** Sorts the clauses of a specifier by version, lowest first, as pipdeptree does. */
function sortClauses(specifier: string): string {
  const versionOf = (clause: string) => clause.replace(/^[~=!<>]+/, '').replace(/\.\*$/, '')
  const compareClauses = (a: string, b: string) => {
    const [versionA, versionB] = [versionOf(a), versionOf(b)]
    return valid(versionA) !== null && valid(versionB) !== null ? compare(versionA, versionB) : 0
  }
  return specifier.split(',').sort(compareClauses).join(',')
}

/** Every active requirement of every package, in the order of the requiring packages. */
function findEdges(packages: Packages, environment: MarkerEnvironment): Edge[] {
  const requested = findRequestedExtras(packages, environment)
  const parents = [...packages.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  return parents.flatMap((parent) => {
    const seen = new Set([parent.key])
    return parent.requires.flatMap((requirement) => {
      const extra = activatingExtra(requirement, environment, requested.get(parent.key) ?? new Set())
      if (extra === undefined || seen.has(requirement.key)) return []
      seen.add(requirement.key)
      return [{ parent, requirement, extra: extra === '' ? undefined : extra }]
    })
  })
}

/** '' if the requirement is active without an extra, else the extra that activates it, or undefined if none does. */
function activatingExtra(
  { marker }: Requirement,
  environment: MarkerEnvironment,
  extras: ReadonlySet<string>,
): string | undefined {
  if (marker === undefined || evaluateMarker(marker, environment)) return ''
  return [...extras].find((extra) => evaluateMarker(marker, environment, [extra]))
}

/** The extras of each package that other packages request. An extra may activate requests of further extras, so it repeats. */
function findRequestedExtras(packages: Packages, environment: MarkerEnvironment): Map<string, Set<string>> {
  const requested = new Map<string, Set<string>>()
  const extrasOf = (key: string) => requested.get(key) ?? new Set<string>()
  const addFrom = (parent: Distribution): boolean => {
    let hasGrown = false
    for (const requirement of parent.requires) {
      const isActive = activatingExtra(requirement, environment, extrasOf(parent.key)) !== undefined
      if (requirement.extras.length === 0 || !isActive) continue
      const known = extrasOf(requirement.key)
      const added = requirement.extras.filter((extra) => !known.has(extra))
      requested.set(requirement.key, new Set([...known, ...added]))
      if (added.length > 0) hasGrown = true
    }
    return hasGrown
  }
  let hasGrown = true
  while (hasGrown) hasGrown = [...packages.values()].map(addFrom).includes(true)
  return requested
}

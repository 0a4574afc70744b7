import { compare, valid } from '@renovatebot/pep440'
import type { TreeNode } from '../format/tree.js'
import { renderTree } from '../format/tree.js'
import type { MarkerEnvironment } from './markers.js'
import { evaluateMarker, normalizeName } from './markers.js'
import type { Requirement } from './pep508.js'

/** An installed or resolved package. */
export interface Distribution {
  /** Normalised name. */
  readonly key: string
  /** Name as the package writes it. */
  readonly name: string
  readonly version: string
  readonly requires: readonly Requirement[]
}

/** That one package requires another, once. */
interface Edge {
  readonly parent: Distribution
  readonly requirement: Requirement
  /** The extra that the requirement belongs to, of those that somebody asks for. */
  readonly extra: string | undefined
}

/**
 * Who requires a package, who requires those, and so on: the lines that `pipdeptree --reverse --packages <name>` prints. Extras count
 * where a package of the set asks for them. A subtree that was shown before is marked `(*)`.
 * Source: pipdeptree 4, text output.
 */
export function renderReverseTree(
  root: string,
  packages: ReadonlyMap<string, Distribution>,
  environment: MarkerEnvironment,
): string[] {
  const found = packages.get(root)
  if (found === undefined) return []
  const edges = edgesOf(packages, environment)
  // A package that is reached through one of its extras is required by those alone that ask for this extra.
  const above = (key: string, extra: string | undefined) =>
    edges.filter(
      ({ requirement }) =>
        requirement.key === key && (extra === undefined || requirement.extras.map(normalizeName).includes(normalizeName(extra))),
    )
  const shown = new Set<string>()
  const dependents = (key: string, extra: string | undefined): TreeNode[] =>
    above(key, extra).map((edge) => {
      const id = `${edge.parent.key} ${edge.extra ?? ''}`
      const text = label(edge, packages)
      const isRepeated = shown.has(id) && above(edge.parent.key, edge.extra).length > 0
      if (isRepeated) return { label: `${text} (*)`, children: [] }
      shown.add(id)
      return { label: text, children: dependents(edge.parent.key, edge.extra) }
    })
  return [`${found.name}==${found.version}`, ...renderTree(dependents(root, undefined))]
}

function label({ parent, requirement, extra }: Edge, packages: ReadonlyMap<string, Distribution>): string {
  const name = packages.get(requirement.key)?.name ?? requirement.name
  return `${parent.name}==${parent.version} [requires: ${name}${ordered(requirement.specifier)}${extra === undefined ? '' : `, extra: ${extra}`}]`
}

/** The clauses of a specifier by their versions, lowest first, as pipdeptree shows them. */
function ordered(specifier: string): string {
  const version = (clause: string) => clause.replace(/^[~=!<>]+/, '').replace(/\.\*$/, '')
  const comparable = (a: string, b: string) => valid(version(a)) !== null && valid(version(b)) !== null
  return specifier
    .split(',')
    .sort((a, b) => (comparable(a, b) ? compare(version(a), version(b)) : 0))
    .join(',')
}

/** Every active requirement of every package, by the dependent's name. */
function edgesOf(packages: ReadonlyMap<string, Distribution>, environment: MarkerEnvironment): Edge[] {
  const asked = askedExtras(packages, environment)
  const parents = [...packages.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  return parents.flatMap((parent) => {
    const seen = new Set([parent.key])
    return parent.requires.flatMap((requirement) => {
      const extra = activeBy(requirement, environment, asked.get(parent.key) ?? new Set())
      if (extra === undefined || seen.has(requirement.key)) return []
      seen.add(requirement.key)
      return [{ parent, requirement, extra: extra === '' ? undefined : extra }]
    })
  })
}

/** '' when the requirement holds without an extra, the extra that makes it hold, or undefined when none does. */
function activeBy({ marker }: Requirement, environment: MarkerEnvironment, extras: ReadonlySet<string>): string | undefined {
  if (marker === undefined || evaluateMarker(marker, environment)) return ''
  return [...extras].find((extra) => evaluateMarker(marker, environment, [extra]))
}

/** The extras of each package that another one asks for, followed until nothing new comes. */
function askedExtras(packages: ReadonlyMap<string, Distribution>, environment: MarkerEnvironment): Map<string, Set<string>> {
  const asked = new Map<string, Set<string>>()
  for (let grew = true; grew;) {
    grew = false
    for (const parent of packages.values()) {
      for (const requirement of parent.requires) {
        if (
          requirement.extras.length === 0 ||
          activeBy(requirement, environment, asked.get(parent.key) ?? new Set()) === undefined
        )
          continue
        const known = asked.get(requirement.key) ?? new Set<string>()
        for (const extra of requirement.extras.filter((each) => !known.has(each))) {
          known.add(extra)
          grew = true
        }
        asked.set(requirement.key, known)
      }
    }
  }
  return asked
}

import { UserError } from '#shared/errors.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { Requirement } from '#shared/requirements/pep508.js'
import type { StatedRequirements } from './read-requirements.js'

/** A package that may require others of the same repository. */
export interface PackageNode {
  /** How the user knows the package: its folder. */
  readonly folder: string
  /** Normalized name; undefined if its files do not state it. */
  readonly key: string | undefined
  readonly requirements: StatedRequirements
}

/** A package in the order of the builds. */
export interface OrderedPackage<Node> {
  readonly node: Node
  /** Normalized names of the other packages that an installation of this one needs, those that they need included. */
  readonly installed: readonly string[]
}

/** The other packages that one package requires, by normalized name. */
interface Requires {
  readonly build: ReadonlySet<string>
  readonly install: ReadonlySet<string>
}

/**
 * Orders packages so that each comes after those that its build or its installation requires, and otherwise as they are given. Requirements
 * count on every platform, and extras if another package asks for them. Throws if packages require each other.
 */
export function orderPackages<Node extends PackageNode>(nodes: readonly Node[]): OrderedPackage<Node>[] {
  const byKey = new Map(nodes.flatMap((node) => (node.key === undefined ? [] : [[node.key, node] as const])))
  const requires = new Map(nodes.map((node) => [node, findRequired(node, byKey)]))
  const ordered: Node[] = []
  const visit = (node: Node, path: readonly Node[]): void => {
    if (ordered.includes(node)) return
    if (path.includes(node)) throw cycle([...path.slice(path.indexOf(node)), node])
    const { build, install } = requires.get(node) ?? none
    for (const next of selectNodes(nodes, [...build, ...install])) visit(next, [...path, node])
    ordered.push(node)
  }
  for (const node of nodes) visit(node, [])
  return ordered.map((node) => ({ node, installed: closure(node, byKey, requires) }))
}

const none: Requires = { build: new Set(), install: new Set() }

function selectNodes<Node extends PackageNode>(nodes: readonly Node[], keys: readonly string[]): Node[] {
  return nodes.filter(({ key }) => key !== undefined && keys.includes(key))
}

function findRequired<Node extends PackageNode>(node: Node, byKey: ReadonlyMap<string, Node>): Requires {
  const { build, install } = node.requirements
  return { build: collect(build, node, byKey), install: collect(install, node, byKey) }
}

/** An extra adds its requirements, which may ask for extras again. */
function collect<Node extends PackageNode>(
  requirements: readonly Requirement[],
  self: Node,
  byKey: ReadonlyMap<string, Node>,
): ReadonlySet<string> {
  const found = new Set<string>()
  const seen = new Set<string>()
  const add = ({ key, extras }: Requirement): void => {
    const sibling = byKey.get(key)
    if (sibling === undefined) return
    if (sibling !== self) found.add(key)
    for (const extra of extras.map(normalizeName)) {
      if (seen.has(`${key}[${extra}]`)) continue
      seen.add(`${key}[${extra}]`)
      for (const requirement of sibling.requirements.extras.get(extra) ?? []) add(requirement)
    }
  }
  for (const requirement of requirements) add(requirement)
  return found
}

function closure<Node extends PackageNode>(
  node: Node,
  byKey: ReadonlyMap<string, Node>,
  requires: ReadonlyMap<Node, Requires>,
): string[] {
  const found = new Set<string>()
  const add = (each: Node | undefined): void => {
    for (const key of (each === undefined ? undefined : requires.get(each))?.install ?? []) {
      if (found.has(key)) continue
      found.add(key)
      add(byKey.get(key))
    }
  }
  add(node)
  return [...found].sort()
}

function cycle(nodes: readonly PackageNode[]): UserError {
  return new UserError(`Packages require each other: ${nodes.map(({ folder }) => folder).join(' → ')}`, {
    why: 'A package is built and installed after those that it requires',
    fix: 'Remove one of the requirements, such as by moving what both need to another package',
  })
}

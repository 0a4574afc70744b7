import { UserError } from '#shared/errors.js'
import type { Dockerfile } from '../dockerfile/analyze.js'
import { placeOf } from '../dockerfile/discover.js'
import type { Use } from '../dockerfile/stages.js'
import type { Naming } from '../inputs/naming-inputs.js'
import { standInFor } from '../references/base-images.js'
import { parseReference } from '../references/parse-reference.js'

/** An image of the graph. */
export interface ImageNode {
  readonly name: string
  readonly dockerfile: Dockerfile
  /** Images of the graph that it is built from, with the names that its Dockerfile uses for them. */
  readonly parents: ReadonlyMap<string, ReadonlySet<string>>
  /** What it takes from outside the graph. */
  readonly bases: readonly Use[]
  /** 0 for an image that needs no other; otherwise one more than the highest of its parents. */
  readonly level: number
}

/** Finds the edges between Dockerfiles and gives the images in an order that can be built. A cycle is refused. */
export function inferGraph(
  dockerfiles: readonly Dockerfile[],
  naming: Naming,
  standIns: ReadonlyMap<string, string>,
): ImageNode[] {
  const files = new Map(dockerfiles.map((file) => [file.source.image, file]))
  const nodes = new Map<string, ImageNode>()
  const visit = (name: string, chain: readonly Step[]): ImageNode => {
    const known = nodes.get(name)
    if (known !== undefined) return known
    const loop = chain.findIndex((step) => step.image === name)
    const dockerfile = files.get(name)
    if (loop >= 0 || dockerfile === undefined) throw cycle(chain.slice(loop))
    const parents = new Map<string, Set<string>>()
    const bases: Use[] = []
    for (const use of dockerfile.uses) {
      const parent = imageOf(use.reference, dockerfile, files, naming)
      if (parent === undefined) {
        if (standInFor(use.reference, standIns) === undefined) refuseStale(use, dockerfile, files, naming)
        bases.push(use)
      } else parents.set(parent, (parents.get(parent) ?? new Set()).add(use.reference))
    }
    const levels = [...parents.keys()].map((parent) => {
      const use = dockerfile.uses.find((each) => parents.get(parent)?.has(each.reference))
      return visit(parent, [...chain, { image: name, dockerfile, use }]).level
    })
    const node = { name, dockerfile, parents, bases, level: Math.max(-1, ...levels) + 1 }
    nodes.set(name, node)
    return node
  }
  for (const name of files.keys()) visit(name, [])
  return [...nodes.values()].sort((a, b) => a.level - b.level || (a.name < b.name ? -1 : 1))
}

/** The images asked for, by name with or without the prefix, and all that they are built from; all when none is named. */
export function select(nodes: readonly ImageNode[], asked: readonly string[], prefix: string): ImageNode[] {
  const byName = new Map(nodes.map((node) => [node.name, node]))
  const chosen = new Set<string>()
  const add = (name: string) => {
    chosen.add(name)
    byName.get(name)?.parents.forEach((_, parent) => add(parent))
  }
  for (const { name } of pick(nodes, asked, prefix)) add(name)
  return asked.length === 0 ? [...nodes] : nodes.filter((node) => chosen.has(node.name))
}

/** The images of these names, with or without the prefix, and no others. The name of a Dockerfile that is built for variants alone
 * means all of them. */
export function pick(nodes: readonly ImageNode[], asked: readonly string[], prefix: string): ImageNode[] {
  const byName = new Map(nodes.map((node) => [node.name, node]))
  const chosen = new Set<ImageNode>()
  for (const word of asked) {
    const found = [word, ...(word.startsWith(prefix) ? [word.slice(prefix.length)] : [])].flatMap((name) => {
      const exact = byName.get(name)
      return exact === undefined ? nodes.filter(({ dockerfile }) => dockerfile.source.variant?.of === name) : [exact]
    })
    if (found.length === 0)
      throw new UserError(`Input \`images\` names \`${word}\`, which no Dockerfile defines`, {
        fix: `Known: ${[...byName.keys()].sort().join(', ')}`,
      })
    for (const node of found) chosen.add(node)
  }
  return nodes.filter((node) => chosen.has(node))
}

/**
 * The image of the graph that a reference means: its full name (`<registry>/<prefix><image>`, the registry may be left out) with
 * any tag, or the bare `<image>` without a tag or with one of ours. A digest means one fixed image, so it is never of the graph.
 * In a Dockerfile of a variant it means that variant, where there is one. A bare name in the Dockerfile of that very image (`FROM python` in python.Dockerfile) means the image of that name elsewhere.
 */
export function imageOf(
  text: string,
  { source: { image: within, variant, bake } }: Dockerfile,
  files: ReadonlyMap<string, Dockerfile>,
  { registries, prefix, tags, references }: Naming,
): string | undefined {
  const find = (name: string): string | undefined => {
    const own = `${name}-${variant?.name ?? ''}`
    if (variant !== undefined && files.get(own)?.source.variant?.of === name) return own
    return files.has(name) ? name : undefined
  }
  const context = bake?.contexts.get(text)
  if (context !== undefined && 'target' in context) return find(context.target)
  const { repository, tag, digest } = parseReference(text)
  if (digest !== undefined) return undefined
  const named = [...(references ?? [])].find(([, all]) => all.includes(`${repository}:${tag ?? 'latest'}`))?.[0]
  if (named !== undefined && named !== within && bake !== undefined) return find(named)
  const registry = registries.find((each) => each !== '' && repository.startsWith(`${each}/`))
  const local = registry === undefined ? repository : repository.slice(registry.length + 1)
  const full = prefix !== '' && local.startsWith(prefix) ? find(local.slice(prefix.length)) : undefined
  if (full !== undefined) return full
  const bare = find(local)
  if (bare === undefined || bare === within) return undefined
  return tag === undefined || tags.includes(tag) ? bare : undefined
}

/** A name with our prefix and no registry that no Dockerfile defines is an old name or a slip, not somebody else's image. */
function refuseStale(
  { reference, by, line }: Use,
  { source }: Dockerfile,
  files: ReadonlyMap<string, Dockerfile>,
  { prefix }: Naming,
): void {
  const { repository, digest } = parseReference(reference)
  if (prefix === '' || digest !== undefined || !repository.startsWith(prefix)) return
  throw new UserError(`${source.shown}:${line}: \`${by} ${reference}\` names no image of this repository`, {
    why: `Known: ${[...files.keys()].map((name) => `${prefix}${name}`).join(', ')}`,
    fix: 'Mend the name; where it means an image of another place, write its registry or give it by `base-images`',
    at: placeOf(source, line),
  })
}

interface Step {
  readonly image: string
  readonly dockerfile: Dockerfile
  readonly use: Use | undefined
}

function cycle(steps: readonly Step[]): UserError {
  const [first] = steps
  const chain = [...steps.map((step) => step.image), first?.image ?? ''].join(' -> ')
  const places = steps.map(
    ({ dockerfile, use }) => `${dockerfile.source.shown}:${use?.line ?? 1} (${use?.by ?? 'FROM'} ${use?.reference ?? ''})`,
  )
  return new UserError(`The images are built from each other in a circle: ${chain}`, {
    why: places.join(', '),
    fix: 'Take one of these lines out',
    at: first === undefined ? undefined : placeOf(first.dockerfile.source, first.use?.line ?? 1),
  })
}

import { UserError } from '#shared/errors.js'
import type { Dockerfile } from '../dockerfile/analyze.js'
import { dockerfileLocation } from '../dockerfile/source.js'
import type { ImageUse } from '../dockerfile/stages.js'
import type { BaseOverrides } from '../references/base-overrides.js'
import { findBaseOverride } from '../references/base-overrides.js'
import type { Naming } from '../references/naming.js'
import { parseReference } from '../references/parse-reference.js'
import type { DockerfilesByImage } from './find-image.js'
import { findContextNames, findImage } from './find-image.js'

/** An image of the graph. */
export interface ImageNode {
  readonly name: string
  readonly dockerfile: Dockerfile
  /** Images of the graph that it is built from, with the names that its Dockerfile uses for them. */
  readonly parents: ReadonlyMap<string, ReadonlySet<string>>
  /** Images from outside the graph that it uses. */
  readonly bases: readonly ImageUse[]
  /** 0 for an image without parents; otherwise one more than the highest level of its parents. */
  readonly level: number
}

/** Infers the edges between Dockerfiles and returns the images, parents first. Throws when images need each other in a cycle. */
export function inferGraph(dockerfiles: readonly Dockerfile[], naming: Naming, baseOverrides: BaseOverrides): ImageNode[] {
  const byImage = new Map(dockerfiles.map((dockerfile) => [dockerfile.source.image, dockerfile]))
  const nodes = new Map<string, ImageNode>()
  const visit = (name: string, chain: readonly CycleStep[]): ImageNode => {
    const known = nodes.get(name)
    if (known !== undefined) return known
    const cycleStart = chain.findIndex((step) => step.image === name)
    const dockerfile = byImage.get(name)
    if (cycleStart >= 0 || dockerfile === undefined) throw cycleError(chain.slice(cycleStart))
    const { parents, bases } = classifyUses(dockerfile, byImage, naming, baseOverrides)
    const levels = [...parents.keys()].map((parent) => {
      const use = dockerfile.uses.find(({ reference }) => parents.get(parent)?.has(reference))
      return visit(parent, [...chain, { image: name, dockerfile, use }]).level
    })
    const node = { name, dockerfile, parents, bases, level: Math.max(-1, ...levels) + 1 }
    nodes.set(name, node)
    return node
  }
  for (const name of byImage.keys()) visit(name, [])
  return [...nodes.values()].sort((a, b) => a.level - b.level || (a.name < b.name ? -1 : 1))
}

/** Separates images of the graph from external base images. */
function classifyUses(
  dockerfile: Dockerfile,
  dockerfiles: DockerfilesByImage,
  naming: Naming,
  baseOverrides: BaseOverrides,
): { readonly parents: Map<string, Set<string>>; readonly bases: ImageUse[] } {
  const parents = new Map<string, Set<string>>()
  const bases: ImageUse[] = []
  for (const use of dockerfile.uses) {
    const parent = findImage(use.reference, dockerfile, dockerfiles, naming)
    if (parent !== undefined) {
      const names = [use.reference, ...findContextNames(use.reference, dockerfile)]
      parents.set(parent, new Set([...(parents.get(parent) ?? []), ...names]))
      continue
    }
    if (findBaseOverride(use.reference, baseOverrides) === undefined) rejectUnknownImage(use, dockerfile, dockerfiles, naming)
    bases.push(use)
  }
  return { parents, bases }
}

/** A reference with our prefix and without a registry that no Dockerfile defines is outdated or misspelled, not an external image. */
function rejectUnknownImage(
  { reference, instruction, line }: ImageUse,
  { source }: Dockerfile,
  dockerfiles: DockerfilesByImage,
  { prefix }: Naming,
): void {
  const { repository, digest } = parseReference(reference)
  if (prefix === '' || digest !== undefined || !repository.startsWith(prefix)) return
  throw new UserError(`${source.displayPath}:${line}: \`${instruction} ${reference}\` names no image of this repository`, {
    why: `Known: ${[...dockerfiles.keys()].map((name) => `${prefix}${name}`).join(', ')}`,
    fix: 'Correct the name; for an external image, add its registry or an entry in `base-images`',
    at: dockerfileLocation(source, line),
  })
}

interface CycleStep {
  readonly image: string
  readonly dockerfile: Dockerfile
  readonly use: ImageUse | undefined
}

function cycleError(steps: readonly CycleStep[]): UserError {
  const [first] = steps
  const chain = [...steps.map((step) => step.image), first?.image ?? ''].join(' -> ')
  const locations = steps.map(({ dockerfile, use }) => {
    const { displayPath } = dockerfile.source
    return `${displayPath}:${use?.line ?? 1} (${use?.instruction ?? 'FROM'} ${use?.reference ?? ''})`
  })
  return new UserError(`The images are built from each other in a cycle: ${chain}`, {
    why: locations.join(', '),
    fix: 'Remove one of these lines',
    at: first === undefined ? undefined : dockerfileLocation(first.dockerfile.source, first.use?.line ?? 1),
  })
}

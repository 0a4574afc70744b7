import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { placeOf } from '../dockerfile/discover.js'
import type { Engine } from '../engine/engine.js'
import { isApart, withBuilder } from '../engine/engine.js'
import type { Inventory } from '../engine/local-images.js'
import { plainName } from '../engine/local-images.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { actualBase, baseProblem } from '../references/base-images.js'
import type { Material } from '../secrets/build-secrets.js'
import { mountProblem } from '../secrets/build-secrets.js'
import type { Asked } from './probe-engine.js'

/** `build` becomes `built`, `failed` or `skipped`; `planned` is only shown. */
export type State = 'planned' | 'build' | 'built' | 'failed' | 'skipped'

export interface PlannedImage {
  readonly node: ImageNode
  readonly state: State
  /** Why it is not built; '' otherwise. */
  readonly reason: string
}

export interface Plan {
  readonly images: readonly PlannedImage[]
  /** Undefined where nothing is built. */
  readonly engine: Engine | undefined
  /** The whole graph, of which the images may be a part. */
  readonly graph: readonly ImageNode[]
  /** What earlier jobs have built: references by digest. */
  readonly earlier: ReadonlyMap<string, string>
  /** What the engine has before the builds. */
  readonly inventory: Inventory
}

/** Something that keeps one image from being built. */
interface Obstacle {
  readonly image: ImageNode
  readonly reason: string
  readonly line: number
}

/**
 * Decides for each image whether it is built, by the engine that was found, or why there is none. What is in the way of one is an error;
 * in the mode `build-or-plan` that image is only planned, and so is all that stands on it.
 */
export async function makePlan(
  context: Pick<ActionContext, 'run' | 'signal' | 'privateDir' | 'log'>,
  inputs: Pick<ImageInputs, 'mode' | 'standIns' | 'artifact' | 'naming' | 'platforms' | 'builder'>,
  graph: readonly ImageNode[],
  nodes: readonly ImageNode[],
  material: Material,
  { engine: found, inventory }: Asked,
): Promise<Plan> {
  const { mode } = inputs
  const nothing = { graph, earlier: new Map<string, string>(), inventory }
  if (typeof found === 'string') {
    if (mode === 'build-or-plan' || mode === 'plan') return { ...nothing, images: onlyShow(nodes, found), engine: undefined }
    throw new UserError('No image can be built here', {
      why: found,
      fix: 'Start Docker Engine with buildx before this step, or set `mode: build-or-plan`',
    })
  }
  const engine = await withBuilder(context, found, inputs.builder)
  const obstacles = [...(await missingBases(context, engine, nodes, inputs, inventory)), ...missingMounts(nodes, material)]
  if (mode !== 'build-or-plan') refuseAny(obstacles)
  const reasons = new Map(obstacles.map(({ image, reason }) => [image.name, reason]))
  const images = nodes.map((node): PlannedImage => {
    const parent = [...node.parents.keys()].find((name) => reasons.has(name))
    const reason = reasons.get(node.name) ?? (parent === undefined ? '' : `it needs ${parent}, which is only planned`)
    // Nodes come parents first, so that the reason goes down the whole branch.
    if (reason !== '') reasons.set(node.name, reason)
    return { node, state: reason === '' ? 'build' : 'planned', reason }
  })
  const plan = { ...nothing, images, engine }
  if (mode !== 'build-digests') return plan
  const { earlierImages } = await import('../matrix-jobs/parent-images.js')
  return { ...plan, earlier: await earlierImages(context, inputs, graph, nodes) }
}

function onlyShow(nodes: readonly ImageNode[], reason: string): PlannedImage[] {
  return nodes.map((node) => ({ node, state: 'planned', reason }))
}

async function missingBases(
  context: Pick<ActionContext, 'run' | 'signal'>,
  engine: Engine,
  nodes: readonly ImageNode[],
  { standIns }: Pick<ImageInputs, 'standIns'>,
  inventory: Inventory,
): Promise<Obstacle[]> {
  const used = nodes.flatMap((image) => image.bases.map((use) => ({ image, use, wanted: actualBase(use.reference, standIns) })))
  const isThere = (wanted: string) => !isApart(engine) && inventory.has(plainName(wanted))
  const problems = new Map<string, string | undefined>()
  await Promise.all(
    [...new Set(used.map(({ wanted }) => wanted))].map(async (wanted) => {
      if (!isThere(wanted)) problems.set(wanted, await baseProblem(context, engine, wanted))
    }),
  )
  return used.flatMap(({ image, use, wanted }) => {
    const problem = problems.get(wanted)
    return problem === undefined ? [] : [{ image, reason: `the base image ${wanted} cannot be had: ${problem}`, line: use.line }]
  })
}

function missingMounts(nodes: readonly ImageNode[], material: Material): Obstacle[] {
  return nodes.flatMap((image) =>
    image.dockerfile.mounts.flatMap((mount) => {
      const reason = mountProblem(mount, material)
      return reason === undefined ? [] : [{ image, reason, line: mount.line }]
    }),
  )
}

function refuseAny(obstacles: readonly Obstacle[]): void {
  const [first] = obstacles
  if (first === undefined) return
  const lines = obstacles.map(({ image, reason }) => `${image.name} (${image.dockerfile.source.shown}): ${reason}`)
  throw new UserError(`Not every image can be built. ${[...new Set(lines)].join('; ')}`, {
    fix: 'Give what is missing, name the images to build by `images`, or set `mode: build-or-plan`',
    at: placeOf(first.image.dockerfile.source, first.line),
  })
}

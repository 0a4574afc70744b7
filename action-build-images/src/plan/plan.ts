import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { dockerfileLocation } from '../dockerfile/source.js'
import type { PullPolicy } from '../engine/check-base.js'
import type { Engine } from '../engine/engine.js'
import { withBuilder } from '../engine/engine.js'
import type { LocalImages } from '../engine/local-images.js'
import type { RegistryImages } from '../engine/registry-image.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { Mode } from '../inputs/mode-inputs.js'
import type { Platform } from '../inputs/platforms.js'
import type { BaseOverrides } from '../references/base-overrides.js'
import { readBaseImages } from './base-images.js'
import type { BuildBlocker } from './build-blockers.js'
import { findMissingBases, findMissingMounts, findUnreadableLayouts } from './build-blockers.js'
import type { LoadedProject } from './load-project.js'
import type { EngineProbe } from './probe-engine.js'

/** `build` becomes `built`, `failed` or `skipped`; `planned` is only shown. */
export type ImageState = 'planned' | 'build' | 'built' | 'failed' | 'skipped'

export interface PlannedImage {
  readonly node: ImageNode
  readonly state: ImageState
  /** Why the image is not built; undefined when it is. */
  readonly reason: string | undefined
}

export interface Plan {
  readonly images: readonly PlannedImage[]
  /** Undefined when nothing is built. */
  readonly engine: Engine | undefined
  /** The bases and earlier builds that the engine has before the builds. */
  readonly localImages: LocalImages
  /** Bases that the engine lacks, as their registries describe them. */
  readonly registryImages: RegistryImages
  /** The whole graph, with the steps that external bases trigger if the engine is known. */
  readonly graph: readonly ImageNode[]
}

/** How the plan is made. */
export interface PlanSettings {
  readonly mode: Mode
  readonly builder: string | undefined
  readonly platforms: readonly Platform[]
  readonly baseOverrides: BaseOverrides
  readonly push: boolean
  readonly pull: 'auto' | 'true' | 'false'
}

/**
 * Decides for each image whether it is built. Whatever prevents that is an error; in the mode `build-or-plan`, the image is only planned
 * instead, and so are the images built from it.
 */
export async function createPlan(
  context: Pick<ActionContext, 'env' | 'run' | 'signal' | 'log'>,
  settings: PlanSettings,
  project: LoadedProject,
  { search, localImages }: EngineProbe,
): Promise<Plan> {
  const { mode, builder, baseOverrides } = settings
  const { secrets } = project
  const pull = choosePullPolicy(settings)
  if (search.state === 'unavailable') {
    if (mode !== 'build-or-plan' && mode !== 'plan') throw noEngineError(search.reason)
    const images = project.nodes.map((node): PlannedImage => ({ node, state: 'planned', reason: search.reason }))
    return { images, engine: undefined, localImages, registryImages: new Map(), graph: project.graph }
  }
  if (search.notice !== undefined) context.log.info(search.notice)
  const engine = await withBuilder(context, search.engine, builder)
  if (mode === 'check') {
    const images = project.nodes.map((node): PlannedImage => ({ node, state: 'planned', reason: undefined }))
    return { images, engine, localImages, registryImages: new Map(), graph: project.graph }
  }
  const lookup = { baseOverrides, localImages, platform: settings.platforms[0] }
  const { triggers, registryImages } = await readBaseImages(context, engine, project.nodes, lookup)
  // A base that was read is not missing.
  const missingBases = await findMissingBases(context, engine, project.nodes, {
    baseOverrides,
    localImages,
    registryImages,
    pull,
  })
  const { graph, nodes } = triggers.size === 0 ? project : await project.withBaseTriggers(triggers)
  const blockers = [...missingBases, ...findUnreadableLayouts(engine, nodes), ...findMissingMounts(nodes, secrets)]
  if (mode !== 'build-or-plan') rejectBlockedBuilds(blockers)
  return { images: planImages(nodes, blockers), engine, localImages, registryImages, graph }
}

/** What is pushed should stand on current bases; for local images, those of the engine will do. */
function choosePullPolicy({ pull, push, mode }: Pick<PlanSettings, 'pull' | 'push' | 'mode'>): PullPolicy {
  if (pull === 'true') return 'required'
  const isPushed = push || mode === 'build-digests'
  return pull === 'auto' && isPushed ? 'preferred' : 'if missing'
}

/** Nodes come parents first, so a reason reaches all images of its branch. */
function planImages(nodes: readonly ImageNode[], blockers: readonly BuildBlocker[]): PlannedImage[] {
  const reasons = new Map(blockers.map(({ image, reason }) => [image.name, reason]))
  return nodes.map((node) => {
    const parent = [...node.parents.keys()].find((name) => reasons.has(name))
    const parentReason = parent === undefined ? undefined : `it needs ${parent}, which is only planned`
    const reason = reasons.get(node.name) ?? parentReason
    if (reason === undefined) return { node, state: 'build', reason }
    reasons.set(node.name, reason)
    return { node, state: 'planned', reason }
  })
}

function noEngineError(reason: string): UserError {
  return new UserError('No image can be built here', {
    why: reason,
    fix: 'Start Docker Engine with buildx before this step, or set `mode: build-or-plan`',
    commandFix: 'Start Docker Engine with buildx, or run `eleanor images plan`',
  })
}

function rejectBlockedBuilds(blockers: readonly BuildBlocker[]): void {
  const [first] = blockers
  if (first === undefined) return
  const lines = blockers.map(({ image, reason }) => `${image.name} (${image.dockerfile.source.displayPath}): ${reason}`)
  throw new UserError(`Some images cannot be built. ${[...new Set(lines)].join('; ')}`, {
    fix: 'Provide what is missing, list the images to build in `images`, or set `mode: build-or-plan`',
    commandFix: 'Provide what is missing, or name the images to build with `--images`',
    at: dockerfileLocation(first.image.dockerfile.source, first.line),
  })
}

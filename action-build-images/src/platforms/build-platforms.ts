import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Execution, Progress } from '../build/execute-plan.js'
import { executePlan } from '../build/execute-plan.js'
import type { Platform } from '../inputs/platforms.js'
import { hostPlatform, platformSlug } from '../inputs/platforms.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import type { JobResult } from '../matrix-jobs/job-result.js'
import { publishIndexes, renderPlatforms } from '../matrix-jobs/publish-results.js'
import { createResult } from '../matrix-jobs/upload-results.js'
import type { LoadedProject } from '../plan/load-project.js'
import { createPlan } from '../plan/plan.js'
import type { EngineProbe } from '../plan/probe-engine.js'
import { pushByDigest } from '../publish/push-by-digest.js'
import { resolveBases } from '../references/base-overrides.js'
import { referencesOf } from '../references/image-references.js'
import type { BuildSecrets } from '../secrets/build-secrets.js'
import { createPlatformContext } from './platform-context.js'
import { rejectForeignParents } from './reject-foreign-parents.js'

/** What all platforms of a step share. */
export interface PlatformBuild {
  readonly inputs: ImageInputs
  /** Reads the Dockerfiles for one platform, because `TARGETARCH` may choose a stage or a base. */
  readonly load: (platform: Platform) => Promise<LoadedProject>
  readonly probe: EngineProbe
  readonly secrets: BuildSecrets
  readonly check: Execution['check']
}

/** The images of one platform, built and scanned. */
interface PlatformImages extends Progress {
  readonly platform: Platform
  readonly context: ActionContext
  readonly docker: string
}

/**
 * Builds all images for one platform after the other, and scans them. Once every platform is done, all are pushed by digest, and tags are
 * written for an index of each image. The platform of this machine comes last, so that the plain names in the engine are for it.
 */
export async function buildPlatforms(context: ActionContext, build: PlatformBuild): Promise<void> {
  const built = await buildInOrder(context, build)
  if (built === undefined) return
  setLocalOutput(context, built)
  if (build.inputs.push) await publishPlatforms(context, build, built)
}

/** Returns the images in the order of the input `platforms`. Undefined if the engine is missing, and everything is only planned. */
async function buildInOrder(context: ActionContext, build: PlatformBuild): Promise<PlatformImages[] | undefined> {
  const { platforms } = build.inputs
  const order = [...platforms].sort((a, b) => Number(a === hostPlatform()) - Number(b === hostPlatform()))
  const shown = new Set<string>()
  const done = new Map<Platform, PlatformImages>()
  for (const platform of order) {
    const passContext = await createPlatformContext(context, platform, shown)
    const images = await buildPlatform(passContext, build, { platform, isFirst: done.size === 0 })
    if (images === undefined) return undefined
    done.set(platform, images)
  }
  return platforms.flatMap((platform) => done.get(platform) ?? [])
}

/** Pushes all images, and writes the tags for an index of each. Pushes nothing if an image was only planned. */
async function publishPlatforms(
  context: ActionContext,
  { inputs, load }: PlatformBuild,
  built: readonly PlatformImages[],
): Promise<void> {
  const planned = new Set(
    built.flatMap(({ images }) => images.flatMap(({ node, state }) => (state === 'built' ? [] : [node.name]))),
  )
  if (planned.size > 0) {
    context.log.warning(`Nothing is pushed, because not every image was built; only planned: ${[...planned].join(', ')}`)
    return
  }
  const { naming, baseOverrides } = (await load(inputs.platforms[0] ?? hostPlatform())).inputs
  const results: JobResult[] = []
  for (const images of built) results.push(...(await pushPlatform(images, { naming, baseOverrides })))
  const outputs = await publishIndexes(context, results, { naming, sign: inputs.sign })
  context.setOutput('images', Object.fromEntries(outputs))
  context.summary.add(renderPlatforms(results))
}

/** Undefined if the engine is missing, and everything is only planned. */
async function buildPlatform(
  context: ActionContext,
  { inputs: { push }, load, probe, secrets, check }: PlatformBuild,
  { platform, isFirst }: { readonly platform: Platform; readonly isFirst: boolean },
): Promise<PlatformImages | undefined> {
  context.log.info(`Building for ${platform}`)
  const project = await load(platform)
  rejectForeignParents(project.nodes, platform)
  const plan = await createPlan(context, { ...project.inputs, push }, { ...project, secrets }, probe)
  const inputs = { ...project.inputs, push: false }
  const once = isFirst ? check : async () => await Promise.resolve()
  const execution = { inputs, plan, secrets, graph: plan.graph, parentImages: new Map(), check: once }
  const progress = await executePlan(context, execution)
  if (plan.engine === undefined) return undefined
  const { docker } = plan.engine
  for (const [name, { digest: id }] of progress.built) {
    const reference = `${referencesOf(name, inputs.naming)[0]}-${platformSlug(platform)}`
    const { code, stderr } = await context.run(docker, ['tag', id, reference])
    if (code !== 0) throw new UserError(`The engine no longer has ${name} for ${platform}`, { why: stderr.trim() })
  }
  return { ...progress, platform, context, docker }
}

/** Pushes the images of one platform without a tag. */
async function pushPlatform(
  { context, docker, platform, images, built }: PlatformImages,
  { naming, baseOverrides }: Pick<ImageInputs, 'naming' | 'baseOverrides'>,
): Promise<JobResult[]> {
  const ids = new Map([...built].map(([name, { digest }]) => [name, digest]))
  const nodes = images.map(({ node }) => node)
  const bases = resolveBases(nodes, baseOverrides)
  const pushed = await pushByDigest(context, docker, { ids, naming, parents: [], bases })
  if (pushed.state === 'unreachable')
    throw new UserError(`Images for several platforms cannot be pushed without a tag. ${pushed.reason}`, {
      fix: 'Use an engine on this machine and a registry that this machine can reach, or build one platform',
    })
  return nodes.flatMap((node) => {
    const output = built.get(node.name)
    return output === undefined ? [] : [createResult(node, platform, output, pushed.images)]
  })
}

/** Sets the output of images that are only in the engine: by the ids of each platform. */
function setLocalOutput(context: Pick<ActionContext, 'setOutput'>, all: readonly PlatformImages[]): void {
  const host = all.find(({ platform }) => platform === hostPlatform()) ?? all[0]
  const outputs = [...(host?.built ?? [])].map(([name, output]) => {
    const platforms = Object.fromEntries(all.map(({ platform, built }) => [platform, built.get(name)?.digest ?? '']))
    return [name, { ...output, platforms }]
  })
  context.setOutput('images', Object.fromEntries(outputs))
}

import type { ActionContext } from '#shared/context/action-context.js'
import type { BuiltImage } from '../buildx/built-image.js'
import { createCacheExports } from '../buildx/export-cache.js'
import { writeCaches } from '../cache/export.js'
import { checkFreeSpace, reportFreeSpace } from '../engine/disk-space.js'
import type { Engine } from '../engine/engine.js'
import { findImageSizes } from '../engine/local-images.js'
import type { ExportableImage } from '../exports/write-exports.js'
import { rejectImpossibleExports, writeExports } from '../exports/write-exports.js'
import type { ImageNode } from '../graph/image-graph.js'
import { createJobMatrix } from '../graph/job-matrix.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { rejectLeaks } from '../leak-scan/reject-leaks.js'
import { estimateDiskUse } from '../plan/disk-estimate.js'
import type { Plan, PlannedImage } from '../plan/plan.js'
import { resolveBases } from '../references/base-overrides.js'
import { referencesOf } from '../references/image-references.js'
import type { Naming } from '../references/naming.js'
import type { ImageOutput } from '../report/image-output.js'
import { createPlanOutput } from '../report/image-output.js'
import { renderImages } from '../report/job-summary.js'
import { logPlan } from '../report/plan-log.js'
import { renderTrustStore } from '../report/trust-summary.js'
import { openRecord } from '../scan-record/open-record.js'
import type { ScanRecord } from '../scan-record/scan-record.js'
import type { BuildSecrets } from '../secrets/build-secrets.js'
import { buildAll } from './build-all.js'
import type { BuildContext, BuildImages, BuildSettings } from './build-context.js'
import type { BuildOutcome } from './build-outcome.js'
import { applyOutcome, builtImages, createImageOutput, rejectFailed } from './build-outcome.js'
import { createRequest } from './create-request.js'
import { verifyVariants } from './variant-checks.js'
import { withBuildContext } from './with-build-context.js'

/** A plan with everything that its execution needs. */
export interface Execution {
  readonly inputs: ImageInputs
  readonly plan: Plan
  readonly secrets: BuildSecrets
  readonly graph: BuildImages['graph']
  readonly parentImages: BuildImages['parentImages']
  /** Checks the Dockerfiles, if the user wants that. */
  readonly check: (images: DockerfileImages) => Promise<void>
}

/** The images whose Dockerfiles are checked, and how they are built. */
export interface DockerfileImages {
  readonly engine: Engine
  readonly images: BuildImages
  readonly settings: BuildSettings
}

/** The state of the images, which the summary shows even after a failure. */
export interface Progress {
  images: readonly PlannedImage[]
  readonly built: Map<string, ImageOutput>
}

interface BuildResults {
  readonly outcomes: ReadonlyMap<string, BuildOutcome>
  /** Bytes of the images, by id. */
  readonly sizes: ReadonlyMap<string, number>
}

/** Executes the plan: logs it, builds, reports, and pushes once all images are built and scanned. Throws one error for all failed images. Returns the images. */
export async function executePlan(context: ActionContext, execution: Execution): Promise<Progress> {
  const { inputs, plan, secrets } = execution
  context.setOutput('plan', createPlanOutput(plan.images))
  context.setOutput('images', {})
  context.setOutput('metadata', {})
  if (inputs.mode === 'plan') {
    const nodes = plan.images.map(({ node }) => node)
    context.setOutput('matrix', createJobMatrix(nodes, inputs))
  }
  logPlan(context, plan.images, inputs.buildArgs, secrets.trust)
  const progress: Progress = { images: plan.images, built: new Map() }
  try {
    if (plan.engine !== undefined && inputs.mode === 'check') await execution.check(imagesToCheck(execution, plan.engine))
    else if (plan.engine !== undefined) await buildPlanned(context, execution, plan.engine, progress)
  } finally {
    context.summary.add(renderImages(progress.images, progress.built, inputs.baseOverrides))
    if (secrets.trust !== undefined) context.summary.add(renderTrustStore(secrets.trust))
  }
  return progress
}

/** What is checked before the builds, of the images that this run is about. */
function imagesToCheck({ inputs, plan, graph, parentImages }: Execution, engine: Engine): DockerfileImages {
  const checked = plan.images.filter(({ state }) => inputs.mode === 'check' || state === 'build')
  const images = { nodes: checked.map(({ node }) => node), graph, parentImages }
  return { engine, images, settings: selectSettings(inputs) }
}

async function buildPlanned(context: ActionContext, execution: Execution, engine: Engine, progress: Progress): Promise<void> {
  const { inputs, plan, secrets, graph, parentImages } = execution
  const nodes = plan.images.filter(({ state }) => state === 'build').map(({ node }) => node)
  if (nodes.length === 0) return
  const names = nodes.map(({ name }) => name)
  rejectImpossibleExports({ exports: inputs.exports, engine }, names)
  await execution.check(imagesToCheck(execution, engine))
  const freeBytes = await checkDiskSpace(context, execution, engine, nodes)
  const buildPlan = {
    engine,
    images: { nodes, graph, parentImages },
    settings: selectSettings(inputs),
    secrets,
    cache: inputs.cache,
    annotations: inputs.annotations,
    attestations: { provenance: inputs.provenance, sbom: inputs.sbom, sbomGenerator: inputs.sbomGenerator },
  }
  // Deriving the key of the record takes longer than many cached builds, so it runs beside them.
  const opening = secrets.search === undefined ? undefined : openRecord(context, secrets.searched)
  // A scanner is code of others: it starts when the agents have ended and the secrets are deleted.
  const isScanned = inputs.scanCommand !== undefined
  const built = await withBuildContext(context, buildPlan, async (build) => {
    const outcomes = await buildAll(context, build, inputs.maxParallel, secrets)
    await reportFreeSpace(context, engine, 'after the builds', freeBytes)
    const images = builtImages(outcomes)
    const sizes = await findImageSizes(context, engine, plan.localImages, idsOf(images))
    recordOutcomes(context, execution, progress, { outcomes, sizes })
    await verifyImages(context, execution, build, { built: images, record: await opening })
    if (!isScanned) await deliverImages(context, execution, engine, { progress, built: images })
    await exportCaches(context, execution, build)
    return images
  })
  if (isScanned) await deliverImages(context, execution, engine, { progress, built })
}

/** Scans the images with the command of the user, then writes and pushes them. */
async function deliverImages(
  context: ActionContext,
  execution: Execution,
  engine: Engine,
  { progress, built }: { readonly progress: Progress; readonly built: ReadonlyMap<string, BuiltImage> },
): Promise<void> {
  const { exports, scanCommand: command, platforms, timeoutMs, naming } = execution.inputs
  if (command !== undefined) {
    const { runScanCommand } = await import('../image-scan/run-scan-command.js')
    const images = new Map([...built].map(([name, { id }]) => [name, id]))
    await runScanCommand(context, { docker: engine.docker, command, images, platform: platforms[0], timeoutMs })
  }
  await writeExports(context, { engine, exports, images: exportableImages(built, naming), timeoutMs })
  await publishImages(context, execution, engine, progress)
}

function idsOf(images: ReadonlyMap<string, BuiltImage>): string[] {
  return [...images.values()].map(({ id }) => id)
}

function exportableImages(built: ReadonlyMap<string, BuiltImage>, naming: Naming): Map<string, ExportableImage> {
  return new Map([...built].map(([name, { id }]) => [name, { id, reference: referencesOf(name, naming)[0] }]))
}

/** Compares the free space of the engine's disk with the estimate, and returns it in bytes; undefined when it is unknown. */
async function checkDiskSpace(
  context: ActionContext,
  { inputs, plan }: Execution,
  engine: Engine,
  nodes: readonly ImageNode[],
): Promise<number | undefined> {
  const freeBytes = await reportFreeSpace(context, engine, 'before the builds')
  if (freeBytes === undefined) return undefined
  const { naming, baseOverrides } = inputs
  const estimate = await estimateDiskUse(context, engine, nodes, { naming, baseOverrides, ...plan })
  checkFreeSpace(context, freeBytes, estimate)
  return freeBytes
}

/** Writes the build caches of the images that were built. */
async function exportCaches(context: ActionContext, { inputs, secrets }: Execution, build: BuildContext): Promise<void> {
  const requests = build.images.nodes.map((node) => createRequest(node, build))
  const env = { ...context.env, ...inputs.cache.service }
  const exports = createCacheExports(context, { buildx: build.engine.buildx, env }, requests)
  const options = { folder: build.folder, maxBytes: inputs.cache.limit, startSearch: secrets.search }
  await writeCaches(context.log, exports, options)
}

function selectSettings(inputs: ImageInputs): BuildSettings {
  const { platforms, context, naming, baseOverrides, buildArgs, labels, network, timeoutMs, noCache, steps } = inputs
  return { platforms, context, naming, baseOverrides, buildArgs, labels, network, timeoutMs, noCache, steps }
}

/** Sets the outputs, and throws when an image failed. */
function recordOutcomes(
  context: Pick<ActionContext, 'setOutput'>,
  { inputs, plan }: Execution,
  progress: Progress,
  { outcomes, sizes }: BuildResults,
): void {
  progress.images = plan.images.map((image) => applyOutcome(image, outcomes.get(image.node.name)))
  for (const [name, image] of builtImages(outcomes))
    progress.built.set(name, createImageOutput(name, image, sizes, inputs.naming))
  context.setOutput('plan', createPlanOutput(progress.images))
  context.setOutput('images', Object.fromEntries(progress.built))
  context.setOutput('metadata', Object.fromEntries([...builtImages(outcomes)].map(([name, { metadata }]) => [name, metadata])))
  rejectFailed(progress.images, outcomes)
}

/** Throws, before anything is pushed, when an image does not match its variant or contains a secret. */
async function verifyImages(
  context: ActionContext,
  { inputs, plan, secrets }: Execution,
  { engine, images: { graph, nodes, parentImages } }: BuildContext,
  { built, record }: { readonly built: ReadonlyMap<string, BuiltImage>; readonly record: ScanRecord | undefined },
): Promise<void> {
  const { docker } = engine
  await verifyVariants(context, { onMismatch: inputs.verifyVariants, docker, graph, built })
  const bases = resolveBases(nodes, inputs.baseOverrides)
  // Earlier jobs have scanned the parents that they built.
  const all = [...new Set([...bases, ...parentImages.values()])]
  await rejectLeaks(context, docker, {
    images: new Map([...built].map(([name, { id }]) => [name, id])),
    bases: all.filter((base) => !plan.registryImages.has(base)),
    baseLayers: all.flatMap((base) => plan.registryImages.get(base)?.layers ?? []),
    startSearch: secrets.search,
    record,
    leakingLogs: [...built].filter(([, { logContainsSecret }]) => logContainsSecret).map(([name]) => name),
  })
}

async function publishImages(
  context: ActionContext,
  { inputs, plan, parentImages }: Execution,
  { docker }: Engine,
  { images, built }: Progress,
): Promise<void> {
  if (inputs.mode !== 'build-digests' && !inputs.push) return
  const { pushImages, setDigests } = await import('./push-images.js')
  if (inputs.mode !== 'build-digests') {
    await pushImages(context, docker, inputs, { images, built })
    return
  }
  const { uploadResults } = await import('../matrix-jobs/upload-results.js')
  for (const [name, output] of built) built.set(name, { ...output, tags: [] })
  const nodes = plan.images.map(({ node }) => node)
  const build = { nodes, built, parents: [...parentImages.keys()], bases: resolveBases(nodes, inputs.baseOverrides) }
  setDigests(context, await uploadResults(context, docker, inputs, build), built)
}

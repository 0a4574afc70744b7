import type { ActionContext } from '#shared/context/action-context.js'
import { renderTable } from '#shared/format/markdown.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { Platform } from '../inputs/platforms.js'
import { hostPlatform } from '../inputs/platforms.js'
import type { SigningRule } from '../inputs/results/signing-inputs.js'
import type { PlannedImage } from '../plan/plan.js'
import type { PushedImage } from '../publish/push-by-digest.js'
import { writeTags } from '../publish/write-tags.js'
import type { BaseOverrides } from '../references/base-overrides.js'
import { referencesOf, repositoriesOf, tagsInRepository } from '../references/image-references.js'
import type { Naming } from '../references/naming.js'
import type { ImageOutput } from '../report/image-output.js'
import { createPlanOutput } from '../report/image-output.js'
import { renderImages } from '../report/job-summary.js'
import { signBeforeTags } from '../signing/sign-before-tags.js'
import { assembleImages } from './assemble-images.js'
import { collectResults } from './collect-results.js'
import type { JobNaming, JobResult } from './job-result.js'

/** What is published, and how it is named. */
interface PublishSettings extends JobNaming {
  /** Defaults to the platform of this machine. */
  readonly platforms: readonly Platform[]
  /** Shown in the summary. */
  readonly baseOverrides: BaseOverrides
  readonly sign: SigningRule
}

/**
 * Publishes what the jobs of this run have built. Tags are written last, once every image exists for every platform; if writing one fails,
 * those already written are restored. Needs no engine. A second run writes what is missing.
 */
export async function publishResults(
  context: ActionContext,
  settings: PublishSettings,
  nodes: readonly ImageNode[],
): Promise<void> {
  const platforms = settings.platforms.length === 0 ? [hostPlatform()] : settings.platforms
  let images = nodes.map((node): PlannedImage => ({ node, state: 'planned', reason: 'it was not published' }))
  const outputs = new Map<string, ImageOutput>()
  context.setOutput('plan', createPlanOutput(images))
  context.setOutput('images', {})
  try {
    const results = await collectResults(context, settings, nodes, platforms)
    const published = await publishIndexes(context, results, settings)
    images = nodes.map((node) => ({ node, state: 'built', reason: undefined }))
    for (const output of published) outputs.set(...output)
    context.setOutput('plan', createPlanOutput(images))
    context.setOutput('images', Object.fromEntries(outputs))
    if (platforms.length > 1) context.summary.add(renderPlatforms(results))
  } finally {
    context.summary.add(renderImages(images, outputs, settings.baseOverrides))
  }
}

/** Combines the platforms of each image, and writes all tags or none. Returns the published images by name. */
export async function publishIndexes(
  context: ActionContext,
  results: readonly JobResult[],
  { naming, sign }: Pick<PublishSettings, 'naming' | 'sign'>,
): Promise<Map<string, ImageOutput>> {
  const pushed = await assembleImages(context, results, (image) => repositoriesOf(image, naming))
  await signBeforeTags(context, sign)?.(pushed)
  await tagImages(context, pushed, naming)
  const names = [...new Set(results.map(({ image }) => image))]
  return new Map(names.map((name) => [name, createImageOutput(name, results, pushed, naming)]))
}

async function tagImages(context: ActionContext, pushed: readonly PushedImage[], naming: Naming): Promise<void> {
  const tags = pushed.flatMap(({ image, repository, manifest }) =>
    tagsInRepository(image, repository.name, naming).map((name) => ({ repository, name, manifest })),
  )
  context.log.info(`All images are pushed. Writing ${tags.length === 1 ? 'the tag' : `${tags.length} tags`}`)
  await writeTags(context, tags, context.signal)
}

/** The sizes and durations are sums over all platforms. */
function createImageOutput(
  name: string,
  allResults: readonly JobResult[],
  pushed: readonly PushedImage[],
  naming: Naming,
): ImageOutput {
  const results = allResults.filter(({ image }) => image === name)
  const seconds = results.reduce((total, result) => total + result.seconds, 0)
  const [repository = ''] = repositoriesOf(name, naming)
  return {
    reference: referencesOf(name, naming)[0],
    digest: pushed.find(({ image }) => image === name)?.manifest.digest ?? '',
    tags: tagsInRepository(name, repository, naming),
    size: results.reduce((total, result) => total + result.size, 0),
    seconds: Math.round(seconds * 10) / 10,
    cached: results.every(({ cached }) => cached),
    platforms: Object.fromEntries(results.map(({ platform, digests }) => [platform, digests[repository] ?? ''])),
  }
}

/** The images of each platform, for the summary. */
export function renderPlatforms(results: readonly JobResult[]): string {
  const rows = results.map(({ image, platform, seconds, cached, size, digests }) => [
    image,
    platform,
    seconds.toFixed(1),
    cached ? 'yes' : 'no',
    `${(size / 1e6).toFixed(1)} MB`,
    Object.values(digests)[0] ?? '',
  ])
  return `## Platforms\n\n${renderTable(['Image', 'Platform', 'Seconds', 'Cached', 'Size', 'Digest'], rows)}`
}

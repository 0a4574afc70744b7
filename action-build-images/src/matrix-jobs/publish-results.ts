import type { ActionContext } from '#shared/context/action-context.js'
import { table } from '#shared/format/summary.js'
import type { ImageNode } from '../graph/image-graph.js'
import { ownPlatform } from '../inputs/platforms.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import type { PlannedImage } from '../plan/plan.js'
import type { PushedImage } from '../publish/push-by-digest.js'
import { writeTags } from '../publish/write-tags.js'
import { referencesOf, repositoriesOf, tagsIn } from '../references/image-references.js'
import type { ImageOutput } from '../report/job-summary.js'
import { imageReport, planOutput } from '../report/job-summary.js'
import { assemble } from './assemble.js'
import { collect } from './collect-results.js'
import type { Result } from './job-result.js'

/**
 * Publishes what the jobs of this run have built: only when every image is there for every platform are the tags written, last, and
 * taken back where one cannot be. Needs no engine. A second run writes what is missing.
 */
export async function publishResults(context: ActionContext, inputs: ImageInputs, nodes: readonly ImageNode[]): Promise<void> {
  const { naming } = inputs
  const platforms = inputs.platforms.length === 0 ? [ownPlatform()] : inputs.platforms
  let images = nodes.map((node): PlannedImage => ({ node, state: 'planned', reason: 'it was not published' }))
  const outputs = new Map<string, ImageOutput>()
  context.setOutput('plan', planOutput(images))
  context.setOutput('images', {})
  try {
    const results = await collect(context, inputs, nodes, platforms)
    const pushed = await assemble(context, results, (image) => repositoriesOf(image, naming))
    const tags = pushed.flatMap(({ image, repository, manifest }) =>
      tagsIn(image, repository.name, naming).map((name) => ({ repository, name, manifest })),
    )
    context.log.info(`All images are there. Writing ${tags.length === 1 ? 'the tag' : `${tags.length} tags`}`)
    await writeTags(context, tags, context.signal)
    images = nodes.map((node) => ({ node, state: 'built', reason: '' }))
    for (const { name } of nodes) outputs.set(name, outputOf(name, results, pushed, inputs))
    context.setOutput('plan', planOutput(images))
    context.setOutput('images', Object.fromEntries(outputs))
    if (platforms.length > 1) context.summary.add(`## Platforms\n\n${platformTable(results)}`)
  } finally {
    context.summary.add(imageReport(images, outputs, inputs.standIns))
  }
}

/** All platforms together: bytes and seconds as their sum. */
function outputOf(
  name: string,
  results: readonly Result[],
  pushed: readonly PushedImage[],
  { naming }: ImageInputs,
): ImageOutput {
  const own = results.filter(({ image }) => image === name)
  const sum = (of: (result: Result) => number) => own.reduce((total, result) => total + of(result), 0)
  const [reference] = referencesOf(name, naming)
  const [repository = ''] = repositoriesOf(name, naming)
  return {
    reference,
    digest: pushed.find(({ image }) => image === name)?.manifest.digest ?? '',
    tags: tagsIn(name, repository, naming),
    size: sum(({ size }) => size),
    seconds: Math.round(sum(({ seconds }) => seconds) * 10) / 10,
    cached: own.every(({ cached }) => cached),
    platforms: Object.fromEntries(own.map(({ platform, digests }) => [platform, digests[repository] ?? ''])),
  }
}

function platformTable(results: readonly Result[]): string {
  const rows = results.map(({ image, platform, seconds, cached, size, digests }) => [
    image,
    platform,
    seconds.toFixed(1),
    cached ? 'yes' : 'no',
    `${(size / 1e6).toFixed(1)} MB`,
    Object.values(digests)[0] ?? '',
  ])
  return table(['Image', 'Platform', 'Seconds', 'Cached', 'Size', 'Digest'], rows)
}

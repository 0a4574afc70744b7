import type { ActionContext } from '#shared/context/action-context.js'
import type { Engine } from '../engine/engine.js'
import type { Naming } from '../inputs/naming-inputs.js'
import { tagsIn } from '../references/image-references.js'
import { pushByDigest } from './push-by-digest.js'
import { pushDirectly } from './push-tags.js'
import { writeTags } from './write-tags.js'

/**
 * Publishes images, given by their ids in the engine, all or none, and gives the digest of each. Called when all are built and searched. First all are pushed by
 * digest, parents first; when the last one is there, the tags are written. Before that, nothing can be seen of a failed run, and
 * the next one finds most of it there. Where the engine cannot reach the gateway, or this step the registry, tags are pushed one by one, with a warning.
 */
export async function publish(
  context: ActionContext,
  engine: Engine,
  images: ReadonlyMap<string, string>,
  naming: Naming,
): Promise<Map<string, string>> {
  const pushed = await pushByDigest(context, engine, images, naming, [])
  if (typeof pushed === 'string') return await pushDirectly(context, engine, [...images.keys()], naming, pushed)
  const tags = pushed.flatMap(({ image, upstream, manifest }) =>
    tagsIn(image, upstream.repository, naming).map((name) => ({ upstream, name, manifest })),
  )
  context.log.info(`All images are there. Writing ${tags.length === 1 ? 'the tag' : `${tags.length} tags`}`)
  await writeTags(context, tags, context.signal)
  // The first registry comes last, so that its digest is the one that is kept.
  return new Map(pushed.toReversed().map(({ image, manifest }) => [image, manifest.digest]))
}

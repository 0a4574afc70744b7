import type { ActionContext } from '#shared/context/action-context.js'
import { tagsInRepository } from '../references/image-references.js'
import type { Naming } from '../references/naming.js'
import { pushByDigest } from './push-by-digest.js'
import { pushTagsOneByOne } from './push-tags-one-by-one.js'
import { writeTags } from './write-tags.js'

/**
 * Publishes images that were built and scanned, all or none: pushes each by digest, parents first, then writes the tags. Before the
 * last image is pushed, nothing of it is visible, and a second run finds what was pushed. If the engine cannot use the push proxy, or
 * this step cannot reach the registry, tags are pushed one by one, with a warning.
 *
 * `ids` are image ids in the engine by image name. Returns the digest of each image in the first registry.
 */
export async function publish(
  context: ActionContext,
  docker: string,
  ids: ReadonlyMap<string, string>,
  naming: Naming,
): Promise<Map<string, string>> {
  const pushed = await pushByDigest(context, docker, { ids, naming, parents: [] })
  if (pushed.state === 'unreachable') {
    context.log.warning(`${pushed.reason}. Tags are pushed one by one: a failure would leave some of them written`)
    return await pushTagsOneByOne(context, docker, [...ids.keys()], naming)
  }
  const tags = pushed.images.flatMap(({ image, repository, manifest }) =>
    tagsInRepository(image, repository.name, naming).map((name) => ({ repository, name, manifest })),
  )
  context.log.info(`All images are pushed. Writing ${tags.length === 1 ? 'the tag' : `${tags.length} tags`}`)
  await writeTags(context, tags, context.signal)
  // The first registry comes last, so that its digest is kept.
  return new Map(pushed.images.toReversed().map(({ image, manifest }) => [image, manifest.digest]))
}

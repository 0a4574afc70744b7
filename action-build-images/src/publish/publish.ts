import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { tagsInRepository } from '../references/image-references.js'
import type { Naming } from '../references/naming.js'
import type { PushedImage } from './push-by-digest.js'
import { pushByDigest } from './push-by-digest.js'
import { pushTagsOneByOne } from './push-tags-one-by-one.js'
import { writeTags } from './write-tags.js'

/** Is called once all images are in their repositories, and no tag points to them yet. */
export type BeforeTags = (images: readonly PushedImage[]) => Promise<void>

/** The images to publish. */
export interface Publication {
  /** Image ids in the engine by image name, parents first. */
  readonly ids: ReadonlyMap<string, string>
  readonly naming: Naming
  /** References of external bases. */
  readonly bases: readonly string[]
  readonly beforeTags?: BeforeTags | undefined
}

/**
 * Publishes images that were built and scanned, all or none: pushes each by digest, parents first, then writes the tags. Before the
 * last image is pushed, nothing of it is visible, and a second run finds what was pushed. If the engine cannot use the push proxy, or
 * this step cannot reach the registry, tags are pushed one by one, with a warning.
 *
 * Returns the digest of each image in the first registry.
 */
export async function publish(
  context: ActionContext,
  docker: string,
  { ids, naming, bases, beforeTags }: Publication,
): Promise<Map<string, string>> {
  const pushed = await pushByDigest(context, docker, { ids, naming, parents: [], bases })
  if (pushed.state === 'unreachable') {
    if (beforeTags !== undefined)
      throw new UserError(`The images cannot be signed before they have a tag. ${pushed.reason}`, {
        fix: 'Use an engine on this machine and a registry that this machine can reach, or remove `sign`',
      })
    context.log.warning(`${pushed.reason}. Tags are pushed one by one: a failure would leave some of them written`)
    return await pushTagsOneByOne(context, docker, [...ids.keys()], naming)
  }
  await beforeTags?.(pushed.images)
  const tags = pushed.images.flatMap(({ image, repository, manifest }) =>
    tagsInRepository(image, repository.name, naming).map((name) => ({ repository, name, manifest })),
  )
  context.log.info(`All images are pushed. Writing ${tags.length === 1 ? 'the tag' : `${tags.length} tags`}`)
  await writeTags(context, tags, context.signal)
  // The first registry comes last, so that its digest is kept.
  return new Map(pushed.images.toReversed().map(({ image, manifest }) => [image, manifest.digest]))
}

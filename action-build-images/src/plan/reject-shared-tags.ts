import { UserError } from '#shared/errors.js'
import { locateCache } from '../cache/locations.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { referencesOf } from '../references/image-references.js'

/**
 * Rejects two images that would get one tag, such as `app:1.2-gpu` of a variant `gpu` and of a tag `1.2-gpu`, and a cache that would
 * replace a tag: the one that is written last would win without a word.
 */
export function rejectSharedTags(
  nodes: readonly ImageNode[],
  { naming, cache, platforms, bakeFiles }: Pick<ImageInputs, 'naming' | 'cache' | 'platforms' | 'bakeFiles'>,
): void {
  const owners = new Map<string, string>()
  for (const { name } of nodes)
    for (const reference of referencesOf(name, naming)) {
      const other = owners.get(reference) ?? name
      if (other !== name)
        throw new UserError(`The images \`${other}\` and \`${name}\` have the same tag: ${reference}`, {
          fix:
            bakeFiles.length > 0
              ? 'Give each target other `tags`'
              : 'Change `tags` or the name of the variant, or set `variant-suffix: name`',
        })
      owners.set(reference, name)
    }
  if (cache.kind !== 'registry') return
  for (const { name, dockerfile } of nodes) {
    const image = { name, variant: dockerfile.source.variant?.name, platform: platforms[0], naming }
    const [source = ''] = locateCache({ kind: 'registry', isWritten: false }, cache, image).importFrom
    const reference = source.replace('type=registry,ref=', '')
    if (owners.has(reference))
      throw new UserError(`The build cache of \`${name}\` has the tag of an image: ${reference}`, {
        why: 'A cache is no image, so nobody could pull that tag',
        fix: 'Set `cache-tag` to a tag that no image has, such as `buildcache`',
      })
  }
}

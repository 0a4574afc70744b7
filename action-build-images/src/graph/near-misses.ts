import type { ActionContext } from '#shared/context/action-context.js'
import { dockerfileLocation } from '../dockerfile/source.js'
import type { BaseOverrides } from '../references/base-overrides.js'
import { findBaseOverride } from '../references/base-overrides.js'
import type { Naming } from '../references/naming.js'
import { parseReference } from '../references/parse-reference.js'
import type { ImageNode } from './image-graph.js'

/** Says of every external base that is called like an image of the graph why it is not taken for it. */
export function noteNearMisses(
  { log }: Pick<ActionContext, 'log'>,
  nodes: readonly ImageNode[],
  naming: Naming,
  baseOverrides: BaseOverrides,
): void {
  const names = new Set(nodes.map(({ name }) => name))
  for (const { name, dockerfile, bases } of nodes)
    for (const { reference, instruction, line } of bases) {
      const called = [imageCalledLike(reference, naming), imageWithOtherPrefix(reference, names)]
      const image = called.find((each) => names.has(each))
      if (image === undefined || image === name || findBaseOverride(reference, baseOverrides) !== undefined) continue
      const { displayPath } = dockerfile.source
      const { prefix, tags } = naming
      log.notice(
        `${displayPath}:${line}: \`${instruction} ${reference}\` is an external image, not the image \`${image}\` of this repository: ` +
          `its registry is not in \`registry\`, its tag not in \`tags\` (${tags.join(', ')}), or its prefix not \`prefix\` (${prefix}). To use that image, write \`${prefix}${image}\`.`,
        dockerfileLocation(dockerfile.source, line),
      )
    }
}

/** The image that a reference by tag is called like. Without the prefix, only a name of this repository's registries counts. */
function imageCalledLike(reference: string, { prefix, registries }: Naming): string {
  const { repository, digest } = parseReference(reference)
  if (digest !== undefined) return ''
  const last = repository.split('/').at(-1) ?? ''
  if (last.startsWith(prefix)) return last.slice(prefix.length)
  const isOurs = last === repository || registries.some((registry) => repository === `${registry}/${last}`)
  return isOurs ? last : ''
}

/** The image that a local name, such as `eleanor-builder`, is called like, if it had this repository's prefix. */
function imageWithOtherPrefix(reference: string, names: ReadonlySet<string>): string {
  const { repository, digest } = parseReference(reference)
  if (digest !== undefined || repository.includes('/')) return ''
  return [...names].filter((name) => repository.endsWith(`-${name}`)).sort((a, b) => b.length - a.length)[0] ?? ''
}

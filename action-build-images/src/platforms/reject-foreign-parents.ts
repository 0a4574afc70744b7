import { UserError } from '#shared/errors.js'
import { dockerfileLocation } from '../dockerfile/source.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { Platform } from '../inputs/platforms.js'
import { parsePlatform } from '../inputs/platforms.js'

/**
 * Rejects a `FROM --platform=…` that takes an image of the graph for another platform than the one that is built: the engine has each
 * name for one platform at a time, so that the builder would take the wrong image without a word.
 */
export function rejectForeignParents(nodes: readonly ImageNode[], platform: Platform): void {
  for (const { parents, dockerfile } of nodes) {
    const { source } = dockerfile
    const own = new Set([...parents.values()].flatMap((references) => [...references]))
    for (const { reference, line, platform: written } of dockerfile.uses) {
      if (written === undefined || !own.has(reference) || parsePlatform(written) === platform) continue
      throw new UserError(
        `${source.displayPath}:${line}: \`FROM --platform\` takes an image of this repository for ${written}, but ${platform} is built`,
        {
          fix: 'Remove `--platform`, or make that image a stage of this Dockerfile',
          at: dockerfileLocation(source, line),
        },
      )
    }
  }
}

import type { Dockerfile } from '../dockerfile/analyze.js'
import type { ImageSource } from '../dockerfile/source.js'
import type { BaseOverrides } from '../references/base-overrides.js'
import { resolveBase } from '../references/base-overrides.js'
import type { Naming } from '../references/naming.js'
import { findContextNames, findImage } from './find-image.js'

/** The steps that base images from outside the graph trigger (`ONBUILD`), by the reference that is pulled. */
export type BaseTriggers = ReadonlyMap<string, readonly string[]>

/** How the references in Dockerfiles are resolved. */
interface Resolution {
  readonly naming: Naming
  readonly baseOverrides: BaseOverrides
  readonly baseTriggers: BaseTriggers
}

/**
 * Parses the Dockerfiles again whose bases trigger steps, with these steps. They run in the image that is built from the base, and not
 * in those built from that one. Source: Docker "Dockerfile reference", ONBUILD.
 */
export function applyTriggers(
  dockerfiles: readonly Dockerfile[],
  parse: (source: ImageSource) => Dockerfile,
  resolution: Resolution,
): Dockerfile[] {
  const byImage = new Map(dockerfiles.map((dockerfile) => [dockerfile.source.image, dockerfile]))
  return dockerfiles.map((dockerfile) => {
    const triggers = findTriggers(dockerfile, byImage, resolution)
    return triggers.size === 0 ? dockerfile : parse({ ...dockerfile.source, triggers })
  })
}

function findTriggers(
  dockerfile: Dockerfile,
  byImage: ReadonlyMap<string, Dockerfile>,
  { naming, baseOverrides, baseTriggers }: Resolution,
): Map<string, readonly string[]> {
  const triggers = new Map<string, readonly string[]>()
  for (const { instruction, reference } of dockerfile.uses) {
    if (instruction !== 'FROM') continue
    const image = findImage(reference, dockerfile, byImage, naming)
    const texts = image === undefined ? baseTriggers.get(resolveBase(reference, baseOverrides)) : byImage.get(image)?.triggers
    if (texts === undefined || texts.length === 0) continue
    for (const name of [reference, ...findContextNames(reference, dockerfile)]) triggers.set(name, texts)
  }
  return triggers
}

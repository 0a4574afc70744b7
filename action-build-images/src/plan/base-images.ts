import type { ActionContext } from '#shared/context/action-context.js'
import type { Engine } from '../engine/engine.js'
import { hasOwnImageStore } from '../engine/engine.js'
import type { LocalImages } from '../engine/local-images.js'
import { familiarName } from '../engine/local-images.js'
import type { RegistryImage, RegistryImages } from '../engine/registry-image.js'
import type { BaseTriggers } from '../graph/apply-triggers.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { Platform } from '../inputs/platforms.js'
import { hostPlatform } from '../inputs/platforms.js'
import type { BaseOverrides } from '../references/base-overrides.js'
import { resolveBase } from '../references/base-overrides.js'

/** How base images are resolved. */
interface BaseLookup {
  readonly baseOverrides: BaseOverrides
  readonly localImages: LocalImages
  readonly platform: Platform | undefined
}

/** What is read of external bases before the builds. */
export interface BaseImages {
  readonly triggers: BaseTriggers
  /** Those that the engine lacks. */
  readonly registryImages: RegistryImages
}

/** Finds the steps that external bases trigger, in the configuration of each: in the engine if it has the image, else in its registry. */
export async function readBaseImages(
  context: Pick<ActionContext, 'env' | 'run' | 'signal' | 'log'>,
  engine: Engine,
  nodes: readonly ImageNode[],
  { baseOverrides, localImages, platform = hostPlatform() }: BaseLookup,
): Promise<BaseImages> {
  const uses = nodes.flatMap(({ bases }) => bases.filter(({ instruction }) => instruction === 'FROM'))
  const bases = new Set(uses.map(({ reference }) => resolveBase(reference, baseOverrides)))
  const triggers = new Map<string, readonly string[]>()
  const registryImages = new Map<string, RegistryImage>()
  const readBase = async (base: string) => {
    const local = hasOwnImageStore(engine) ? undefined : localImages.get(familiarName(base))
    if (local !== undefined) return local.triggers ?? []
    const { readRegistryImage } = await import('../engine/registry-image.js')
    const image = await readRegistryImage(context, base, platform)
    if (image !== undefined) registryImages.set(base, image)
    return image?.triggers ?? []
  }
  await Promise.all(
    [...bases].map(async (base) => {
      const texts = await readBase(base)
      if (texts.length > 0) triggers.set(base, texts)
    }),
  )
  return { triggers, registryImages }
}

import type { ActionContext } from '#shared/context/action-context.js'
import type { Engine } from '../engine/engine.js'
import { hasOwnImageStore } from '../engine/engine.js'
import type { LocalImages } from '../engine/local-images.js'
import { familiarName } from '../engine/local-images.js'
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

/** Finds the steps that external bases trigger, in the configuration of each: in the engine if it has the image, else in its registry. */
export async function findBaseTriggers(
  context: Pick<ActionContext, 'env' | 'run' | 'signal' | 'log'>,
  engine: Engine,
  nodes: readonly ImageNode[],
  { baseOverrides, localImages, platform = hostPlatform() }: BaseLookup,
): Promise<BaseTriggers> {
  const uses = nodes.flatMap(({ bases }) => bases.filter(({ instruction }) => instruction === 'FROM'))
  const bases = new Set(uses.map(({ reference }) => resolveBase(reference, baseOverrides)))
  const found = await Promise.all(
    [...bases].map(async (base) => {
      const local = hasOwnImageStore(engine) ? undefined : localImages.get(familiarName(base))
      if (local !== undefined) return [base, local.triggers ?? []] as const
      const { readRegistryTriggers } = await import('../engine/registry-triggers.js')
      return [base, await readRegistryTriggers(context, base, platform)] as const
    }),
  )
  return new Map(found.filter(([, triggers]) => triggers.length > 0))
}

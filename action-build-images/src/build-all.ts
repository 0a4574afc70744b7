import type { World } from '#shared/world.js'
import { buildImage } from './build.js'
import type { BuiltImage } from './build.js'
import { holdsSecret } from './leaks.js'
import type { Material } from './material.js'
import { requestFor } from './request.js'
import { schedule } from './schedule.js'
import type { Outcome } from './schedule.js'
import type { Workshop } from './workshop.js'

/** Builds the images, parents first; those that earlier jobs have built are taken by their references. */
export async function buildAll(
  world: Pick<World, 'run' | 'log' | 'signal'>,
  shop: Workshop,
  maxParallel: number,
  material: Pick<Material, 'search'>,
): Promise<Map<string, Outcome<BuiltImage>>> {
  const tasks = shop.nodes.map((node) => ({
    name: node.name,
    needs: [...node.parents.keys()].filter((name) => !shop.earlier.has(name)),
    node,
  }))
  return await schedule(tasks, maxParallel, async ({ node }) => {
    return await buildImage(world, shop.engine, requestFor(node, shop), shop.folder, (text) => holdsSecret(material, text))
  })
}

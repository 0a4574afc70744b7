import type { ActionContext } from '#shared/context/action-context.js'
import { holdsSecret } from '../leak-scan/contains-secret.js'
import type { Material } from '../secrets/build-secrets.js'
import type { BuiltImage } from './build-image.js'
import { buildImage } from './build-image.js'
import { requestFor } from './create-request.js'
import type { Workshop } from './prepare-build.js'
import type { Outcome } from './task-scheduler.js'
import { schedule } from './task-scheduler.js'

/** Builds the images, parents first; those that earlier jobs have built are taken by their references. */
export async function buildAll(
  context: Pick<ActionContext, 'run' | 'log' | 'signal'>,
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
    return await buildImage(context, shop.engine, requestFor(node, shop), shop.folder, (text) => holdsSecret(material, text))
  })
}

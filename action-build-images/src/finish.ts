import type { World } from '#shared/world.js'
import { buildAll } from './build-all.js'
import { writeCaches } from './cache/write.js'
import type { BuiltImage } from './build.js'
import { checkContracts } from './contracts.js'
import type { ImageInputs } from './inputs.js'
import { sizesOf } from './inventory.js'
import type { Material } from './material.js'
import { refuseLeaks } from './leaks.js'
import { matrixOutput } from './matrix.js'
import { after, outputOf, refuseFailed, resultsOf } from './outcome.js'
import type { Plan } from './plan.js'
import { checkRoom, tellFree } from './disk.js'
import { estimate } from './estimate.js'
import { requestFor } from './request.js'
import { imageReport, planOutput, trustReport } from './report.js'
import type { ImageOutput } from './report.js'
import type { Outcome } from './schedule.js'
import { inWorkshop } from './workshop.js'

/** Carries the plan out: tells it, builds, reports, and pushes when every image was built. Failed images are one error. */
export async function finish(world: World, inputs: ImageInputs, material: Material, plan: Plan): Promise<void> {
  const { trust } = material
  world.setOutput('plan', planOutput(plan.images))
  world.setOutput('images', {})
  if (inputs.mode === 'plan') {
    const nodes = plan.images.map(({ node }) => node)
    world.setOutput('matrix', matrixOutput(nodes, inputs))
  }
  tell(world, plan, inputs, material)
  const nodes = plan.images.filter(({ state }) => state === 'build').map(({ node }) => node)
  const built = new Map<string, ImageOutput>()
  let images = plan.images
  let outcomes = new Map<string, Outcome<BuiltImage>>()
  try {
    const { engine } = plan
    if (engine === undefined || nodes.length === 0) return
    const free = await tellFree(world, engine, 'before the builds')
    if (free !== undefined) checkRoom(world, free, await estimate(world, engine, nodes, inputs, plan.inventory))
    await inWorkshop(world, inputs, engine, { ...plan, nodes }, material, async (shop) => {
      outcomes = await buildAll(world, shop, inputs.maxParallel, material)
      await tellFree(world, engine, 'after them', free)
      images = plan.images.map((image) => after(image, outcomes.get(image.node.name)))
      const results = resultsOf(outcomes)
      const ids = [...results.values()].map(({ id }) => id)
      const sizes = await sizesOf(world, engine, plan.inventory, ids)
      for (const [name, result] of results) built.set(name, outputOf(name, result, sizes, inputs))
      world.setOutput('plan', planOutput(images))
      world.setOutput('images', Object.fromEntries(built))
      refuseFailed(images, outcomes)
      await checkContracts(world, inputs, engine, plan.graph, results)
      await refuseLeaks(world, inputs, engine, nodes, results, material, [...plan.earlier.values()])
      if (inputs.mode === 'build-digests' || inputs.push) {
        const { handAll, pushAll } = await import('./hand-out.js')
        if (inputs.mode === 'build-digests') await handAll(world, inputs, engine, plan, built)
        else await pushAll(world, inputs, engine, images, built)
      }
      const requests = nodes.map((node) => requestFor(node, shop))
      await writeCaches(world, engine, inputs.cache, requests, shop.folder, material.search)
    })
  } finally {
    world.summary.add(imageReport(images, built, inputs.standIns))
    if (trust !== undefined) world.summary.add(trustReport(trust))
  }
}

function tell({ log }: Pick<World, 'log'>, { images }: Plan, { buildArgs }: ImageInputs, { trust }: Material): void {
  for (const { node, state, reason } of images) {
    const from = [...node.parents.keys(), ...new Set(node.bases.map((use) => use.reference))].join(', ')
    log.info(`${state === 'build' ? 'To build' : 'Planned'}: ${node.name} from ${from}${reason === '' ? '' : ` (${reason})`}`)
  }
  for (const name of buildArgs.keys())
    if (!images.some(({ node }) => node.dockerfile.args.has(name)))
      log.warning(`The build argument ${name} is not used: no Dockerfile declares it`)
  if (trust !== undefined) log.info(`The trust store has ${trust.certificates.length} certificates`)
  for (const warning of trust?.warnings ?? []) log.warning(`Trust store: ${warning}`)
}

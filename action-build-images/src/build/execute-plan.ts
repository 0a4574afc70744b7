import type { ActionContext } from '#shared/context/action-context.js'
import { writeCaches } from '../cache/export.js'
import { createCacheExports } from '../buildx/export-cache.js'
import { checkRoom, tellFree } from '../engine/disk-space.js'
import { sizesOf } from '../engine/local-images.js'
import { matrixOutput } from '../graph/job-matrix.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { refuseLeaks } from '../leak-scan/refuse-leaks.js'
import { estimate } from '../plan/disk-estimate.js'
import type { Plan } from '../plan/plan.js'
import { actualBase } from '../references/base-images.js'
import type { ImageOutput } from '../report/job-summary.js'
import { imageReport, planOutput, trustReport } from '../report/job-summary.js'
import type { Material } from '../secrets/build-secrets.js'
import { buildAll } from './build-all.js'
import type { BuiltImage } from './build-image.js'
import { after, outputOf, refuseFailed, resultsOf } from './build-outcome.js'
import { requestFor } from './create-request.js'
import { inWorkshop } from './prepare-build.js'
import type { Outcome } from './task-scheduler.js'
import { checkContracts } from './variant-checks.js'

/** Carries the plan out: tells it, builds, reports, and pushes when every image was built. Failed images are one error. */
export async function finish(context: ActionContext, inputs: ImageInputs, material: Material, plan: Plan): Promise<void> {
  const { trust } = material
  context.setOutput('plan', planOutput(plan.images))
  context.setOutput('images', {})
  if (inputs.mode === 'plan') {
    const nodes = plan.images.map(({ node }) => node)
    context.setOutput('matrix', matrixOutput(nodes, inputs))
  }
  tell(context, plan, inputs, material)
  const nodes = plan.images.filter(({ state }) => state === 'build').map(({ node }) => node)
  const built = new Map<string, ImageOutput>()
  let images = plan.images
  let outcomes = new Map<string, Outcome<BuiltImage>>()
  try {
    const { engine } = plan
    if (engine === undefined || nodes.length === 0) return
    const free = await tellFree(context, engine, 'before the builds')
    if (free !== undefined) checkRoom(context, free, await estimate(context, engine, nodes, inputs, plan.inventory))
    await inWorkshop(context, inputs, engine, { ...plan, nodes }, material, async (shop) => {
      outcomes = await buildAll(context, shop, inputs.maxParallel, material)
      await tellFree(context, engine, 'after them', free)
      images = plan.images.map((image) => after(image, outcomes.get(image.node.name)))
      const results = resultsOf(outcomes)
      const ids = [...results.values()].map(({ id }) => id)
      const sizes = await sizesOf(context, engine, plan.inventory, ids)
      for (const [name, result] of results) built.set(name, outputOf(name, result, sizes, inputs))
      context.setOutput('plan', planOutput(images))
      context.setOutput('images', Object.fromEntries(built))
      refuseFailed(images, outcomes)
      await checkContracts(context, inputs, engine, plan.graph, results)
      const external = nodes.flatMap(({ bases }) => bases.map(({ reference }) => actualBase(reference, inputs.standIns)))
      await refuseLeaks(context, engine.docker, {
        images: new Map([...results].map(([name, { id }]) => [name, id])),
        bases: [...new Set([...external, ...plan.earlier.values()])],
        startSearch: material.search,
        leakingLogs: [...results].filter(([, { logLeaks }]) => logLeaks).map(([name]) => name),
      })
      if (inputs.mode === 'build-digests' || inputs.push) {
        const { uploadImages, pushImages } = await import('./after-build.js')
        if (inputs.mode === 'build-digests') await uploadImages(context, inputs, engine, { ...plan, built })
        else await pushImages(context, engine.docker, inputs.naming, { images, built })
      }
      const requests = nodes.map((node) => requestFor(node, shop))
      const env = { ...context.env, ...inputs.cache.service }
      const exports = createCacheExports(context, { buildx: engine.buildx, cwd: shop.folder, env }, requests)
      const options = { folder: shop.folder, maxBytes: inputs.cache.limit, startSearch: material.search }
      await writeCaches(context.log, exports, options)
    })
  } finally {
    context.summary.add(imageReport(images, built, inputs.standIns))
    if (trust !== undefined) context.summary.add(trustReport(trust))
  }
}

function tell({ log }: Pick<ActionContext, 'log'>, { images }: Plan, { buildArgs }: ImageInputs, { trust }: Material): void {
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

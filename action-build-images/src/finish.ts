import { UserError } from '#shared/errors.js'
import type { World } from '#shared/world.js'
import { buildAll } from './build-all.js'
import { writeCaches } from './cache/write.js'
import type { BuiltImage } from './build.js'
import { checkContracts } from './contracts.js'
import type { ImageInputs } from './inputs.js'
import type { Material } from './material.js'
import { refuseLeaks } from './leaks.js'
import { matrixOutput } from './matrix.js'
import type { Engine } from './engine.js'
import { referencesOf, repositoryOf, tagsIn } from './names.js'
import type { Plan, PlannedImage } from './plan.js'
import { checkRoom, tellFree } from './disk.js'
import { estimate } from './estimate.js'
import { publish } from './publish/publish.js'
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
    if (free !== undefined) checkRoom(world, free, await estimate(world, engine, nodes, inputs))
    await inWorkshop(world, inputs, engine, { ...plan, nodes }, material, async (shop) => {
      outcomes = await buildAll(world, shop, inputs.maxParallel, material)
      await tellFree(world, engine, 'after them', free)
      images = plan.images.map((image) => after(image, outcomes.get(image.node.name)))
      const sizes = await sizesOf(world, engine, [...resultsOf(outcomes).values()])
      for (const [name, result] of resultsOf(outcomes)) built.set(name, outputOf(name, result, sizes, inputs))
      world.setOutput('plan', planOutput(images))
      world.setOutput('images', Object.fromEntries(built))
      refuseFailed(images, outcomes)
      await checkContracts(world, inputs, engine, plan.graph, resultsOf(outcomes))
      await refuseLeaks(world, inputs, engine, nodes, resultsOf(outcomes), material, [...plan.earlier.values()])
      if (inputs.mode === 'build-digests') await handAll(world, inputs, engine, plan, built)
      else if (inputs.push) await pushAll(world, inputs, engine, images, built)
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

function after(image: PlannedImage, outcome: Outcome<BuiltImage> | undefined): PlannedImage {
  if (outcome === undefined) return image
  const reason =
    outcome.state === 'failed' ? outcome.error.message : outcome.state === 'skipped' ? `it needs ${outcome.because}` : ''
  return { node: image.node, state: outcome.state, reason }
}

function resultsOf(outcomes: ReadonlyMap<string, Outcome<BuiltImage>>): Map<string, BuiltImage> {
  return new Map([...outcomes].flatMap(([name, outcome]) => (outcome.state === 'built' ? [[name, outcome.result]] : [])))
}

function outputOf(name: string, image: BuiltImage, sizes: ReadonlyMap<string, number>, { naming }: ImageInputs): ImageOutput {
  const { id, seconds, steps } = image
  const [reference] = referencesOf(name, naming)
  const size = sizes.get(id) ?? 0
  const cached = steps.cached === steps.total
  return {
    reference,
    digest: id,
    tags: tagsIn(name, repositoryOf(name, naming), naming),
    size,
    seconds: Math.round(seconds * 10) / 10,
    cached,
  }
}

/** Bytes of each image, by its id. */
async function sizesOf({ run }: World, { docker }: Engine, images: readonly BuiltImage[]): Promise<Map<string, number>> {
  if (images.length === 0) return new Map()
  const format = ['image', 'inspect', '--format', '{{.Id}} {{.Size}}']
  const { stdout } = await run(docker, [...format, ...images.map(({ id }) => id)])
  const lines = stdout.trim().split('\n')
  return new Map(lines.map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[1] ?? 0)]))
}

function refuseFailed(images: readonly PlannedImage[], outcomes: ReadonlyMap<string, Outcome<BuiltImage>>): void {
  const errors = [...outcomes.values()].flatMap((outcome) => (outcome.state === 'failed' ? [outcome.error] : []))
  const [first] = errors
  if (first === undefined) return
  const skipped = images.filter(({ state }) => state === 'skipped').map(({ node }) => node.name)
  const count = errors.length === 1 ? 'An image' : `${errors.length} images`
  throw new UserError(`${count} could not be built: ${errors.map(({ message }) => message).join(' ')}`, {
    why: skipped.length === 0 ? '' : `Skipped, as they need it: ${skipped.join(', ')}`,
    fix: 'The log of each build is in its group above. Nothing was pushed',
    at: first.at,
  })
}

async function pushAll(
  world: World,
  { naming }: ImageInputs,
  engine: NonNullable<Plan['engine']>,
  images: readonly PlannedImage[],
  built: Map<string, ImageOutput>,
): Promise<void> {
  const planned = images.filter(({ state }) => state === 'planned').map(({ node }) => node.name)
  if (planned.length > 0) {
    world.log.warning(`Nothing is pushed, because not every image was built; only planned: ${planned.join(', ')}`)
    return
  }
  const digests = await publish(world, engine, new Map([...built].map(([name, { digest }]) => [name, digest])), naming)
  tellDigests(world, digests, built)
}

/** Leaves the images to the job that publishes; nobody can see them before that. */
async function handAll(
  world: World,
  inputs: ImageInputs,
  engine: Engine,
  { images, earlier }: Plan,
  built: Map<string, ImageOutput>,
): Promise<void> {
  const { handOver } = await import('./across/hand-over.js')
  for (const [name, output] of built) built.set(name, { ...output, tags: [] })
  const nodes = images.map(({ node }) => node)
  tellDigests(world, await handOver(world, inputs, engine, nodes, built, [...earlier.keys()]), built)
}

function tellDigests(
  { setOutput }: Pick<World, 'setOutput'>,
  digests: ReadonlyMap<string, string>,
  built: Map<string, ImageOutput>,
) {
  for (const [name, digest] of digests) {
    const output = built.get(name)
    if (output !== undefined) built.set(name, { ...output, digest })
  }
  setOutput('images', Object.fromEntries(built))
}

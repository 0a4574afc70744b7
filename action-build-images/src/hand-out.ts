import type { World } from '#shared/world.js'
import type { Engine } from './engine.js'
import type { ImageInputs } from './inputs.js'
import type { Plan, PlannedImage } from './plan.js'
import { publish } from './publish/publish.js'
import type { ImageOutput } from './report.js'

/** Pushes the images, tags last, when each image of the plan was built. */
export async function pushAll(
  world: World,
  { naming }: ImageInputs,
  engine: Engine,
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
export async function handAll(
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

import type { ActionContext } from '#shared/context/action-context.js'
import type { Engine } from '../engine/engine.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import type { Plan, PlannedImage } from '../plan/plan.js'
import type { ImageOutput } from '../report/job-summary.js'
import { publish } from './publish.js'

/** Pushes the images, tags last, when each image of the plan was built. */
export async function pushAll(
  context: ActionContext,
  { naming }: ImageInputs,
  engine: Engine,
  images: readonly PlannedImage[],
  built: Map<string, ImageOutput>,
): Promise<void> {
  const planned = images.filter(({ state }) => state === 'planned').map(({ node }) => node.name)
  if (planned.length > 0) {
    context.log.warning(`Nothing is pushed, because not every image was built; only planned: ${planned.join(', ')}`)
    return
  }
  const digests = await publish(context, engine, new Map([...built].map(([name, { digest }]) => [name, digest])), naming)
  tellDigests(context, digests, built)
}

/** Leaves the images to the job that publishes; nobody can see them before that. */
export async function handAll(
  context: ActionContext,
  inputs: ImageInputs,
  engine: Engine,
  { images, earlier }: Plan,
  built: Map<string, ImageOutput>,
): Promise<void> {
  const { handOver } = await import('../matrix-jobs/upload-results.js')
  for (const [name, output] of built) built.set(name, { ...output, tags: [] })
  const nodes = images.map(({ node }) => node)
  tellDigests(context, await handOver(context, inputs, engine, nodes, built, [...earlier.keys()]), built)
}

function tellDigests(
  { setOutput }: Pick<ActionContext, 'setOutput'>,
  digests: ReadonlyMap<string, string>,
  built: Map<string, ImageOutput>,
) {
  for (const [name, digest] of digests) {
    const output = built.get(name)
    if (output !== undefined) built.set(name, { ...output, digest })
  }
  setOutput('images', Object.fromEntries(built))
}

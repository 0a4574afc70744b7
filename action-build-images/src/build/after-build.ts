import type { ActionContext } from '#shared/context/action-context.js'
import type { Engine } from '../engine/engine.js'
import type { Naming } from '../inputs/naming-inputs.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import type { Plan, PlannedImage } from '../plan/plan.js'
import { publish } from '../publish/publish.js'
import type { ImageOutput } from '../report/job-summary.js'

/** The images of the plan, and the outputs of those that were built, whose digests are updated. */
interface BuiltPlan {
  readonly images: readonly PlannedImage[]
  readonly built: Map<string, ImageOutput>
}

/** Pushes all images, then writes the tags. Pushes nothing if an image of the plan was not built. */
export async function pushImages(
  context: ActionContext,
  docker: string,
  naming: Naming,
  { images, built }: BuiltPlan,
): Promise<void> {
  const planned = images.filter(({ state }) => state === 'planned').map(({ node }) => node.name)
  if (planned.length > 0) {
    context.log.warning(`Nothing is pushed, because not every image was built; only planned: ${planned.join(', ')}`)
    return
  }
  const ids = new Map([...built].map(([name, { digest }]) => [name, digest]))
  setDigests(context, await publish(context, docker, ids, naming), built)
}

/** Pushes the images by digest and uploads the results for the job that publishes. No tag shows them before that. */
export async function uploadImages(
  context: ActionContext,
  inputs: Pick<ImageInputs, 'artifact' | 'naming' | 'platforms'>,
  engine: Engine,
  { images, built, earlier }: BuiltPlan & Pick<Plan, 'earlier'>,
): Promise<void> {
  const { handOver } = await import('../matrix-jobs/upload-results.js')
  for (const [name, output] of built) built.set(name, { ...output, tags: [] })
  const nodes = images.map(({ node }) => node)
  setDigests(context, await handOver(context, inputs, engine, nodes, built, [...earlier.keys()]), built)
}

function setDigests(
  { setOutput }: Pick<ActionContext, 'setOutput'>,
  digests: ReadonlyMap<string, string>,
  built: Map<string, ImageOutput>,
): void {
  for (const [name, digest] of digests) {
    const output = built.get(name)
    if (output !== undefined) built.set(name, { ...output, digest })
  }
  setOutput('images', Object.fromEntries(built))
}

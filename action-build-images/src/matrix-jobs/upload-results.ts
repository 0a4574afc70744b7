import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Engine } from '../engine/engine.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { pushByDigest } from '../publish/push-by-digest.js'
import type { ImageOutput } from '../report/job-summary.js'
import { openStore } from './artifact-store.js'
import type { Result } from './job-result.js'
import { fingerprintOf, nameOf } from './job-result.js'

/** Pushes the images of this job by digest, under no tag, and then hands each over to the job that publishes. Gives the digests of the first registry. */
export async function handOver(
  context: ActionContext,
  inputs: Pick<ImageInputs, 'artifact' | 'naming' | 'platforms'>,
  engine: Engine,
  nodes: readonly ImageNode[],
  built: ReadonlyMap<string, ImageOutput>,
  parents: readonly string[],
): Promise<Map<string, string>> {
  const [platform] = inputs.platforms
  const store = await openStore(context)
  const ids = new Map([...built].map(([name, { digest }]) => [name, digest]))
  const pushed = await pushByDigest(context, engine.docker, { ids, naming: inputs.naming, parents })
  if (pushed.state === 'unreachable')
    throw new UserError(`The images cannot be pushed without a tag. ${pushed.reason}`, {
      fix: 'Use an engine on this machine and a registry that this step reaches, or `mode: build`',
    })
  const firsts = new Map<string, string>()
  for (const node of nodes) {
    const output = built.get(node.name)
    const own = pushed.images.filter(({ image }) => image === node.name)
    if (output === undefined || platform === undefined) continue
    const { size, seconds, cached } = output
    const digests = Object.fromEntries(own.map(({ repository, manifest }) => [repository.name, manifest.digest]))
    const result: Result = { image: node.name, platform, dockerfile: fingerprintOf(node), digests, size, seconds, cached }
    await store.put(nameOf(inputs, node.name, platform), JSON.stringify(result))
    firsts.set(node.name, own[0]?.manifest.digest ?? '')
  }
  return firsts
}

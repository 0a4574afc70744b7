import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { Platform } from '../inputs/platforms.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { openStore } from './artifact-store.js'
import type { Result } from './job-result.js'
import { nameOf, readResult } from './job-result.js'

/** What the jobs of this run have built: of every image, for every platform. Whatever is missing is one error. */
export async function collect(
  context: Pick<ActionContext, 'privateDir'>,
  inputs: Pick<ImageInputs, 'artifact' | 'naming'>,
  nodes: readonly ImageNode[],
  platforms: readonly Platform[],
): Promise<Result[]> {
  const store = await openStore(context)
  const wanted = nodes.flatMap((node) =>
    platforms.map((platform) => ({ node, platform, name: nameOf(inputs, node.name, platform) })),
  )
  const texts = await store.get(wanted.map(({ name }) => name))
  const missing = wanted.filter(({ name }) => !texts.has(name)).map(({ node, platform }) => `${node.name} for ${platform}`)
  if (missing.length > 0)
    throw new UserError(`Not every image was built: there is no ${missing.join(', no ')}`, {
      why: 'A job that builds one failed, was cancelled or did not run',
      fix: 'Nothing was tagged. Run the failed jobs again',
    })
  return wanted.map(({ node, platform, name }) => readResult(texts.get(name) ?? '', node, platform, inputs))
}

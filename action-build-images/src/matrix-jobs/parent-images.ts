import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { repositoryOf } from '../references/image-references.js'
import { openStore } from './artifact-store.js'
import { nameOf, readResult } from './job-result.js'

/**
 * What the images of this job stand on and earlier jobs have built: the references, by digest, in the first registry. One that is
 * not there is an error before anything is built.
 */
export async function earlierImages(
  context: Pick<ActionContext, 'privateDir' | 'log'>,
  inputs: Pick<ImageInputs, 'artifact' | 'naming' | 'platforms'>,
  graph: readonly ImageNode[],
  nodes: readonly ImageNode[],
): Promise<ReadonlyMap<string, string>> {
  const [platform] = inputs.platforms
  // Opened here in any case, so that a job that could not hand over its images builds none.
  const store = await openStore(context)
  const needed = new Set(nodes.flatMap(({ parents }) => [...parents.keys()]))
  const parents = graph.filter((node) => needed.has(node.name) && !nodes.includes(node))
  if (parents.length === 0 || platform === undefined) return new Map()
  const texts = await store.get(parents.map(({ name }) => nameOf(inputs, name, platform)))
  const found = new Map<string, string>()
  for (const node of parents) {
    const text = texts.get(nameOf(inputs, node.name, platform))
    if (text === undefined) continue
    const repository = repositoryOf(node.name, inputs.naming)
    const digest = readResult(text, node, platform, inputs).digests[repository] ?? ''
    found.set(node.name, `${repository}@${digest}`)
    context.log.info(`${node.name} was built by an earlier job: ${repository}@${digest}`)
  }
  const missing = parents.map(({ name }) => name).filter((name) => !found.has(name))
  if (missing.length > 0)
    throw new UserError(`No earlier job of this run has built ${missing.join(', ')} for ${platform}`, {
      fix: `Build the levels in their order, as the output \`matrix\` of \`mode: plan\` has them, or name these in \`images\` too`,
    })
  return found
}

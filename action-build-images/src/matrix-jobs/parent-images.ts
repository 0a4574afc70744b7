import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { Platform } from '../inputs/platforms.js'
import { repositoryOf } from '../references/image-references.js'
import { openArtifactStore } from './artifact-store.js'
import type { JobNaming } from './job-result.js'
import { artifactName, parseResult } from './job-result.js'

/** The images of this job, and the graph that they are part of. */
interface JobImages {
  readonly graph: readonly ImageNode[]
  readonly nodes: readonly ImageNode[]
}

/**
 * Finds the parents of this job's images that earlier jobs have built: their references in the first registry, by digest. Throws when one
 * is missing, before anything is built.
 */
export async function findParentImages(
  context: Pick<ActionContext, 'privateDir' | 'log'>,
  { platforms: [platform], ...jobNaming }: JobNaming & { readonly platforms: readonly Platform[] },
  { graph, nodes }: JobImages,
): Promise<ReadonlyMap<string, string>> {
  // Opened in any case, so that a job that could not upload its results builds nothing.
  const store = await openArtifactStore(context)
  const needed = new Set(nodes.flatMap(({ parents }) => [...parents.keys()]))
  const parents = graph.filter((node) => needed.has(node.name) && !nodes.includes(node))
  if (parents.length === 0 || platform === undefined) return new Map()
  const texts = await store.get(parents.map(({ name }) => artifactName(jobNaming, name, platform)))
  const found = new Map<string, string>()
  for (const node of parents) {
    const text = texts.get(artifactName(jobNaming, node.name, platform))
    if (text === undefined) continue
    const repository = repositoryOf(node.name, jobNaming.naming)
    const digest = parseResult(text, node, platform, jobNaming).digests[repository] ?? ''
    found.set(node.name, `${repository}@${digest}`)
    context.log.info(`${node.name} was built by an earlier job: ${repository}@${digest}`)
  }
  const missing = parents.map(({ name }) => name).filter((name) => !found.has(name))
  if (missing.length > 0)
    throw new UserError(`No earlier job of this run has built ${missing.join(', ')} for ${platform}`, {
      fix: 'Build the levels in the order of the output `matrix` of `mode: plan`, or add these images to `images`',
    })
  return found
}

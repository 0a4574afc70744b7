import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { Platform } from '../inputs/platforms.js'
import { openArtifactStore } from './artifact-store.js'
import type { JobNaming, JobResult } from './job-result.js'
import { artifactName, parseResult } from './job-result.js'

/** Collects what the jobs of this run have built: every image for every platform. Throws one error for all that is missing. */
export async function collectResults(
  context: Pick<ActionContext, 'privateDir'>,
  jobNaming: JobNaming,
  nodes: readonly ImageNode[],
  platforms: readonly Platform[],
): Promise<JobResult[]> {
  const store = await openArtifactStore(context)
  const expected = nodes.flatMap((node) =>
    platforms.map((platform) => ({ node, platform, name: artifactName(jobNaming, node.name, platform) })),
  )
  const texts = await store.get(expected.map(({ name }) => name))
  const missing = expected.filter(({ name }) => !texts.has(name)).map(({ node, platform }) => `${node.name} for ${platform}`)
  if (missing.length > 0)
    throw new UserError(`Not every image was built. Missing: ${missing.join(', ')}`, {
      why: 'A job that builds one failed, was cancelled or did not run',
      fix: 'Nothing was tagged. Run the failed jobs again',
    })
  return expected.map(({ node, platform, name }) => parseResult(texts.get(name) ?? '', node, platform, jobNaming))
}

import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { Platform } from '../inputs/platforms.js'
import type { PushedImage } from '../publish/push-by-digest.js'
import { pushByDigest } from '../publish/push-by-digest.js'
import type { ImageOutput } from '../report/image-output.js'
import { openArtifactStore } from './artifact-store.js'
import type { JobNaming, JobResult } from './job-result.js'
import { artifactName, fingerprintDockerfile } from './job-result.js'

/** The images that this job has built. */
interface JobBuild {
  readonly nodes: readonly ImageNode[]
  readonly built: ReadonlyMap<string, ImageOutput>
  /** Names of parents that earlier jobs have pushed. */
  readonly parents: readonly string[]
  /** References of external bases. */
  readonly bases: readonly string[]
}

/**
 * Pushes the images of this job by digest, without tags, and uploads each result for the job that publishes. Returns the digests in the
 * first registry, by image.
 */
export async function uploadResults(
  context: ActionContext,
  docker: string,
  { platforms: [platform], ...jobNaming }: JobNaming & { readonly platforms: readonly Platform[] },
  { nodes, built, parents, bases }: JobBuild,
): Promise<Map<string, string>> {
  const store = await openArtifactStore(context)
  const ids = new Map([...built].map(([name, { digest }]) => [name, digest]))
  const pushed = await pushByDigest(context, docker, { ids, naming: jobNaming.naming, parents, bases })
  if (pushed.state === 'unreachable')
    throw new UserError(`The images cannot be pushed without a tag. ${pushed.reason}`, {
      fix: 'Use an engine on this machine and a registry that this step can reach, or `mode: build`',
    })
  const digests = new Map<string, string>()
  for (const node of nodes) {
    const output = built.get(node.name)
    if (output === undefined || platform === undefined) continue
    const result = createResult(node, platform, output, pushed.images)
    await store.put(artifactName(jobNaming, node.name, platform), JSON.stringify(result))
    digests.set(node.name, Object.values(result.digests)[0] ?? '')
  }
  return digests
}

/** The result of an image that was pushed for one platform. */
export function createResult(
  node: ImageNode,
  platform: Platform,
  { size, seconds, cached }: ImageOutput,
  pushed: readonly PushedImage[],
): JobResult {
  const manifests = pushed.filter(({ image }) => image === node.name)
  return {
    image: node.name,
    platform,
    dockerfile: fingerprintDockerfile(node),
    digests: Object.fromEntries(manifests.map(({ repository, manifest }) => [repository.name, manifest.digest])),
    size,
    seconds,
    cached,
  }
}

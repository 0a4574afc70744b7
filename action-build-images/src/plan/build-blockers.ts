import type { ActionContext } from '#shared/context/action-context.js'
import type { PullPolicy } from '../engine/check-base.js'
import { findBaseProblem } from '../engine/check-base.js'
import type { Engine } from '../engine/engine.js'
import { hasOwnImageStore } from '../engine/engine.js'
import type { LocalImages } from '../engine/local-images.js'
import { familiarName } from '../engine/local-images.js'
import type { RegistryImages } from '../engine/registry-image.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { BaseOverrides } from '../references/base-overrides.js'
import { resolveBase } from '../references/base-overrides.js'
import type { BuildSecrets } from '../secrets/build-secrets.js'
import { findMountProblem } from '../secrets/mounts.js'

/** Something that prevents the build of an image. */
export interface BuildBlocker {
  readonly image: ImageNode
  readonly reason: string
  /** Line of the Dockerfile. */
  readonly line: number
}

/** Where bases are looked for. */
interface BaseSearch {
  readonly baseOverrides: BaseOverrides
  readonly localImages: LocalImages
  readonly registryImages: RegistryImages
  readonly pull: PullPolicy
}

/** Finds base images that no build can use. */
export async function findMissingBases(
  context: Pick<ActionContext, 'run' | 'signal' | 'log'>,
  engine: Engine,
  nodes: readonly ImageNode[],
  { baseOverrides, localImages, registryImages, pull }: BaseSearch,
): Promise<BuildBlocker[]> {
  const uses = nodes.flatMap((image) =>
    image.bases.map(({ reference, line }) => ({ image, line, base: resolveBase(reference, baseOverrides) })),
  )
  const isLocal = (base: string) =>
    !hasOwnImageStore(engine) && localImages.has(familiarName(base)) && (pull === 'if missing' || base.includes('@'))
  const toCheck = [...new Set(uses.map(({ base }) => base))].filter((base) => !isLocal(base) && !registryImages.has(base))
  const problems = new Map(
    await Promise.all(toCheck.map(async (base) => [base, await findBaseProblem(context, engine, base, pull)] as const)),
  )
  return uses.flatMap(({ image, line, base }) => {
    const problem = problems.get(base)
    return problem === undefined ? [] : [{ image, line, reason: `the base image ${base} is unavailable: ${problem}` }]
  })
}

/** Finds OCI layouts that the builder cannot read: its classic image store has no such source. */
export function findUnreadableLayouts(engine: Engine, nodes: readonly ImageNode[]): BuildBlocker[] {
  if (hasOwnImageStore(engine) || engine.hasContainerdStore) return []
  return nodes.flatMap((image) =>
    [...image.dockerfile.contexts].flatMap(([name, line]) => {
      const context = image.dockerfile.source.contexts?.get(name)
      if (context === undefined || !('layout' in context)) return []
      const reason = `line ${line} uses the OCI layout ${context.layout.folder}, which the engine reads only with the containerd image store; enable it, or use a \`builder\` of the driver \`docker-container\``
      return [{ image, line, reason }]
    }),
  )
}

/** Finds required mounts without a secret. */
export function findMissingMounts(nodes: readonly ImageNode[], secrets: BuildSecrets): BuildBlocker[] {
  return nodes.flatMap((image) =>
    image.dockerfile.mounts.flatMap((mount) => {
      const reason = findMountProblem(mount, secrets)
      return reason === undefined ? [] : [{ image, line: mount.line, reason }]
    }),
  )
}

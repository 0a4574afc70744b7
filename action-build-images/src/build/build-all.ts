import { runTasks } from '#shared/concurrency/task-pool.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { hasOwnImageStore } from '../engine/engine.js'
import type { JointImage } from '../joint-build/bake-definition.js'
import type { JointOutcome } from '../joint-build/build-together.js'
import { buildTogether, canBuildTogether } from '../joint-build/build-together.js'
import type { SecretSearch } from '../leak-scan/contains-secret.js'
import { containsSecret } from '../leak-scan/contains-secret.js'
import type { BuildContext } from './build-context.js'
import { buildImage } from './build-image.js'
import type { BuildOutcome } from './build-outcome.js'
import { createRequest } from './create-request.js'

/** Images that are built at once, each by its own client, unless the user says another number. */
const defaultLimit = 2

/** How all images are built. */
export interface BuildOptions {
  /** Images that are built at once, each by its own client; undefined for one client that builds all of them, where that is possible. */
  readonly limit: number | undefined
  readonly secrets: SecretSearch
  /** Called for each image that is in the engine, with its id, while others are built. An image may be built again. */
  readonly onBuilt: (image: string, id: string) => void
}

/**
 * Builds all images: with one client if the engine and the inputs allow it, otherwise each as soon as its parents are built, at most
 * `limit` at once. A failed image skips its children; the others are still built. Any other error, such as a cancellation, is thrown.
 */
export async function buildAll(
  context: Pick<ActionContext, 'run' | 'log' | 'signal' | 'privateDir'>,
  build: BuildContext,
  { limit, secrets, onBuilt }: BuildOptions,
): Promise<Map<string, BuildOutcome>> {
  const hasSecret = (text: string) => containsSecret(secrets, text)
  const together = limit === undefined ? await buildJointly(context, build, hasSecret, onBuilt) : new Map<string, JointOutcome>()
  const tasks = build.images.nodes.map((node) => ({
    name: node.name,
    dependsOn: [...node.parents.keys()],
    async run() {
      const outcome = together.get(node.name)
      if (outcome === undefined) {
        const built = await buildImage(context, build.engine, createRequest(node, build), hasSecret)
        onBuilt(node.name, built.id)
        return built
      }
      if ('built' in outcome) return outcome.built
      throw outcome.failed
    },
  }))
  return await runTasks(tasks, { limit: limit ?? defaultLimit, mayContinueAfter: (error) => error instanceof UserError })
}

async function buildJointly(
  context: Pick<ActionContext, 'run' | 'log' | 'signal' | 'privateDir'>,
  build: BuildContext,
  hasSecret: (text: string) => boolean,
  onBuilt: BuildOptions['onBuilt'],
): Promise<Map<string, JointOutcome>> {
  // Layouts of parents exist only after their builds.
  if (hasOwnImageStore(build.engine)) return new Map()
  const images = linkImages(build)
  if (!canBuildTogether(images)) return new Map()
  const { buildx } = build.engine
  return await buildTogether(context, { images, buildx, folder: await context.privateDir(), containsSecret: hasSecret, onBuilt })
}

function linkImages(build: BuildContext): JointImage[] {
  const { nodes, parentImages } = build.images
  const targets = new Map(nodes.map(({ name }, index) => [name, `t${index}`]))
  const ancestors = new Map<string, ReadonlySet<string>>()
  return nodes.map((node, index) => {
    const parents = new Map<string, string>()
    const all = new Set<string>()
    for (const [parent, names] of node.parents) {
      const target = parentImages.has(parent) ? undefined : targets.get(parent)
      if (target === undefined) continue
      for (const name of names) parents.set(name, target)
      for (const ancestor of [target, ...(ancestors.get(parent) ?? [])]) all.add(ancestor)
    }
    ancestors.set(node.name, all)
    return { target: `t${index}`, request: createRequest(node, build), parents, ancestors: [...all] }
  })
}

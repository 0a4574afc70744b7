import { runTasks } from '#shared/concurrency/task-pool.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { SecretSearch } from '../leak-scan/contains-secret.js'
import { containsSecret } from '../leak-scan/contains-secret.js'
import type { BuildContext } from './build-context.js'
import { buildImage } from './build-image.js'
import type { BuildOutcome } from './build-outcome.js'
import { createRequest } from './create-request.js'

/**
 * Builds all images, each as soon as its parents are built, at most `limit` at once. A failed image skips its children; the others are
 * still built. Any other error, such as a cancellation, is thrown.
 */
export async function buildAll(
  context: Pick<ActionContext, 'run' | 'log' | 'signal'>,
  build: BuildContext,
  limit: number,
  secrets: SecretSearch,
): Promise<Map<string, BuildOutcome>> {
  const hasSecret = (text: string) => containsSecret(secrets, text)
  const tasks = build.images.nodes.map((node) => ({
    name: node.name,
    dependsOn: [...node.parents.keys()],
    run: async () => await buildImage(context, build.engine, createRequest(node, build), hasSecret),
  }))
  return await runTasks(tasks, { limit, mayContinueAfter: (error) => error instanceof UserError })
}

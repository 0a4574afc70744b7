import type { TaskOutcome } from '#shared/concurrency/task-pool.js'
import { UserError } from '#shared/errors.js'
import type { BuiltImage } from '../buildx/built-image.js'
import type { PlannedImage } from '../plan/plan.js'
import { referencesOf, repositoryOf, tagsInRepository } from '../references/image-references.js'
import type { Naming } from '../references/naming.js'
import type { ImageOutput } from '../report/image-output.js'

export type BuildOutcome = TaskOutcome<BuiltImage>

/** The image of the plan with the state that its build has given it. */
export function applyOutcome(image: PlannedImage, outcome: BuildOutcome | undefined): PlannedImage {
  const { node } = image
  if (outcome === undefined) return image
  if (outcome.state === 'succeeded') return { node, state: 'built', reason: undefined }
  if (outcome.state === 'skipped') return { node, state: 'skipped', reason: `it needs ${outcome.failedDependency}` }
  return { node, state: 'failed', reason: outcome.error instanceof Error ? outcome.error.message : undefined }
}

/** The images that were built, by name. */
export function builtImages(outcomes: ReadonlyMap<string, BuildOutcome>): Map<string, BuiltImage> {
  const built = new Map<string, BuiltImage>()
  for (const [name, outcome] of outcomes) if (outcome.state === 'succeeded') built.set(name, outcome.result)
  return built
}

/** A built image as the output `images` shows it. `sizes` has bytes by id. */
export function createImageOutput(
  name: string,
  { id, seconds, steps }: BuiltImage,
  sizes: ReadonlyMap<string, number>,
  naming: Naming,
): ImageOutput {
  return {
    reference: referencesOf(name, naming)[0],
    digest: id,
    tags: tagsInRepository(name, repositoryOf(name, naming), naming),
    size: sizes.get(id) ?? 0,
    seconds: Math.round(seconds * 10) / 10,
    cached: steps.cached === steps.total,
  }
}

/** Throws one error for all images that failed. */
export function rejectFailed(images: readonly PlannedImage[], outcomes: ReadonlyMap<string, BuildOutcome>): void {
  const errors = [...outcomes.values()]
    .map((outcome) => (outcome.state === 'failed' ? outcome.error : undefined))
    .filter((error) => error instanceof UserError)
  const [first] = errors
  if (first === undefined) return
  const skipped = images.filter(({ state }) => state === 'skipped').map(({ node }) => node.name)
  const count = errors.length === 1 ? 'An image' : `${errors.length} images`
  throw new UserError(`${count} could not be built: ${errors.map(({ message }) => message).join(' ')}`, {
    why: skipped.length === 0 ? '' : `Skipped, because they need it: ${skipped.join(', ')}`,
    fix: 'The log of each build is in its group above. Nothing was pushed',
    at: first.at,
  })
}

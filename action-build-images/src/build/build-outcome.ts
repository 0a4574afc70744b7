import { UserError } from '#shared/errors.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import type { PlannedImage } from '../plan/plan.js'
import { referencesOf, repositoryOf, tagsIn } from '../references/image-references.js'
import type { ImageOutput } from '../report/job-summary.js'
import type { BuiltImage } from './build-image.js'
import type { Outcome } from './task-scheduler.js'

/** What became of an image of the plan. */
export function after(image: PlannedImage, outcome: Outcome<BuiltImage> | undefined): PlannedImage {
  if (outcome === undefined) return image
  const reason =
    outcome.state === 'failed' ? outcome.error.message : outcome.state === 'skipped' ? `it needs ${outcome.because}` : ''
  return { node: image.node, state: outcome.state, reason }
}

/** The images that were built, by their names. */
export function resultsOf(outcomes: ReadonlyMap<string, Outcome<BuiltImage>>): Map<string, BuiltImage> {
  return new Map([...outcomes].flatMap(([name, outcome]) => (outcome.state === 'built' ? [[name, outcome.result]] : [])))
}

/** An image as the output `images` shows it; `sizes` has bytes by id. */
export function outputOf(
  name: string,
  image: BuiltImage,
  sizes: ReadonlyMap<string, number>,
  { naming }: ImageInputs,
): ImageOutput {
  const { id, seconds, steps } = image
  const [reference] = referencesOf(name, naming)
  const size = sizes.get(id) ?? 0
  const cached = steps.cached === steps.total
  return {
    reference,
    digest: id,
    tags: tagsIn(name, repositoryOf(name, naming), naming),
    size,
    seconds: Math.round(seconds * 10) / 10,
    cached,
  }
}

/** All images that failed are one error. */
export function refuseFailed(images: readonly PlannedImage[], outcomes: ReadonlyMap<string, Outcome<BuiltImage>>): void {
  const errors = [...outcomes.values()].flatMap((outcome) => (outcome.state === 'failed' ? [outcome.error] : []))
  const [first] = errors
  if (first === undefined) return
  const skipped = images.filter(({ state }) => state === 'skipped').map(({ node }) => node.name)
  const count = errors.length === 1 ? 'An image' : `${errors.length} images`
  throw new UserError(`${count} could not be built: ${errors.map(({ message }) => message).join(' ')}`, {
    why: skipped.length === 0 ? '' : `Skipped, as they need it: ${skipped.join(', ')}`,
    fix: 'The log of each build is in its group above. Nothing was pushed',
    at: first.at,
  })
}

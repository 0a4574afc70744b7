import { UserError } from '#shared/errors.js'
import type { Platform, Runner } from '../inputs/platforms.js'
import { ownPlatform } from '../inputs/platforms.js'
import type { ImageNode } from './image-graph.js'

/** One job: an image for one platform, on a runner where that is native. */
export interface MatrixEntry {
  readonly image: string
  readonly platform: Platform
  readonly runner: Runner
}

/** A matrix makes at most 256 jobs. Source: GitHub Docs, "Running variations of jobs in a workflow". */
const most = 256

/**
 * The output `matrix`: for each level, in the order in which they can be built, what `strategy.matrix.include` takes. The images of
 * a level need only those of levels before it. Without a platform, that of this machine.
 */
export function matrixOutput(
  nodes: readonly ImageNode[],
  { platforms: given, runners }: { readonly platforms: readonly Platform[]; readonly runners: ReadonlyMap<Platform, Runner> },
): { readonly levels: readonly (readonly MatrixEntry[])[] } {
  const platforms = given.length === 0 ? [ownPlatform()] : given
  const numbers = [...new Set(nodes.map(({ level }) => level))].sort((a, b) => a - b)
  const levels = numbers.map((number) =>
    nodes
      .filter(({ level }) => level === number)
      .flatMap(({ name }) =>
        platforms.map((platform) => ({ image: name, platform, runner: runners.get(platform) ?? 'self-hosted' })),
      ),
  )
  const crowded = levels.find((level) => level.length > most)
  if (crowded !== undefined)
    throw new UserError(`A level has ${crowded.length} builds`, {
      why: `A matrix of GitHub has at most ${most} jobs`,
      fix: 'Name fewer images by `images`, or fewer platforms by `platforms`',
    })
  return { levels }
}

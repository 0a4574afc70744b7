import { UserError } from '#shared/errors.js'
import type { Platform, Runner } from '../inputs/platforms.js'
import { hostPlatform } from '../inputs/platforms.js'
import type { ImageNode } from './image-graph.js'

/** One job: an image for one platform, on a runner of that platform. */
export interface MatrixEntry {
  readonly image: string
  readonly platform: Platform
  readonly runner: Runner
}

/** The output `matrix`: for each level, in build order, what `strategy.matrix.include` takes. */
export interface JobMatrix {
  readonly levels: readonly (readonly MatrixEntry[])[]
}

/** The most jobs of a matrix. Source: GitHub Docs, "Running variations of jobs in a workflow". */
const maxJobs = 256

/** Groups the builds by level. Images of a level need only those of earlier levels. `platforms` defaults to that of this machine. */
export function createJobMatrix(
  nodes: readonly ImageNode[],
  { platforms, runners }: { readonly platforms: readonly Platform[]; readonly runners: ReadonlyMap<Platform, Runner> },
): JobMatrix {
  const targets = platforms.length === 0 ? [hostPlatform()] : platforms
  const numbers = [...new Set(nodes.map(({ level }) => level))].sort((a, b) => a - b)
  const levels = numbers.map((number) =>
    nodes
      .filter(({ level }) => level === number)
      .flatMap(({ name }) =>
        targets.map((platform) => ({ image: name, platform, runner: runners.get(platform) ?? 'self-hosted' })),
      ),
  )
  const tooLarge = levels.find((level) => level.length > maxJobs)
  if (tooLarge !== undefined)
    throw new UserError(`A level has ${tooLarge.length} builds`, {
      why: `A matrix of GitHub has at most ${maxJobs} jobs`,
      fix: 'List fewer images in `images`, or fewer platforms in `platforms`',
    })
  return { levels }
}

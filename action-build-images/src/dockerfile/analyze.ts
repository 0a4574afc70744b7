import type { Platform } from '../inputs/platforms.js'
import type { Source } from './discover.js'
import { isContext, meant, meantBase } from './named-contexts.js'
import { readStages } from './parse-stages.js'
import type { Mount, Use } from './stages.js'
import { baseOf, lastStage, reach } from './stages.js'

/** What the plan has to know of a Dockerfile. Only stages that the last one needs count, as the builder leaves out the rest. */
export interface Dockerfile {
  readonly source: Source
  readonly uses: readonly Use[]
  /** Contexts of the bake file that are used; the builder would fetch others too. */
  readonly contexts: ReadonlySet<string>
  readonly mounts: readonly Mount[]
  /** Names declared by `ARG`, in any stage. */
  readonly args: ReadonlySet<string>
  /** What is copied from the build context. */
  readonly copies: readonly { readonly path: string; readonly line: number }[]
  /** Stages that the last one needs, itself among them. */
  readonly stages: number
  /** The image that the last stage stands on in the end, through stages; undefined for `scratch`. */
  readonly base: string | undefined
}

/**
 * Reads a Dockerfile. Build arguments replace the defaults of `ARG` in `FROM`. Without a platform it is that of this machine. Errors
 * point at the line.
 */
export function readDockerfile(
  source: Source,
  buildArgs: ReadonlyMap<string, string>,
  platform: Platform | undefined,
): Dockerfile {
  const { stages, args } = readStages(source, buildArgs, platform)
  const last = lastStage(stages, source)
  const needed = reach(stages, last)
    .map((index) => stages[index])
    .filter((stage) => stage !== undefined)
  const uses = needed.flatMap((stage) => (typeof stage.from === 'object' ? [stage.from, ...stage.uses] : stage.uses))
  return {
    source,
    uses: uses.flatMap((use) => meant(use, source)),
    contexts: new Set(uses.map(({ reference }) => reference).filter((name) => isContext(source, name))),
    mounts: needed.flatMap((stage) => stage.mounts),
    copies: needed.flatMap((stage) => stage.copies),
    args,
    stages: needed.length,
    base: meantBase(baseOf(stages, last), source),
  }
}

import type { Platform } from '../inputs/platforms.js'
import { contextName } from '../references/named-context.js'
import { accessToContexts, isNamedContext, resolveNamedBase, resolveUse } from './named-contexts.js'
import { parseStages } from './parse-stages.js'
import type { ImageSource } from './source.js'
import type { ContextCopy, ImageUse, Mount } from './stages.js'
import { findBase, findTargetStage, reachableStages } from './stages.js'

/** What the plan needs to know about a Dockerfile. Only stages that the built one needs count, because the builder skips the others. */
export interface Dockerfile {
  readonly source: ImageSource
  readonly uses: readonly ImageUse[]
  /** Names of the contexts that are used, with the last line that uses each. The builder would fetch the others too. */
  readonly contexts: ReadonlyMap<string, number>
  readonly mounts: readonly Mount[]
  /** Names declared by `ARG`, in any stage. */
  readonly args: ReadonlySet<string>
  readonly copies: readonly ContextCopy[]
  /** The texts after `ONBUILD` of the built stage: steps of every image that is built from this one. */
  readonly triggers: readonly string[]
  /** Number of stages that are built. */
  readonly stages: number
  /** The base image of the built stage, through other stages; undefined for `scratch`. */
  readonly base: string | undefined
  /** What the built stage sets for images that are built from it. */
  readonly settings: InheritedSettings
}

/** Settings of an image that its children start with. */
export interface InheritedSettings {
  /** Values of `ENV`, with variables expanded as far as the Dockerfile knows them. */
  readonly env: ReadonlyMap<string, string>
  /** Arguments of the last `SHELL`; undefined if there is none. */
  readonly shell: string | undefined
}

/**
 * Parses a Dockerfile. Build arguments replace the defaults of `ARG` in `FROM`. `platform` defaults to that of this machine. Errors
 * point at the line.
 */
export function parseDockerfile(
  source: ImageSource,
  buildArgs: ReadonlyMap<string, string>,
  platform: Platform | undefined,
): Dockerfile {
  const { stages, args } = parseStages(source, buildArgs, platform)
  const target = findTargetStage(stages, source)
  const built = reachableStages(stages, target)
    .map((index) => stages[index])
    .filter((stage) => stage !== undefined)
  const uses = built.flatMap((stage) => (typeof stage.from === 'object' ? [stage.from, ...stage.uses] : stage.uses))
  return {
    source,
    uses: uses.flatMap((use) => resolveUse(use, source)),
    contexts: new Map(
      uses.flatMap(({ reference, line }) => (isNamedContext(source, reference) ? [[contextName(reference), line] as const] : [])),
    ),
    mounts: [...built.flatMap((stage) => stage.mounts), ...accessToContexts(uses, source)],
    copies: built.flatMap((stage) => stage.copies),
    triggers: stages[target]?.triggers ?? [],
    args,
    stages: built.length,
    base: resolveNamedBase(findBase(stages, target), source),
    settings: stages[target]?.variables ?? { env: new Map(), shell: undefined },
  }
}

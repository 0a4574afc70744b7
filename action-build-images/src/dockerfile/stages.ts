import { UserError } from '#shared/errors.js'
import type { ImageSource } from './source.js'
import { dockerfileLocation } from './source.js'
import type { StageVariables } from './stage-variables.js'

/** An image that a Dockerfile uses, with its name as the builder sees it. */
export interface ImageUse {
  readonly reference: string
  readonly instruction: 'FROM' | 'COPY --from' | 'RUN --mount'
  readonly line: number
  /** The platform that a `FROM` asks for, with the values of variables; undefined for that of the build. */
  readonly platform?: string | undefined
}

/** A secret or an SSH agent that a `RUN` mounts, or that the builder needs to fetch a source. */
export interface Mount {
  readonly type: 'secret' | 'ssh'
  readonly id: string
  readonly required: boolean
  readonly line: number
  /** The text after `ONBUILD`, if the base of the stage triggers the step. */
  readonly trigger?: string | undefined
  /** Whether no step mounts it: the builder fetches a source with it. */
  readonly isForSource?: boolean
}

/** A path that `COPY` or `ADD` takes from a build context. */
export interface ContextCopy {
  /** As the Dockerfile writes it. */
  readonly path: string
  /** The path with the values of variables; undefined if it has none. `**` is the value of a variable of the base image. */
  readonly expanded?: string | undefined
  /** Where it is copied to, with the values of variables. */
  readonly target: string
  /** Patterns of `--exclude`, relative to the path. */
  readonly exclude?: readonly string[] | undefined
  /** A named context of the bake file; undefined for the build context. */
  readonly from?: string | undefined
  readonly line: number
  /** The text after `ONBUILD`, if the base of the stage triggers the step. */
  readonly trigger?: string | undefined
}

/** A stage of a Dockerfile, with what the plan needs of it. */
export interface Stage {
  readonly name: string | undefined
  /** Index of the stage, or the image, that it starts from; undefined for `scratch`. */
  readonly from: number | ImageUse | undefined
  /** Indexes of other stages that it uses. */
  readonly stages: Set<number>
  readonly uses: ImageUse[]
  readonly mounts: Mount[]
  readonly copies: ContextCopy[]
  readonly variables: StageVariables
  /** The texts after `ONBUILD`: steps of every stage that starts from this one. */
  readonly triggers: string[]
}

/** Finds a stage by name, without regard to case. The latest one counts. */
export function findStage(stages: readonly Stage[], name: string): number | undefined {
  const index = stages.findLastIndex((stage) => stage.name === name.toLowerCase())
  return index < 0 ? undefined : index
}

/** Index of the stage to build: the one that the image names, or the last one. */
export function findTargetStage(stages: readonly Stage[], source: ImageSource): number {
  const target = source.stage
  if (target === undefined) return stages.length - 1
  const index = /^\d+$/.test(target) ? Number(target) : findStage(stages, target)
  if (index === undefined || index >= stages.length)
    throw new UserError(`${source.displayPath} has no stage \`${target}\`, which the image \`${source.image}\` is`, {
      at: dockerfileLocation(source, 1),
    })
  return index
}

/** Indexes of a stage and of all stages that it needs, in order. */
export function reachableStages(stages: readonly Stage[], target: number): number[] {
  const reachable = new Set<number>()
  const visit = (index: number) => {
    const stage = stages[index]
    if (stage === undefined || reachable.has(index)) return
    reachable.add(index)
    if (typeof stage.from === 'number') visit(stage.from)
    stage.stages.forEach(visit)
  }
  visit(target)
  return [...reachable].sort((a, b) => a - b)
}

/** The base image of a stage, through the stages that it starts from; undefined for `scratch`. */
export function findBase(stages: readonly Stage[], index: number): string | undefined {
  const from = stages[index]?.from
  return typeof from === 'number' ? findBase(stages, from) : from?.reference
}

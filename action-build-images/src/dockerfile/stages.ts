import { UserError } from '#shared/errors.js'
import type { Source } from './discover.js'
import { placeOf } from './discover.js'

/** An image that a Dockerfile takes something from, as the builder sees its name. */
export interface Use {
  readonly reference: string
  readonly by: 'FROM' | 'COPY --from' | 'RUN --mount'
  readonly line: number
}

/** A secret or an SSH agent that a `RUN` mounts. */
export interface Mount {
  readonly type: 'secret' | 'ssh'
  readonly id: string
  readonly required: boolean
  readonly line: number
}

/** A stage of a Dockerfile, as far as the plan has to know it. */
export interface Stage {
  readonly name: string | undefined
  /** Index of the stage or the reference it starts from. */
  readonly from: number | Use | undefined
  readonly stages: Set<number>
  readonly uses: Use[]
  readonly mounts: Mount[]
  readonly copies: { path: string; line: number }[]
}

/** Names of stages are compared without regard to case; the latest one counts. */
export function findStage(stages: readonly Stage[], name: string): number | undefined {
  const index = stages.findLastIndex((stage) => stage.name === name.toLowerCase())
  return index < 0 ? undefined : index
}

/** Index of the stage that is built: the last one, or that of the bake file. */
export function lastStage(stages: readonly Stage[], source: Source): number {
  const asked = source.bake?.stage
  if (asked === undefined) return stages.length - 1
  const index = /^\d+$/.test(asked) ? Number(asked) : findStage(stages, asked)
  if (index === undefined || index >= stages.length)
    throw new UserError(`${source.shown} has no stage \`${asked}\`, which the bake file asks for`, { at: placeOf(source, 1) })
  return index
}

/** Indexes of the last stage and all that it needs, in order. */
export function reach(stages: readonly Stage[], last: number): number[] {
  const seen = new Set<number>()
  const visit = (index: number) => {
    const stage = stages[index]
    if (stage === undefined || seen.has(index)) return
    seen.add(index)
    if (typeof stage.from === 'number') visit(stage.from)
    stage.stages.forEach(visit)
  }
  visit(last)
  return [...seen].sort((a, b) => a - b)
}

/** The image that a stage stands on in the end, through stages; undefined for `scratch`. */
export function baseOf(stages: readonly Stage[], index: number): string | undefined {
  const from = stages[index]?.from
  return typeof from === 'number' ? baseOf(stages, from) : from?.reference
}

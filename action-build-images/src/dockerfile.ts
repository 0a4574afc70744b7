import { Add, Arg, Copy, DockerfileParser, From, Run } from 'dockerfile-ast'
import type { Instruction, JSONInstruction } from 'dockerfile-ast'
import { UserError } from '#shared/errors.js'
import { placeOf } from './discover.js'
import type { Source } from './discover.js'
import { expand } from './expand.js'
import { ownPlatform } from './platforms.js'
import type { Platform } from './platforms.js'
import { mountsOf } from './run-mounts.js'

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

interface Stage {
  readonly name: string | undefined
  /** Index of the stage or the reference it starts from. */
  readonly from: number | Use | undefined
  readonly stages: Set<number>
  readonly uses: Use[]
  readonly mounts: Mount[]
  readonly copies: { path: string; line: number }[]
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
  const args = new Set<string>()
  const values = platformArgs(platform ?? ownPlatform())
  const stages: Stage[] = []
  for (const instruction of DockerfileParser.parse(source.text).getInstructions()) {
    const stage = stages.at(-1)
    if (instruction instanceof Arg)
      for (const [name, value] of declared(instruction)) {
        args.add(name)
        const given = buildArgs.get(name) ?? value
        if (stage === undefined && given !== undefined) values.set(name, expand(given, values).text)
      }
    else if (instruction instanceof From) stages.push(startStage(instruction, stages, values, source))
    else if (stage !== undefined) readInstruction(instruction, stage, stages, source)
  }
  if (stages.length === 0) throw new UserError(`${source.shown} has no FROM`, { at: placeOf(source, 1) })
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

function startStage(from: From, stages: readonly Stage[], values: ReadonlyMap<string, string>, source: Source): Stage {
  const line = lineOf(from)
  const written = from.getImage() ?? ''
  const { text: reference, missing } = expand(written, values)
  if (reference === '' || missing !== undefined)
    throw new UserError(`${source.shown}:${line}: \`FROM ${written}\` names no image`, {
      why: missing === undefined ? '' : `ARG ${missing} has no value there`,
      fix: 'Give the ARG a default before the first FROM, or a value by `build-args`',
      at: placeOf(source, line),
    })
  const stage = isContext(source, reference) ? undefined : findStage(stages, reference)
  const start = stage ?? (reference === 'scratch' ? undefined : ({ reference, by: 'FROM', line } as const))
  return { name: from.getBuildStage()?.toLowerCase(), from: start, stages: new Set(), uses: [], mounts: [], copies: [] }
}

function readInstruction(instruction: Instruction, stage: Stage, stages: readonly Stage[], source: Source): void {
  const line = lineOf(instruction)
  const take = (reference: string, by: Use['by']) => {
    if (reference.includes('$'))
      throw new UserError(`${source.shown}:${line}: ${by} does not replace the variable in \`${reference}\``, {
        fix: 'Write `FROM <that image> AS <stage>` before it and take it from the stage',
        at: placeOf(source, line),
      })
    const own = isContext(source, reference) ? undefined : findStage(stages.slice(0, -1), reference)
    const index = /^\d+$/.test(reference) ? Number(reference) : own
    if (index !== undefined) stage.stages.add(index)
    else if (reference !== 'scratch') stage.uses.push({ reference, by, line })
  }
  if (instruction instanceof Copy || instruction instanceof Add) {
    const from = instruction
      .getFlags()
      .find((flag) => flag.getName() === 'from')
      ?.getValue()
    if (typeof from === 'string') take(from, 'COPY --from')
    else for (const path of sourcesOf(instruction)) stage.copies.push({ path, line })
  }
  if (!(instruction instanceof Run)) return
  for (const { type, from, id, required } of mountsOf(instruction)) {
    if (from !== undefined) take(from, 'RUN --mount')
    if (type === 'secret' || type === 'ssh') stage.mounts.push({ type, id, required, line })
  }
}

/** Names and defaults of an ARG. The library takes `ARG A B=1` for one name, as `ENV` once was written. */
function declared(instruction: Arg): (readonly [string, string | undefined])[] {
  const properties = instruction.getProperties()
  const words = instruction.getPropertyArguments().map((word) => word.getValue())
  if (properties.length === words.length)
    return properties.map((property) => [property.getName(), property.getValue() ?? undefined])
  return words.map((word) => {
    const [, name = word, value] = /^([^=]*)=(.*)$/s.exec(word) ?? []
    return [name, value?.replace(/^(["'])(.*)\1$/s, '$2')]
  })
}

function sourcesOf(instruction: JSONInstruction): string[] {
  // A here-document is text of the Dockerfile itself.
  if (instruction.getArguments()[0]?.getValue().startsWith('<<') === true) return []
  const json = instruction.getJSONStrings().map((each) => each.getJSONValue())
  return (json.length > 0 ? json : instruction.getArguments().map((each) => each.getValue())).slice(0, -1)
}

/** Names of stages are compared without regard to case; the latest one counts. */
function findStage(stages: readonly Stage[], name: string): number | undefined {
  const index = stages.findLastIndex((stage) => stage.name === name.toLowerCase())
  return index < 0 ? undefined : index
}

/** Index of the stage that is built: the last one, or that of the bake file. */
function lastStage(stages: readonly Stage[], source: Source): number {
  const asked = source.bake?.stage
  if (asked === undefined) return stages.length - 1
  const index = /^\d+$/.test(asked) ? Number(asked) : findStage(stages, asked)
  if (index === undefined || index >= stages.length)
    throw new UserError(`${source.shown} has no stage \`${asked}\`, which the bake file asks for`, { at: placeOf(source, 1) })
  return index
}

/** A context that the bake file names takes the place of a stage of that name. Source: docker buildx build, `--build-context`. */
function isContext({ bake }: Source, reference: string): boolean {
  return bake?.contexts.has(reference) === true
}

/** What a use means where the bake file says it: the image that it names, or nothing of the registry for a folder. */
function meant(use: Use, { bake }: Source): Use[] {
  const context = bake?.contexts.get(use.reference)
  if (context === undefined || 'target' in context) return [use]
  return 'image' in context ? [{ ...use, reference: context.image }] : []
}

function meantBase(base: string | undefined, { bake }: Source): string | undefined {
  const context = bake?.contexts.get(base ?? '')
  return context !== undefined && 'image' in context ? context.image : base
}

/** Indexes of the last stage and all that it needs, in order. */
function reach(stages: readonly Stage[], last: number): number[] {
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

function baseOf(stages: readonly Stage[], index: number): string | undefined {
  const from = stages[index]?.from
  return typeof from === 'number' ? baseOf(stages, from) : from?.reference
}

function lineOf(instruction: Instruction): number {
  return instruction.getRange().start.line + 1
}

/** The values that the builder gives by itself. Source: Docker "Dockerfile reference", automatic platform ARGs. */
function platformArgs(target: Platform): Map<string, string> {
  const of = (side: string, platform: Platform) => {
    const [os = '', architecture = '', variant = ''] = platform.split('/')
    return [
      [`${side}PLATFORM`, platform],
      [`${side}OS`, os],
      [`${side}ARCH`, architecture],
      [`${side}VARIANT`, variant],
    ] as const
  }
  return new Map([...of('TARGET', target), ...of('BUILD', ownPlatform())])
}

import type { Instruction, JSONInstruction } from 'dockerfile-ast'
import { Add, Arg, Copy, DockerfileParser, From, Run } from 'dockerfile-ast'
import { UserError } from '#shared/errors.js'
import type { Platform } from '../inputs/platforms.js'
import { ownPlatform } from '../inputs/platforms.js'
import { declared, platformArgs } from './build-args.js'
import type { Source } from './discover.js'
import { placeOf } from './discover.js'
import { expand } from './expand-variables.js'
import { isContext } from './named-contexts.js'
import { mountsOf } from './run-mounts.js'
import type { Stage, Use } from './stages.js'
import { findStage } from './stages.js'

/** Reads the stages of a Dockerfile, in the order of the text, and the names that `ARG` declares in any of them. */
export function readStages(
  source: Source,
  buildArgs: ReadonlyMap<string, string>,
  platform: Platform | undefined,
): { readonly stages: readonly Stage[]; readonly args: ReadonlySet<string> } {
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
  return { stages, args }
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

function sourcesOf(instruction: JSONInstruction): string[] {
  // A here-document is text of the Dockerfile itself.
  if (instruction.getArguments()[0]?.getValue().startsWith('<<') === true) return []
  const json = instruction.getJSONStrings().map((each) => each.getJSONValue())
  return (json.length > 0 ? json : instruction.getArguments().map((each) => each.getValue())).slice(0, -1)
}

function lineOf(instruction: Instruction): number {
  return instruction.getRange().start.line + 1
}

import type { Instruction } from 'dockerfile-ast'
import { Arg, From } from 'dockerfile-ast'
import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import type { Platform } from '../inputs/platforms.js'
import { hostPlatform } from '../inputs/platforms.js'
import { contextName } from '../references/named-context.js'
import { isReference } from '../references/parse-reference.js'
import { parseArgDeclarations, platformArgs } from './build-args.js'
import type { Expansion } from './expand-variables.js'
import { expandVariables } from './expand-variables.js'
import { findNamedContext, isNamedContext } from './named-contexts.js'
import { parseInstructions } from './parse-instructions.js'
import { SubstitutionError } from './shell-pattern.js'
import type { ImageSource } from './source.js'
import { dockerfileLocation } from './source.js'
import { addInstruction, lineOf } from './stage-instructions.js'
import { addVariables, startVariables } from './stage-variables.js'
import type { ImageUse, Stage } from './stages.js'
import { findStage } from './stages.js'

/** What the instructions of one Dockerfile are read with, and what has been read so far. */
interface Parsing {
  readonly source: ImageSource
  readonly escape: string
  readonly buildArgs: ReadonlyMap<string, string>
  /** Values of the platform and of each `ARG` before the first `FROM`: only these have a value in a `FROM`. */
  readonly globals: Map<string, string>
  readonly stages: Stage[]
  /** The names that `ARG` declares in any stage. */
  readonly args: Set<string>
}

/** Parses the stages of a Dockerfile, in the order of the text, and the names that `ARG` declares in any of them. */
export function parseStages(
  source: ImageSource,
  buildArgs: ReadonlyMap<string, string>,
  platform: Platform | undefined,
): Pick<Parsing, 'stages' | 'args'> {
  const dockerfile = parseInstructions(source.text)
  const escape = dockerfile.getEscapeCharacter()
  const instructions = dockerfile.getInstructions()
  // Source: BuildKit, frontend/dockerfile/dockerfile2llb, "defaultArgs".
  const last = instructions.findLast((instruction) => instruction instanceof From)?.getBuildStage()
  const targetStage = source.stage ?? last?.toLowerCase() ?? 'default'
  const globals = platformArgs(platform ?? hostPlatform()).set('TARGETSTAGE', targetStage)
  const parsing: Parsing = { source, escape, buildArgs, globals, stages: [], args: new Set() }
  for (const instruction of instructions) {
    const stage = parsing.stages.at(-1)
    if (stage !== undefined) addVariables(instruction, stage.variables, parsing)
    if (instruction instanceof From) addStage(instruction, parsing)
    else if (instruction instanceof Arg) declareArgs(instruction, parsing, stage === undefined)
    else if (stage !== undefined) addInstruction(instruction, { ...parsing, stage, line: lineOf(instruction) })
  }
  if (parsing.stages.length === 0) throw new UserError(`${source.displayPath} has no FROM`, { at: dockerfileLocation(source, 1) })
  return parsing
}

function declareArgs(instruction: Arg, { source, escape, buildArgs, globals, args }: Parsing, isGlobal: boolean): void {
  for (const [name, defaultValue] of parseArgDeclarations(instruction, escape)) {
    args.add(name)
    if (!isGlobal) continue
    const expand = () => (defaultValue === undefined ? undefined : expandVariables(defaultValue, globals, escape).text)
    const value = buildArgs.get(name) ?? withLocation(source, instruction, expand)
    if (value !== undefined) globals.set(name, value)
  }
}

/** Adds the stage that a `FROM` starts, with the instructions that its base triggers (`ONBUILD`). */
function addStage(from: From, parsing: Parsing): void {
  const { source, escape, globals, stages } = parsing
  const expand = (word: string) => withLocation(source, from, () => expandVariables(word, globals, escape))
  const platform = from.getPlatformFlag()?.getValue() ?? undefined
  const base = {
    ...expand(from.getImage() ?? ''),
    platform: platform === undefined ? undefined : expand(platform).text || undefined,
  }
  const stage = startStage(from, stages, base, source)
  stages.push(stage)
  for (const trigger of findTriggers(stage, stages, source))
    for (const instruction of parseInstructions(trigger).getInstructions()) {
      if (instruction instanceof Arg) declareArgs(instruction, parsing, false)
      addVariables(instruction, stage.variables, parsing)
      addInstruction(instruction, { ...parsing, stage, line: lineOf(from), trigger })
    }
}

/** Points an error of a substitution at its line. */
function withLocation<T>(source: ImageSource, instruction: Instruction, expand: () => T): T {
  try {
    return expand()
  } catch (error) {
    if (!(error instanceof SubstitutionError)) throw error
    const line = lineOf(instruction)
    throw new UserError(`${source.displayPath}:${line}: ${instruction.getInstruction()} cannot be expanded: ${error.message}`, {
      at: dockerfileLocation(source, line),
    })
  }
}

/** A variable without a value is empty, and only fails if the result is no image. */
function startStage(
  from: From,
  stages: readonly Stage[],
  { text: reference, unset, platform }: Expansion & Pick<ImageUse, 'platform'>,
  source: ImageSource,
): Stage {
  const line = lineOf(from)
  const stage = isNamedContext(source, reference) ? undefined : findStage(stages, reference)
  const isImage = stage === undefined && !isNamedContext(source, reference)
  if (isImage && !isReference(reference))
    throw new UserError(`${source.displayPath}:${line}: \`FROM ${from.getImage() ?? ''}\` names no image`, {
      why: unset.length === 0 ? `It expands to \`${reference}\`` : `ARG ${listFirst(unset)} has no value there`,
      fix: 'Give the ARG a default before the first FROM, or set its value in `build-args`',
      at: dockerfileLocation(source, line),
    })
  const use = reference === 'scratch' ? undefined : ({ reference, instruction: 'FROM', line, platform } as const)
  const name = from.getBuildStage()?.toLowerCase()
  const parent = stage === undefined ? undefined : stages[stage]?.variables
  const variables = startVariables(parent, use !== undefined)
  return { name, from: stage ?? use, stages: new Set(), uses: [], mounts: [], copies: [], variables, triggers: [] }
}

/** What the base of a stage triggers. The triggers of an image from elsewhere are given, because only its configuration has them. */
function findTriggers({ from }: Stage, stages: readonly Stage[], source: ImageSource): readonly string[] {
  if (typeof from === 'number') return stages[from]?.triggers ?? []
  if (from === undefined) return []
  const context = findNamedContext(source, from.reference)
  if (context !== undefined && 'layout' in context) return context.layout.triggers
  return source.triggers?.get(from.reference) ?? source.triggers?.get(contextName(from.reference)) ?? []
}

import type { Instruction } from 'dockerfile-ast'
import { Arg, DockerfileParser, From } from 'dockerfile-ast'
import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import type { Platform } from '../inputs/platforms.js'
import { hostPlatform } from '../inputs/platforms.js'
import { isReference } from '../references/parse-reference.js'
import { parseArgDeclarations, platformArgs } from './build-args.js'
import type { Expansion } from './expand-variables.js'
import { expandVariables } from './expand-variables.js'
import { isNamedContext } from './named-contexts.js'
import type { ImageSource } from './source.js'
import { dockerfileLocation } from './source.js'
import { addInstruction, lineOf } from './stage-instructions.js'
import { addVariables, startVariables } from './stage-variables.js'
import type { Stage } from './stages.js'
import { findStage } from './stages.js'
import { SubstitutionError } from './substitution-error.js'

/** Parses the stages of a Dockerfile, in the order of the text, and the names that `ARG` declares in any of them. */
export function parseStages(
  source: ImageSource,
  buildArgs: ReadonlyMap<string, string>,
  platform: Platform | undefined,
): { readonly stages: readonly Stage[]; readonly args: ReadonlySet<string> } {
  const args = new Set<string>()
  const values = platformArgs(platform ?? hostPlatform())
  const stages: Stage[] = []
  const dockerfile = DockerfileParser.parse(hideNumbers(source.text))
  const escape = dockerfile.getEscapeCharacter()
  const sources = { buildArgs, globals: values, escape }
  for (const instruction of dockerfile.getInstructions()) {
    const stage = stages.at(-1)
    if (stage !== undefined) addVariables(instruction, stage.variables, sources)
    if (instruction instanceof Arg)
      for (const [name, defaultValue] of parseArgDeclarations(instruction, escape)) {
        args.add(name)
        // Only an ARG before the first FROM has a value in a FROM.
        if (stage !== undefined) continue
        const expand = () => (defaultValue === undefined ? undefined : expandVariables(defaultValue, values, escape).text)
        const value = buildArgs.get(name) ?? withLocation(source, instruction, expand)
        if (value !== undefined) values.set(name, value)
      }
    else if (instruction instanceof From) {
      const written = instruction.getImage() ?? ''
      const base = withLocation(source, instruction, () => expandVariables(written, values, escape))
      const started = startStage(instruction, stages, base, source)
      stages.push(started)
      const line = lineOf(instruction)
      for (const trigger of findTriggers(started, stages, source))
        for (const triggered of DockerfileParser.parse(trigger).getInstructions()) {
          if (triggered instanceof Arg) for (const [name] of parseArgDeclarations(triggered, escape)) args.add(name)
          addVariables(triggered, started.variables, sources)
          addInstruction(triggered, { stage: started, stages, source, escape, line, trigger })
        }
    } else if (stage !== undefined) addInstruction(instruction, { stage, stages, source, escape, line: lineOf(instruction) })
  }
  if (stages.length === 0) throw new UserError(`${source.displayPath} has no FROM`, { at: dockerfileLocation(source, 1) })
  return { stages, args }
}

/** Hides the file descriptor of a here-document, as in `RUN cat 3<<EOF`, because the parser would take its text for instructions. */
function hideNumbers(text: string): string {
  return text.replaceAll(/(?<=\s)\d+(?=<<-?["']?\w)/g, (number) => ' '.repeat(number.length))
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
function startStage(from: From, stages: readonly Stage[], { text: reference, unset }: Expansion, source: ImageSource): Stage {
  const line = lineOf(from)
  const stage = isNamedContext(source, reference) ? undefined : findStage(stages, reference)
  const isImage = stage === undefined && !isNamedContext(source, reference)
  if (isImage && !isReference(reference))
    throw new UserError(`${source.displayPath}:${line}: \`FROM ${from.getImage() ?? ''}\` names no image`, {
      why: unset.length === 0 ? `It expands to \`${reference}\`` : `ARG ${listFirst(unset)} has no value there`,
      fix: 'Give the ARG a default before the first FROM, or set its value in `build-args`',
      at: dockerfileLocation(source, line),
    })
  const use = reference === 'scratch' ? undefined : ({ reference, instruction: 'FROM', line } as const)
  const name = from.getBuildStage()?.toLowerCase()
  const parent = stage === undefined ? undefined : stages[stage]?.variables
  const variables = startVariables(parent, use !== undefined)
  return { name, from: stage ?? use, stages: new Set(), uses: [], mounts: [], copies: [], variables, triggers: [] }
}

/** What the base of a stage triggers. The triggers of an image from elsewhere are given, because only its configuration has them. */
function findTriggers({ from }: Stage, stages: readonly Stage[], { triggers }: ImageSource): readonly string[] {
  if (typeof from === 'number') return stages[from]?.triggers ?? []
  return triggers?.get(from?.reference ?? '') ?? []
}

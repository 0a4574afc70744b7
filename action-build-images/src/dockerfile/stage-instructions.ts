import type { Flag, Instruction } from 'dockerfile-ast'
import { Add, Copy, Onbuild, Run } from 'dockerfile-ast'
import { UserError } from '#shared/errors.js'
import { accessTo } from '../references/named-context.js'
import { findNamedContext, isNamedContext } from './named-contexts.js'
import { isHiddenWord } from './parse-instructions.js'
import { parseMounts, unquote } from './run-mounts.js'
import type { ImageSource } from './source.js'
import { dockerfileLocation } from './source.js'
import { expandOrKeep, expandPath } from './stage-variables.js'
import type { ImageUse, Stage } from './stages.js'
import { findStage } from './stages.js'

/** Where an instruction is: in a stage, or among the triggers of its base, which have the line of its FROM. */
export interface InstructionPlace {
  readonly stage: Stage
  /** The stages up to this one. */
  readonly stages: readonly Stage[]
  readonly source: ImageSource
  /** The character of the `escape` directive. */
  readonly escape: string
  readonly line: number
  /** The text after `ONBUILD`, if the base of the stage triggers the instruction. */
  readonly trigger?: string
}

/** Adds what an instruction uses, mounts and copies to its stage. */
export function addInstruction(instruction: Instruction, place: InstructionPlace): void {
  const { stage, escape, line, trigger } = place
  if (instruction instanceof Onbuild) stage.triggers.push(triggerText(instruction))
  if (instruction instanceof Copy || instruction instanceof Add) addCopy(instruction, place)
  if (!(instruction instanceof Run)) return
  const expand = (word: string) => expandOrKeep(word, stage.variables.values, escape)
  for (const { type, from, id, required } of parseMounts(instruction, expand)) {
    if (from !== undefined) addUse(from, 'RUN --mount', place)
    if (type === 'secret' || type === 'ssh') stage.mounts.push({ type, id, required, line, trigger })
  }
}

function addCopy(instruction: Copy | Add, place: InstructionPlace): void {
  const { stage, source, escape, line, trigger } = place
  const flags = instruction.getFlags()
  const from = valuesOf(flags, 'from')[0]
  const exclude = excludedPatterns(flags)
  if (from !== undefined) addUse(from, 'COPY --from', place)
  if (from !== undefined && !hasOwnFiles(source, from)) return
  const words = wordsOf(instruction)
  const target = expandPath(words.at(-1) ?? '', stage.variables, escape)
  for (const path of words.slice(0, -1)) {
    const text = expandPath(path, stage.variables, escape)
    const expanded = text === path ? undefined : text
    // Source: BuildKit, frontend/dockerfile/dockerfile2llb, ADD of an address.
    const access = instruction instanceof Add ? accessTo(text) : []
    stage.mounts.push(...access.map((each) => ({ ...each, line, trigger, isForSource: true })))
    // An address has no path that could name a key.
    if (access.length === 0) stage.copies.push({ path, expanded, target, exclude, from, line, trigger })
  }
}

function addUse(reference: string, by: ImageUse['instruction'], { stage, stages, source, line }: InstructionPlace): void {
  if (reference.includes('$'))
    throw new UserError(`${source.displayPath}:${line}: ${by} does not expand the variable in \`${reference}\``, {
      fix: 'Write `FROM <that image> AS <stage>` before it and copy from the stage',
      at: dockerfileLocation(source, line),
    })
  const named = isNamedContext(source, reference) ? undefined : findStage(stages.slice(0, -1), reference)
  const index = /^\d+$/.test(reference) ? Number(reference) : named
  if (index !== undefined) stage.stages.add(index)
  else if (reference !== 'scratch') stage.uses.push({ reference, instruction: by, line })
}

/** Whether a name means files that nobody has built into an image before: a folder, or what the builder fetches. */
function hasOwnFiles(source: ImageSource, name: string): boolean {
  const context = findNamedContext(source, name)
  return context !== undefined && ('folder' in context || 'url' in context)
}

/** With `--parents`, patterns are relative to another folder, so they are not taken to exclude anything. */
function excludedPatterns(flags: readonly Flag[]): readonly string[] | undefined {
  if (flags.some((flag) => flag.getName() === 'parents')) return undefined
  const patterns = valuesOf(flags, 'exclude')
  return patterns.length === 0 ? undefined : patterns
}

function valuesOf(flags: readonly Flag[], name: string): string[] {
  return flags.flatMap((flag) => (flag.getName() === name ? [unquote(flag.getValue() ?? '')] : []))
}

/** The sources of a copy and its target. Here-documents, which are no paths, are hidden. */
function wordsOf(instruction: Copy | Add): string[] {
  const words = parseJsonWords(instruction) ?? instruction.getArguments().map((word) => word.getValue())
  return words.filter((word) => !isHiddenWord(word))
}

/** The words of the JSON form: `COPY ["my folder", "/target/"]`; undefined for the other form. */
function parseJsonWords(instruction: Copy | Add): string[] | undefined {
  const [, array] = /^(?:--(?:[^\s"']|"[^"]*"|'[^']*')+\s+)*(\[[^]*\])\s*$/.exec(instruction.getArgumentsContent() ?? '') ?? []
  if (array === undefined) return undefined
  try {
    const words = JSON.parse(array) as unknown[]
    return words.every((word) => typeof word === 'string') ? words : undefined
  } catch {
    return undefined
  }
}

/** The text after `ONBUILD`, without continuations: a trigger of an image is one line. */
function triggerText(instruction: Onbuild): string {
  return instruction.getArgumentsContent() ?? ''
}

export function lineOf(instruction: Instruction): number {
  return instruction.getRange().start.line + 1
}

import type { Flag, Instruction } from 'dockerfile-ast'
import { Add, Copy, Onbuild, Run } from 'dockerfile-ast'
import { UserError } from '#shared/errors.js'
import { accessTo } from '../references/named-context.js'
import { findNamedContext, isNamedContext } from './named-contexts.js'
import { parseMounts } from './run-mounts.js'
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
  const from = flags.find((flag) => flag.getName() === 'from')?.getValue()
  const exclude = excludedPatterns(flags)
  if (typeof from === 'string') addUse(from, 'COPY --from', place)
  if (typeof from === 'string' && !hasOwnFiles(source, from)) return
  for (const path of copiedPaths(instruction)) {
    const text = expandPath(path, stage.variables, escape)
    const expanded = text === path ? undefined : text
    // Source: BuildKit, frontend/dockerfile/dockerfile2llb, ADD of an address.
    const access = instruction instanceof Add ? accessTo(text) : []
    stage.mounts.push(...access.map((each) => ({ ...each, line, trigger, isForSource: true })))
    // A repository has no path that could name a key.
    if (access.every(({ type }) => type !== 'ssh'))
      stage.copies.push({ path, expanded, exclude, from: from ?? undefined, line, trigger })
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
  const patterns = flags.flatMap((flag) => (flag.getName() === 'exclude' ? [flag.getValue() ?? ''] : []))
  return patterns.length === 0 ? undefined : patterns
}

/** The sources of a copy. A here-document is no path, but text of the Dockerfile itself. */
function copiedPaths(instruction: Copy | Add): string[] {
  const words = parseJsonWords(instruction) ?? wordsBeforeText(instruction)
  return words.slice(0, -1).filter((word) => !/^\d*<<-?[^<]*$/.test(word))
}

/** The words of the JSON form: `COPY ["my folder", "/target/"]`; undefined for the other form. */
function parseJsonWords(instruction: Copy | Add): string[] | undefined {
  const [, array] = /^(?:--\S+\s+)*(\[[^]*\])\s*$/.exec(instruction.getArgumentsContent() ?? '') ?? []
  if (array === undefined) return undefined
  try {
    const words = JSON.parse(array) as unknown[]
    return words.every((word) => typeof word === 'string') ? words : undefined
  } catch {
    return undefined
  }
}

/** The words of the instruction without those of its here-documents. */
function wordsBeforeText(instruction: Copy | Add): string[] {
  // The method of the base class is declared as public for `COPY` alone.
  const lines = (instruction as Copy)
    .getHeredocs()
    .flatMap((each) => (each.getContentRange() ?? each.getDelimiterRange())?.start.line ?? [])
  const end = Math.min(...lines)
  const words = instruction.getArguments().filter((word) => word.getRange().start.line < end)
  return words.map((word) => word.getValue())
}

/** The text after `ONBUILD`, without continuations: a trigger of an image is one line. */
function triggerText(instruction: Onbuild): string {
  return instruction.getArgumentsContent() ?? ''
}

export function lineOf(instruction: Instruction): number {
  return instruction.getRange().start.line + 1
}

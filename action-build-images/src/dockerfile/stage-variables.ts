import type { Instruction } from 'dockerfile-ast'
import { Arg, Env } from 'dockerfile-ast'
import { parseArgDeclarations } from './build-args.js'
import { expandVariables } from './expand-variables.js'
import { SubstitutionError } from './shell-pattern.js'

/** The variables that a stage has at one of its instructions. */
export interface StageVariables {
  /** Set by `ARG` or `ENV`, whichever comes last, also in the stages that it starts from. */
  readonly values: Map<string, string>
  /** Set by `ENV`, and with it part of the image. */
  readonly env: Map<string, string>
  /** Arguments of the last `SHELL`. */
  shell: string | undefined
  /** Whether it starts from an image, whose variables only the engine knows. */
  readonly startsFromImage: boolean
}

/** What a Dockerfile gives to the variables of its stages. */
export interface VariableSources {
  readonly buildArgs: ReadonlyMap<string, string>
  /** Values of `ARG` before the first `FROM`, and those of the platform. A stage gets one by an `ARG` of that name without a default. */
  readonly globals: ReadonlyMap<string, string>
  readonly escape: string
}

/** Variables at the start of a stage. `parent` is the stage that it starts from. */
export function startVariables(parent: StageVariables | undefined, startsFromImage: boolean): StageVariables {
  return {
    values: new Map(parent?.values),
    env: new Map(parent?.env),
    shell: parent?.shell,
    startsFromImage: parent === undefined ? startsFromImage : parent.startsFromImage,
  }
}

/** Adds what an `ARG`, `ENV` or `SHELL` sets. Source: BuildKit, frontend/dockerfile/dockerfile2llb, `dispatchArg` and `dispatchEnv`. */
export function addVariables(instruction: Instruction, variables: StageVariables, sources: VariableSources): void {
  const { escape, buildArgs, globals } = sources
  const known = new Map(variables.values)
  const expand = (word: string) => expandOrKeep(word, known, escape)
  if (instruction instanceof Arg)
    for (const [name, defaultValue] of parseArgDeclarations(instruction, escape)) {
      const written = defaultValue === undefined ? globals.get(name) : expand(defaultValue)
      const value = buildArgs.get(name) ?? written
      if (value !== undefined) variables.values.set(name, value)
    }
  if (instruction instanceof Env)
    for (const [name, value] of parseAssignments(instruction, escape)) {
      variables.values.set(name, expand(value))
      variables.env.set(name, expand(value))
    }
  if (instruction.getKeyword() === 'SHELL') variables.shell = instruction.getArgumentsContent() ?? undefined
}

/**
 * Expands a path of `COPY` or `ADD`. A variable that only the base image may set can have any value, so it becomes `**`, which matches
 * any path.
 */
export function expandPath(path: string, variables: StageVariables, escape: string): string {
  const { values, startsFromImage } = variables
  const { text, unset } = tryExpand(path, values, escape) ?? { text: path, unset: [] }
  if (unset.length === 0 || !startsFromImage) return text
  const withAny = new Map([...values, ...unset.map((name) => [name, '**'] as const)])
  return expandOrKeep(path, withAny, escape)
}

/** Expands a word. The builder rejects what cannot be expanded, so that it matters to nobody. */
export function expandOrKeep(word: string, values: ReadonlyMap<string, string>, escape: string): string {
  return tryExpand(word, values, escape)?.text ?? word
}

function tryExpand(
  word: string,
  values: ReadonlyMap<string, string>,
  escape: string,
): ReturnType<typeof expandVariables> | undefined {
  try {
    return expandVariables(word, values, escape)
  } catch (error) {
    if (error instanceof SubstitutionError) return undefined
    throw error
  }
}

/** `ENV NAME=value ...`, or the older form `ENV NAME value`, whose value is the rest of the line. */
function parseAssignments(instruction: Env, escape: string): (readonly [string, string])[] {
  const content = instruction.getArgumentsContent() ?? ''
  const [, name, value = ''] = /^([^\s=]+)\s+(.*)$/s.exec(content.trim()) ?? []
  if (name !== undefined) return [[name, value]]
  return parseWords(instruction, escape)
}

function parseWords(instruction: Env, escape: string): (readonly [string, string])[] {
  const continuation = new RegExp(`[${escape === '\\' ? '\\\\' : escape}][ \\t]*\\r?\\n`, 'g')
  return instruction.getPropertyArguments().map((word) => {
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(word.getValue().replaceAll(continuation, '')) ?? []
    return [name, value]
  })
}

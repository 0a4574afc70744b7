import { closest, distance } from 'fastest-levenshtein'
import { InvalidInputError, joinSentences } from '../errors.js'
import type { ConfigFile } from './config-file.js'
import { findKeyLine } from './key-position.js'

/** Something wrong in a configuration file. */
export interface ConfigProblem {
  /** Path of the key below `tool.eleanor`. */
  readonly key: readonly string[]
  /** A sentence without a full stop. */
  readonly text: string
  readonly fix?: string
}

/** Suggests the nearest of the names, or lists all if none is near. */
export function didYouMean(name: string, names: readonly string[]): string {
  const nearest = closest(name.toLowerCase(), names)
  const isNear = distance(name.toLowerCase(), nearest) <= Math.max(1, Math.floor(name.length / 3))
  return isNear ? `Did you mean \`${nearest}\`?` : `Known: ${names.map((each) => `\`${each}\``).join(', ')}`
}

/** Throws one error that names every problem with its file and line, and points to the first. */
export async function throwConfigProblems(file: ConfigFile, problems: readonly ConfigProblem[]): Promise<never> {
  const lines = await Promise.all(problems.map(async ({ key }) => await findKeyLine(file.text, ['tool', 'eleanor', ...key])))
  const sentences = problems.flatMap(({ text, fix }, index) => [`${file.path}:${lines[index] ?? 1}: ${text}`, fix])
  throw new InvalidInputError(joinSentences(sentences), {
    at: { file: file.path, line: lines[0] ?? 1 },
  })
}

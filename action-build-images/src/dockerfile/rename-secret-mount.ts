import { Run } from 'dockerfile-ast'
import { parseInstructions } from './parse-instructions.js'
import type { RunMount } from './run-mounts.js'
import { mountIdOption, parseMounts } from './run-mounts.js'
import { lineOf } from './stage-instructions.js'
import type { Mount } from './stages.js'

/** A replacement of a range of one line. */
interface Edit {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Renames the id of a secret in the mounts of a Dockerfile. `known` are the mounts that were read from it, in its order, whose ids have no
 * variables. The builder's cache key holds the id of a secret but not its content, so an
 * id that holds a hash of the content makes steps that mount it run again when the content changes. Lines keep their numbers.
 * Source: BuildKit, solver/llbsolver/ops/exec.go, CacheMap, which digests the mounts of a step.
 */
export function renameSecretMount(text: string, id: string, newId: string, known: readonly Mount[] = []): string {
  const mounts = parseInstructions(text)
    .getInstructions()
    .filter((instruction) => instruction instanceof Run)
    .flatMap((instruction) => resolveIds(instruction, known))
    .filter((mount) => mount.type === 'secret' && mount.id === id)
  const lines = text.split('\n')
  // Backwards, so that an edit does not shift a later one in the same line.
  for (const edit of mounts.flatMap((mount) => editFor(mount, id, newId)).reverse()) {
    const line = lines[edit.line] ?? ''
    lines[edit.line] = `${line.slice(0, edit.start)}${edit.text}${line.slice(edit.end)}`
  }
  return lines.join('\n')
}

/** The mounts of a step, with the ids that they were read with. Those of a stage that is not built were not read. */
function resolveIds(run: Run, known: readonly Mount[]): RunMount[] {
  const mounts = parseMounts(run).filter(({ type }) => type === 'secret' || type === 'ssh')
  const read = known.filter((mount) => mount.line === lineOf(run) && mount.trigger === undefined && mount.isForSource !== true)
  return read.length === mounts.length ? mounts.map((mount, index) => ({ ...mount, id: read[index]?.id ?? mount.id })) : mounts
}

function editFor({ flag, target }: RunMount, id: string, newId: string): Edit[] {
  const option = mountIdOption(flag)
  const valueRange = flag.getValueRange()
  if (valueRange === null) return []
  if (option === null) {
    const { line, character } = valueRange.start
    return [{ line, start: character, end: character, text: `id=${newId},` }]
  }
  // Without a target, the builder names the mounted file after the id.
  const text = `id=${newId}${target === undefined ? `,target=/run/secrets/${id}` : ''}`
  const { start, end } = option.getRange()
  return [{ line: start.line, start: start.character, end: end.character, text: keepOpenQuote(option.toString(), text) }]
}

/** A quote that another option opens or closes stays in its place. */
function keepOpenQuote(option: string, text: string): string {
  const [quote = '', ...others] = option.match(/["']/g) ?? []
  if (others.length % 2 > 0) return text
  return /^["']/.test(option) ? `${quote}${text}` : `${text}${quote}`
}

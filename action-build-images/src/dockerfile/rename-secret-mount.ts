import type { Flag } from 'dockerfile-ast'
import { DockerfileParser, Run } from 'dockerfile-ast'
import { mountIdOption, mountTarget, parseMounts } from './run-mounts.js'

/** A replacement of a range of one line. */
interface Edit {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Renames the id of a secret in the mounts of a Dockerfile. The builder's cache key holds the id of a secret but not its content, so an
 * id that holds a hash of the content makes steps that mount it run again when the content changes. Lines keep their numbers.
 * Source: BuildKit, solver/llbsolver/ops/exec.go, CacheMap, which digests the mounts of a step.
 */
export function renameSecretMount(text: string, id: string, newId: string): string {
  const mounts = DockerfileParser.parse(text)
    .getInstructions()
    .filter((instruction) => instruction instanceof Run)
    .flatMap(parseMounts)
    .filter((mount) => mount.type === 'secret' && mount.id === id)
  const lines = text.split('\n')
  // Backwards, so that an edit does not shift a later one in the same line.
  for (const edit of mounts.flatMap(({ flag }) => editFor(flag, id, newId)).reverse()) {
    const line = lines[edit.line] ?? ''
    lines[edit.line] = `${line.slice(0, edit.start)}${edit.text}${line.slice(edit.end)}`
  }
  return lines.join('\n')
}

function editFor(flag: Flag, id: string, newId: string): Edit[] {
  const idRange = mountIdOption(flag)?.getRange()
  const valueRange = flag.getValueRange()
  if (valueRange === null) return []
  if (idRange === undefined) {
    const { line, character } = valueRange.start
    return [{ line, start: character, end: character, text: `id=${newId},` }]
  }
  // Without a target, the builder names the mounted file after the id.
  const target = mountTarget(flag) === undefined ? `,target=/run/secrets/${id}` : ''
  const { start, end } = idRange
  return [{ line: start.line, start: start.character, end: end.character, text: `id=${newId}${target}` }]
}

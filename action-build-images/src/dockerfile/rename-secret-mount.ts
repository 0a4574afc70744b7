import type { Flag } from 'dockerfile-ast'
import { DockerfileParser, Run } from 'dockerfile-ast'
import { idOption, mountsOf, targetOf } from './run-mounts.js'

interface Edit {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Gives the mounts of the secret `trust`, or of `given`, another id, in the text of a Dockerfile. The content of a secret is not in the builder's
 * cache key, its id is: with a hash in the id, another trust store rebuilds the steps that mount it, and no step before them.
 * Lines keep their numbers. Source: BuildKit, solver/llbsolver/ops/exec.go, CacheMap, which digests the mounts of a step.
 */
export function withTrustId(text: string, id: string, given = 'trust'): string {
  const runs = DockerfileParser.parse(text)
    .getInstructions()
    .filter((instruction) => instruction instanceof Run)
  const mounts = runs.flatMap(mountsOf).filter((mount) => mount.type === 'secret' && mount.id === given)
  const lines = text.split('\n')
  // From the back, so that an edit does not move the place of the next one in its line.
  for (const { line, start, end, text: put } of mounts.flatMap(({ flag }) => editOf(flag, id, given)).reverse())
    lines[line] = `${lines[line]?.slice(0, start) ?? ''}${put}${lines[line]?.slice(end) ?? ''}`
  return lines.join('\n')
}

function editOf(flag: Flag, id: string, given: string): Edit[] {
  const written = idOption(flag)?.getRange()
  const value = flag.getValueRange()
  if (value === null) return []
  // Without a target, the builder names the file after the id.
  const target = targetOf(flag) === undefined ? `,target=/run/secrets/${given}` : ''
  if (written === undefined)
    return [{ line: value.start.line, start: value.start.character, end: value.start.character, text: `id=${id},` }]
  return [{ line: written.start.line, start: written.start.character, end: written.end.character, text: `id=${id}${target}` }]
}

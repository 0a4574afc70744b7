import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/layer.js'
import type { LineEdits } from '../trials/edit-source.js'
import { lineKey } from '../trials/source-lines.js'
import type { TrialResolutions } from '../trials/trial-resolution.js'
import { minimizeSubset } from './minimize.js'

/** Lines that cannot be satisfied together; without any one of them the others can. */
export interface LineConflict {
  readonly lines: readonly DirectRequirement[]
  /** What the engine says about exactly these lines. */
  readonly output: string
}

export interface Forest {
  readonly layers: readonly Layer[]
  readonly lines: readonly DirectRequirement[]
}

/** Three conflicts at once happen; more are found once these are solved. */
const maxConflicts = 5

/** Finds conflicts that have no line in common, beginning with lines of packages that the engine names. */
export async function findConflicts(
  trials: TrialResolutions,
  { layers, lines }: Forest,
  output: string,
): Promise<LineConflict[]> {
  const conflicts: LineConflict[] = []
  let remaining = lines
  let reason: string | undefined = output
  while (reason !== undefined && remaining.length > 0 && conflicts.length < maxConflicts) {
    const found = await findConflict(trials, { layers, lines }, { among: remaining, edits: new Map(), reason })
    conflicts.push(found)
    remaining = remaining.filter((line) => !found.lines.includes(line))
    reason = await conflictOutput(trials, layers, removeOthers(lines, remaining, new Map()))
  }
  return conflicts
}

export interface ConflictSearch {
  /** Lines that conflict. */
  readonly among: readonly DirectRequirement[]
  /** Changes that are already made. */
  readonly edits: LineEdits
  /** What the engine says about these lines. */
  readonly reason: string
}

/** Finds the smallest set of lines that conflict, by resolving with fewer and fewer lines. */
export async function findConflict(
  trials: TrialResolutions,
  { layers, lines }: Forest,
  { among, edits, reason }: ConflictSearch,
): Promise<LineConflict> {
  let output = reason
  const conflicts = async (part: readonly DirectRequirement[]) => {
    const found = await conflictOutput(trials, layers, removeOthers(lines, part, edits))
    if (found !== undefined) output = found
    return found !== undefined
  }
  const named = among.filter((line) => isNamed(line, reason))
  const candidates = named.length > 0 && named.length < among.length && (await conflicts(named)) ? named : among
  // The last output of the engine is about the last lines that conflicted, which are the result.
  return { lines: await minimizeSubset(candidates, conflicts), output }
}

/** pip names a line by its number, or the package by its name; uv names packages. */
function isNamed(line: DirectRequirement, reason: string): boolean {
  if (reason.includes(`-r ${line.file} (line ${line.line})`)) return true
  const names = [...reason.matchAll(/[A-Za-z0-9][\w.-]*/g)].map(([name]) => normalizeName(name.replace(/[.-]+$/, '')))
  return names.includes(line.requirement.key)
}

/** The edits that leave only some lines, with the changes that are already made. */
export function removeOthers(
  lines: readonly DirectRequirement[],
  kept: readonly DirectRequirement[],
  edits: LineEdits,
): LineEdits {
  const keptKeys = new Set(kept.map(lineKey))
  return new Map([...edits, ...lines.filter((line) => !keptKeys.has(lineKey(line))).map((line) => [line, ''] as const)])
}

/** The engine's output if there is no solution; undefined otherwise. */
export async function conflictOutput(
  trials: TrialResolutions,
  layers: readonly Layer[],
  edits: LineEdits,
): Promise<string | undefined> {
  const outcome = await trials.attempt(layers, edits)
  return outcome.state === 'conflict' ? outcome.output : undefined
}

import type { DirectRequirement } from '../requirements/direct-requirements.js'
import type { LineEdits } from '../trials/edit-source.js'
import { formatRequirement } from '../trials/source-lines.js'
import type { TrialResolutions, Versions } from '../trials/trial-resolution.js'
import type { Forest, LineConflict } from './find-conflicts.js'
import { findConflict, removeOthers } from './find-conflicts.js'
import { findNearestVersion } from './nearest-version.js'
import { loosenSpecifier } from './version-clauses.js'

/** Changes of lines with which all layers agree. */
export interface Cure {
  /** New text of each changed line, such as `numpy>=1.26.4`. */
  readonly edits: LineEdits
  /** A solution with these changes. */
  readonly versions: Versions
}

export interface CureSearch {
  readonly cure: Cure | undefined
  /** The given conflicts, and those that showed up once they were solved. */
  readonly conflicts: readonly LineConflict[]
}

const maxChanges = 8

/**
 * Finds one change for each conflict so that all layers agree with all changes: a bound is loosened to the nearest version that works.
 * A conflict that shows up only after the others are solved is added.
 */
export async function findCure(trials: TrialResolutions, forest: Forest, found: readonly LineConflict[]): Promise<CureSearch> {
  const { layers, lines } = forest
  const conflicts = [...found]
  const edits = new Map<DirectRequirement, string>()
  for (let index = 0; index <= maxChanges; index++) {
    if (index === conflicts.length) {
      const outcome = await trials.attempt(layers, edits)
      if (outcome.state === 'solved') return { cure: { edits, versions: outcome.versions }, conflicts }
      if (outcome.state !== 'conflict') break
      conflicts.push(await findConflict(trials, forest, { among: lines, edits, reason: outcome.output }))
    }
    const change = await findChange(trials, forest, { conflicts, index, edits })
    if (change === undefined) break
    edits.set(change.line, change.text)
  }
  return { cure: undefined, conflicts }
}

interface LineChange {
  readonly line: DirectRequirement
  readonly text: string
}

interface ChangeSearch {
  readonly conflicts: readonly LineConflict[]
  /** The conflict to solve; those before it are solved by `edits`, those after it are not. */
  readonly index: number
  readonly edits: LineEdits
}

/** Finds a change that solves a conflict beside all lines without a later conflict, or else only beside its own lines. */
async function findChange(
  trials: TrialResolutions,
  forest: Forest,
  { conflicts, index, edits }: ChangeSearch,
): Promise<LineChange | undefined> {
  const lines = conflicts[index]?.lines ?? []
  const pending = conflicts.slice(index + 1).flatMap((each) => each.lines)
  const visible = forest.lines.filter((line) => !pending.includes(line) || lines.includes(line))
  for (const kept of [visible, lines]) {
    const change = await findChangeOf(trials, forest, lines, removeOthers(forest.lines, kept, edits))
    if (change !== undefined) return change
  }
  return undefined
}

/** Ranges are changed before exact versions, which somebody chose. */
async function findChangeOf(
  trials: TrialResolutions,
  { layers }: Forest,
  lines: readonly DirectRequirement[],
  edits: LineEdits,
): Promise<LineChange | undefined> {
  const changeable = lines.filter(({ requirement }) => requirement.specifier !== '' && requirement.url === undefined)
  const isExact = ({ requirement }: DirectRequirement) => requirement.specifier.startsWith('==')
  for (const line of [...changeable.filter((each) => !isExact(each)), ...changeable.filter(isExact)]) {
    const { key, specifier } = line.requirement
    const solveWith = async (tried: string) => {
      const outcome = await trials.attempt(layers, new Map([...edits, [line, formatRequirement(line, tried)]]))
      return outcome.state === 'solved' ? outcome.versions.get(key) : undefined
    }
    // A package from an address has the version that it has, so no bound but its absence can be tried.
    if (lines.some(({ requirement }) => requirement.key === key && requirement.url !== undefined)) {
      if ((await solveWith('')) !== undefined) return { line, text: formatRequirement(line, '') }
      continue
    }
    const version = await findNearestVersion(specifier, async (tried) => versionOnly(await solveWith(tried)))
    if (version !== undefined) return { line, text: formatRequirement(line, loosenSpecifier(specifier, version)) }
  }
  return undefined
}

/** A dependency may bring the package from an address, which is no version. */
function versionOnly(pin: string | undefined): string | undefined {
  return pin?.includes('/') === true ? undefined : pin
}

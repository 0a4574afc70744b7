import type { VersionsAbove } from './version-clauses.js'
import { clauseBelow, nextSeries, releaseOf, versionsAbove } from './version-clauses.js'

/** Resolves with another specifier of one line; returns the chosen version, or undefined if there is no solution or no version. */
export type SolveWith = (specifier: string) => Promise<string | undefined>

/**
 * Finds the version nearest to a specifier with which there is a solution: the lowest one above it, or else the highest one below it.
 * A resolution chooses the highest version, so the lowest one is found by halving, number by number.
 */
export async function findNearestVersion(specifier: string, solveWith: SolveWith): Promise<string | undefined> {
  const above = versionsAbove(specifier)
  const highest = above === undefined ? undefined : await solveWith(above.clause)
  if (above !== undefined && highest !== undefined) return await findLowest(above, highest, solveWith)
  const below = clauseBelow(specifier)
  return below === undefined ? undefined : await solveWith(below)
}

async function findLowest({ clause, precision }: VersionsAbove, highest: string, solveWith: SolveWith): Promise<string> {
  const bound = releaseOf(clause.replace(/^>=?/, ''))
  let lowest = highest
  for (let position = 0; position < Math.min(precision, releaseOf(lowest).length); position++) {
    const isInBoundSeries = bound.slice(0, position).every((number, index) => number === releaseOf(lowest)[index])
    let smallest = isInBoundSeries ? (bound[position] ?? 0) : 0
    for (let number = numberAt(lowest, position); smallest < number; number = numberAt(lowest, position)) {
      const middle = Math.floor((smallest + number) / 2)
      const series = [...releaseOf(lowest).slice(0, position), middle].join('.')
      const version = await solveWith(`${clause},<${nextSeries(series, position + 1)}`)
      if (version === undefined) smallest = middle + 1
      else lowest = version
    }
  }
  return lowest
}

function numberAt(version: string, position: number): number {
  return releaseOf(version)[position] ?? 0
}

import { parseRequirement } from '#shared/requirements/pep508.js'
import type { UpgradeRequest } from '../staleness/upgrades.js'
import type { RequirementsReader } from './input-definitions.js'
import { packageNameProblem } from './package-names.js'

/** Reads which pins may move, and the ranges of packages such as `numpy>=2,<2.3`. */
export function readUpgrade(input: RequirementsReader): UpgradeRequest {
  const requirements = joinClauses(input.words('upgrade-packages')).flatMap((word) => {
    const requirement = parseRequirement(word)
    if (requirement?.url === undefined && requirement?.extras.length === 0) return [requirement]
    input.reject('upgrade-packages', packageNameProblem(word), 'Use a name such as numpy, or `numpy<2.3`')
    return []
  })
  const ranges = requirements.flatMap(({ key, specifier }) => (specifier === '' ? [] : [[key, specifier]]))
  return {
    all: input.choice('mode') === 'upgrade',
    packages: requirements.map(({ key }) => key),
    ranges: Object.fromEntries(ranges) as Record<string, string>,
  }
}

/** The clauses of a range are separated by commas, like the packages. */
function joinClauses(words: readonly string[]): string[] {
  const joined: string[] = []
  for (const word of words) {
    const previous = joined.at(-1)
    if (previous === undefined || !startsWithOperator(word)) joined.push(word)
    else joined.splice(-1, 1, `${previous}${/[~=!<>]/.test(previous) ? ',' : ''}${word}`)
  }
  return joined
}

const startsWithOperator = (word: string) => /^[~=!<>]/.test(word)

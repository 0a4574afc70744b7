import type { MutantResult } from '@stryker-mutator/api/core'

export interface MutationScore {
  /** Path in the repository; `all` for the sum. */
  readonly file: string
  readonly noticed: number
  readonly total: number
  /** Noticed changes in percent. */
  readonly percent: number
}

/** Scores each file, worst first, above the sum. Changes that Stryker ignores or that are no program do not count. */
export function scoreByFile(results: readonly Pick<MutantResult, 'fileName' | 'status'>[]): MutationScore[] {
  const counted = results.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status))
  const files = [...new Set(counted.map(({ fileName }) => fileName))]
  const scores = files.map((file) =>
    scoreOf(
      file,
      counted.filter(({ fileName }) => fileName === file),
    ),
  )
  return [scoreOf('all', counted), ...scores.sort((a, b) => a.percent - b.percent)]
}

function scoreOf(file: string, results: readonly Pick<MutantResult, 'status'>[]): MutationScore {
  const noticed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
  return { file, noticed, total: results.length, percent: (100 * noticed) / Math.max(1, results.length) }
}

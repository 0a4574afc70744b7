import type { Difference } from './compare-wheels.js'
import { readMemberText } from './compare-wheels.js'

export interface Comparison {
  /** The two wheels, absolute. */
  readonly wheels: readonly [string, string]
  /** Patterns of members that may differ. */
  readonly ignored: readonly RegExp[]
}

/** Differences of two wheels, without and with those that the user accepts. */
export interface SortedDifferences {
  readonly relevant: readonly Difference[]
  /** Paths of the accepted members. */
  readonly accepted: readonly string[]
}

/** Separates the differences of members that may differ. RECORD differs with them; it is relevant if other lines of it differ. */
export async function sortDifferences(
  differences: readonly Difference[],
  { wheels, ignored }: Comparison,
): Promise<SortedDifferences> {
  const isIgnored = (path: string) => ignored.some((pattern) => pattern.test(path))
  const accepted = differences.filter(({ path }) => isIgnored(path)).map(({ path }) => path)
  if (accepted.length === 0) return { relevant: differences, accepted }
  const relevant: Difference[] = []
  for (const { path, parts } of differences) {
    if (isIgnored(path)) continue
    const isSameRecord = path.endsWith('.dist-info/RECORD') && (await haveSameRecord(wheels, path, isIgnored))
    const remaining = isSameRecord ? parts.filter((part) => part !== 'content') : parts
    if (remaining.length > 0) relevant.push({ path, parts: remaining })
  }
  return { relevant, accepted }
}

async function haveSameRecord(
  wheels: Comparison['wheels'],
  record: string,
  isIgnored: (path: string) => boolean,
): Promise<boolean> {
  const [one, other] = await Promise.all(
    wheels.map(async (wheel) => {
      const lines = (await readMemberText(wheel, record)).split(/\r?\n/)
      return lines.filter((line) => !isIgnored(recordPath(line))).join('\n')
    }),
  )
  return one === other
}

/** Source: PyPA "Recording installed projects": a line is a path, a hash and a size, as CSV. */
function recordPath(line: string): string {
  const [, quoted, plain = ''] = /^(?:"((?:[^"]|"")*)"|([^,]*)),/.exec(line) ?? []
  return quoted?.replaceAll('""', '"') ?? plain
}

import { renderTable } from '#shared/format/markdown.js'

/** The output `diff` of action-compile-reqs: what changed in each lock, by its path. */
export type LockDiff = Readonly<Record<string, readonly PinChange[]>>

export interface PinChange {
  readonly package: string
  readonly before?: string
  readonly after?: string
  /** Such as `added` or `up`. */
  readonly kind: string
  /** Such as `major`. */
  readonly size?: string
}

/** GitHub accepts 65,536 characters in a pull request. */
const maxDiffLength = 60_000

/** Parses the output `diff` of action-compile-reqs. Throws an `Error` for anything else. */
export function parseLockDiff(json: string): LockDiff {
  const diff = JSON.parse(json) as LockDiff
  for (const [lock, changes] of Object.entries(diff))
    if (!Array.isArray(changes)) throw new Error(`${lock} has no list of changes`)
  return diff
}

/** Formats the changes of each lock as Markdown tables. Rows that do not fit are counted. */
export function formatLockDiff(diff: LockDiff): string {
  const tables: string[] = []
  let length = 0
  let leftOut = 0
  for (const [lock, changes] of Object.entries(diff)) {
    const rows: string[][] = []
    for (const row of changes.map(cells)) {
      length += row.join(' | ').length + 5
      if (length > maxDiffLength) leftOut++
      else rows.push(row)
    }
    if (rows.length > 0) tables.push(`### \`${lock}\`\n\n${renderTable(['package', 'before', 'after', ''], rows)}`)
  }
  if (leftOut > 0) tables.push(`${leftOut} more changes do not fit here.`)
  return tables.join('\n\n')
}

function cells({ package: name, before = '', after = '', kind, size = '' }: PinChange): string[] {
  return [name, before, after, size === '' ? kind : `${kind}, ${size}`]
}

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

/** Formats the changes of each lock as Markdown tables. */
export function formatLockDiff(diff: LockDiff): string {
  return Object.entries(diff)
    .filter(([, changes]) => changes.length > 0)
    .map(([lock, changes]) => `### \`${lock}\`\n\n${renderTable(['package', 'before', 'after', ''], changes.map(cells))}`)
    .join('\n\n')
    .slice(0, maxDiffLength)
}

function cells({ package: name, before = '', after = '', kind, size = '' }: PinChange): string[] {
  return [name, before, after, size === '' ? kind : `${kind}, ${size}`]
}

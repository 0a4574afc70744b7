import type { PinChange } from '../lockfile/lock-diff.js'

/** Linux limits an argument and a variable to 128 KiB, in which steps and other actions get the output. Source: execve(2). */
const maxBytes = 100_000

export type LockDiff = Readonly<Record<string, readonly PinChange[]>>

/** What fits into the output `diff`, and how many changes do not. */
export interface DiffOutput {
  readonly diff: LockDiff
  readonly leftOut: number
}

/** Leaves out the last changes of the locks with the most, until the JSON of the rest is small enough to be passed on. */
export function limitDiff(diff: LockDiff): DiffOutput {
  const total = countChanges(diff)
  let limited = diff
  for (let most = total; Buffer.byteLength(JSON.stringify(limited)) > maxBytes; most = Math.floor(most * 0.9)) {
    if (most === 0) return { diff: {}, leftOut: total }
    limited = Object.fromEntries(Object.entries(diff).map(([lock, changes]) => [lock, changes.slice(0, most)]))
  }
  return { diff: limited, leftOut: total - countChanges(limited) }
}

function countChanges(diff: LockDiff): number {
  return Object.values(diff).reduce((sum, changes) => sum + changes.length, 0)
}

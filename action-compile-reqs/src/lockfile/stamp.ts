import { bodyDigest, digestOf } from '../requirements/digest.js'
import { splitLock } from './lock-text.js'

/** What a lock was made from, as it says itself in one line of its header. */
export interface Stamp {
  readonly v: 1
  /** Engine and version, such as `pip-compile 7.6.2`. */
  readonly engine: string
  /** Major and minor version of Python. */
  readonly python: string
  /** System and architecture, or `any` for a universal lock. */
  readonly platform: string
  /** The options that change the result, in a fixed order. */
  readonly options: string
  /** Digest of each file of the closure, by its path relative to the workspace. */
  readonly files: Readonly<Record<string, string>>
  /** Digest of the lock without its header. */
  readonly body: string
}

/** How the line of a stamp begins. */
export const stampMark = '# compile-reqs: '

/** The stamp of a lock; undefined when it has none that can be read. */
export function readStamp(lock: string): Stamp | undefined {
  const line = splitLock(lock)
    .header.split('\n')
    .find((each) => each.startsWith(stampMark))
  if (line === undefined) return undefined
  try {
    const stamp = JSON.parse(line.slice(stampMark.length)) as Stamp
    return (stamp.v as number) === 1 ? stamp : undefined
  } catch {
    return undefined
  }
}

/**
 * The lock with this stamp as the last line of its header. The engine's own header stays as it is, since Renovate and
 * Dependabot read the command in it.
 */
export function withStamp(lock: string, stamp: Omit<Stamp, 'v' | 'body'>): string {
  const { header, body } = splitLock(lock)
  const kept = header.split('\n').filter((line) => line !== '' && !line.startsWith(stampMark))
  const full: Stamp = { v: 1, ...stamp, body: digestOf(body) }
  return [...kept, `${stampMark}${JSON.stringify(full)}`, body].join('\n')
}

/** Whether the lock's pins are those that were stamped. */
export function isUntouched(lock: string, stamp: Stamp): boolean {
  return bodyDigest(lock) === stamp.body
}

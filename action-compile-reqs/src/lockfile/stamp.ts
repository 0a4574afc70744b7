import { digestBody, digestText } from '../requirements/digest.js'
import { splitLeadingComments } from '../requirements/leading-comments.js'

/** What a lock was compiled from, written as one line of its header. */
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
export const stampPrefix = '# compile-reqs: '

/** Reads the stamp of a lock; undefined if there is none or it is not valid. */
export function readStamp(lock: string): Stamp | undefined {
  const { header } = splitLeadingComments(lock)
  const line = header.split('\n').find((each) => each.startsWith(stampPrefix))
  if (line === undefined) return undefined
  try {
    const stamp = JSON.parse(line.slice(stampPrefix.length)) as Stamp
    return (stamp.v as number) === 1 ? stamp : undefined
  } catch {
    return undefined
  }
}

/**
 * Adds a stamp as the last line of a lock's header, in place of an earlier one. The engine's own header does not change, because
 * Renovate and Dependabot read the command in it.
 */
export function addStamp(lock: string, stamp: Omit<Stamp, 'v' | 'body'>): string {
  const { header, body } = splitLeadingComments(lock)
  const otherLines = header.split('\n').filter((line) => line !== '' && !line.startsWith(stampPrefix))
  const complete: Stamp = { v: 1, ...stamp, body: digestText(body) }
  return [...otherLines, `${stampPrefix}${JSON.stringify(complete)}`, body].join('\n')
}

/** Whether the lock still holds the pins that were stamped. */
export function isUnedited(lock: string, stamp: Stamp): boolean {
  return digestBody(lock) === stamp.body
}

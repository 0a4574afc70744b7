import type { SourceLocation } from '#shared/errors.js'
import type { Stamp } from '../lockfile/stamp.js'
import { isUntouched, readStamp, stampMark } from '../lockfile/stamp.js'
import type { Layer } from '../requirements/graph.js'

/** What every lock has to have been made with to be up to date. */
export interface Wanted {
  readonly engine: string
  /** undefined when it is not known without starting Python; then it is not compared. */
  readonly python: string | undefined
  readonly platform: string
  /** The options for one layer. */
  readonly options: (layer: string) => string
}

export type Reason =
  'missing' | 'unstamped' | 'edited' | 'input' | 'parent' | 'engine' | 'python' | 'platform' | 'option' | 'upgrade' | 'drift'

/** A lock that is not up to date, and the first reason for it. */
export interface Stale {
  readonly layer: string
  readonly lock: string
  readonly reason: Reason
  /** The file behind the reason. */
  readonly file: string
  /** The reason as a sentence part. */
  readonly detail: string
  /** The line to look at where it is known. */
  readonly at?: SourceLocation
}

export interface Present {
  /** Text of each lock that exists, by path. */
  readonly locks: ReadonlyMap<string, string>
  /** Digest of each file of the closures, by path. */
  readonly digests: ReadonlyMap<string, string>
  /** The lines of a file that take in others. */
  readonly includes?: (path: string) => readonly { readonly path: string; readonly line: number }[]
}

/** The stale layers, parents first. Decided from texts alone: no network, no Python. */
export function staleLayers(layers: readonly Layer[], wanted: Wanted, present: Present): Stale[] {
  const stale: Stale[] = []
  const locks = new Set(layers.map(({ lock }) => lock))
  for (const layer of layers) {
    const parent = stale.find(({ lock }) => layer.closure.includes(lock))
    const found =
      staleness(layer, wanted, present, locks) ??
      (parent === undefined ? undefined : { reason: 'parent' as const, file: parent.lock, detail: `${parent.lock} is stale` })
    if (found !== undefined) stale.push({ layer: layer.name, lock: layer.lock, ...found })
  }
  return stale
}

type Found = Pick<Stale, 'reason' | 'file' | 'detail' | 'at'>

function staleness(layer: Layer, wanted: Wanted, present: Present, locks: ReadonlySet<string>): Found | undefined {
  const text = present.locks.get(layer.lock)
  if (text === undefined) return { reason: 'missing', file: layer.source, detail: `${layer.lock} does not exist` }
  const stamp = readStamp(text)
  if (stamp === undefined) return { reason: 'unstamped', file: layer.lock, detail: 'it was not written by this action' }
  if (!isUntouched(text, stamp)) return { reason: 'edited', file: layer.lock, detail: 'it was changed by hand' }
  return changedInput(layer, stamp, present, locks) ?? changedSetting(layer, stamp, wanted, text)
}

/** What came or went says more than that the file which takes it in changed. */
function changedInput(layer: Layer, stamp: Stamp, present: Present, locks: ReadonlySet<string>): Found | undefined {
  const closure = new Set(layer.closure)
  const now = (path: string) => (closure.has(path) ? present.digests.get(path) : undefined)
  const different = [...new Set([...closure, ...Object.keys(stamp.files)])].filter((path) => stamp.files[path] !== now(path))
  const came = different.find((path) => stamp.files[path] === undefined)
  const gone = different.find((path) => now(path) === undefined)
  const changed = different.find((path) => path !== came && path !== gone)
  const path = came ?? gone ?? changed
  if (path === undefined) return undefined
  const reason = locks.has(path) ? 'parent' : 'input'
  if (path === came) {
    const at = includingLine(path, closure, present)
    return { reason, file: path, detail: `${path} is new`, ...(at === undefined ? {} : { at }) }
  }
  if (path === gone)
    return {
      reason,
      file: changed ?? layer.source,
      detail: `${path} ${closure.has(path) ? 'does not exist' : 'is no longer included'}`,
    }
  return { reason, file: path, detail: `${path} changed` }
}

/** The line that takes a file in. */
function includingLine(path: string, closure: ReadonlySet<string>, { includes }: Present): SourceLocation | undefined {
  for (const file of closure) {
    const found = includes?.(file).find((include) => include.path === path)
    if (found !== undefined) return { file, line: found.line }
  }
  return undefined
}

function changedSetting(layer: Layer, stamp: Stamp, wanted: Wanted, text: string): Found | undefined {
  const settings = [
    ['engine', stamp.engine, wanted.engine],
    ['python', stamp.python, wanted.python ?? stamp.python],
    ['platform', stamp.platform, wanted.platform],
    ['option', stamp.options, wanted.options(layer.name)],
  ] as const
  const different = settings.find(([, before, now]) => before !== now)
  if (different === undefined) return undefined
  const [reason, before, now] = different
  const line = text.split('\n').findIndex((each) => each.startsWith(stampMark)) + 1
  const detail =
    reason === 'option' ? changedOptions(before, now) : `it was made with ${reason} \`${before}\`, now it is \`${now}\``
  return { reason, file: layer.lock, detail, at: { file: layer.lock, line } }
}

/** What differs between two lists of options. Indexes are known by a digest, so that it shows no address. */
function changedOptions(before: string, now: string): string {
  const [old, wanted] = [before.split(' '), now.split(' ')]
  const named = (words: readonly string[], others: readonly string[]) => {
    const left = words
      .filter((word) => !others.includes(word))
      .map((word) => (word.startsWith('index:') ? 'other indexes' : `\`${word}\``))
    return left.length === 0 ? 'none of its own' : left.join(', ')
  }
  return `it was made with option ${named(old, wanted)}, now it is ${named(wanted, old)}`
}

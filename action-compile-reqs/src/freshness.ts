import type { Layer } from './graph.js'
import { isUntouched, readStamp } from './stamp.js'
import type { Stamp } from './stamp.js'

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
  'missing' | 'unstamped' | 'edited' | 'input' | 'parent' | 'engine' | 'python' | 'platform' | 'option' | 'upgrade'

/** A lock that is not up to date, and the first reason for it. */
export interface Stale {
  readonly layer: string
  readonly lock: string
  readonly reason: Reason
  /** The file behind the reason. */
  readonly file: string
  /** The reason as a sentence part. */
  readonly detail: string
}

export interface Present {
  /** Text of each lock that exists, by path. */
  readonly locks: ReadonlyMap<string, string>
  /** Digest of each file of the closures, by path. */
  readonly digests: ReadonlyMap<string, string>
}

/** The stale layers, parents first. Decided from texts alone: no network, no Python. */
export function staleLayers(layers: readonly Layer[], wanted: Wanted, present: Present): Stale[] {
  const stale: Stale[] = []
  for (const layer of layers) {
    const parent = stale.find(({ lock }) => layer.closure.includes(lock))
    const found =
      staleness(layer, wanted, present) ??
      (parent === undefined ? undefined : { reason: 'parent' as const, file: parent.lock, detail: `${parent.lock} is stale` })
    if (found !== undefined) stale.push({ layer: layer.name, lock: layer.lock, ...found })
  }
  return stale
}

type Found = Pick<Stale, 'reason' | 'file' | 'detail'>

function staleness(layer: Layer, wanted: Wanted, present: Present): Found | undefined {
  const text = present.locks.get(layer.lock)
  if (text === undefined) return { reason: 'missing', file: layer.source, detail: `${layer.lock} does not exist` }
  const stamp = readStamp(text)
  if (stamp === undefined) return { reason: 'unstamped', file: layer.lock, detail: 'it was not written by this action' }
  if (!isUntouched(text, stamp)) return { reason: 'edited', file: layer.lock, detail: 'it was changed by hand' }
  return changedInput(layer, stamp, present) ?? changedSetting(layer, stamp, wanted)
}

function changedInput(layer: Layer, stamp: Stamp, present: Present): Found | undefined {
  const closure = new Set(layer.closure)
  const paths = new Set([...closure, ...Object.keys(stamp.files)])
  for (const path of paths) {
    const [before, now] = [stamp.files[path], closure.has(path) ? present.digests.get(path) : undefined]
    if (before === now) continue
    const how = before === undefined ? 'is new' : now === undefined ? 'is no longer included' : 'changed'
    return {
      reason: path.endsWith('.txt') ? 'parent' : 'input',
      file: now === undefined ? layer.source : path,
      detail: `${path} ${how}`,
    }
  }
  return undefined
}

function changedSetting(layer: Layer, stamp: Stamp, wanted: Wanted): Found | undefined {
  const settings = [
    ['engine', stamp.engine, wanted.engine],
    ['python', stamp.python, wanted.python ?? stamp.python],
    ['platform', stamp.platform, wanted.platform],
    ['option', stamp.options, wanted.options(layer.name)],
  ] as const
  const different = settings.find(([, before, now]) => before !== now)
  if (different === undefined) return undefined
  const [reason, before, now] = different
  return { reason, file: layer.lock, detail: `it was made with ${reason} \`${before}\`, now it is \`${now}\`` }
}

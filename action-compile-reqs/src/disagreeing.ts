import type { Stale } from './freshness.js'
import type { Layer } from './graph.js'
import type { Inputs } from './inputs.js'
import { pins } from './lock.js'
import { newest } from './newest.js'

interface Pin {
  readonly lock: string
  readonly version: string
}

/**
 * The stale layers, and of a joint resolution those fresh ones that pin a package lower than another fresh one: each by itself is
 * as it was made, but a merge of two branches brought them together. A universal lock may pin a name twice, and is left out.
 */
export function withDisagreeing(
  layers: readonly Layer[],
  { resolution, separate, universal }: Pick<Inputs, 'resolution' | 'separate' | 'universal'>,
  locks: ReadonlyMap<string, string>,
  stale: readonly Stale[],
): Stale[] {
  const known = new Map(stale.map((found) => [found.lock, found]))
  if (resolution !== 'joint' || universal) return [...stale]
  const fresh = layers.filter(({ name, lock }) => !known.has(lock) && !separate.includes(name))
  const pinned = new Map(fresh.map(({ lock }) => [lock, pins(locks.get(lock) ?? '')]))
  const highest = highestPins(pinned)
  for (const layer of fresh) {
    const lower = [...(pinned.get(layer.lock) ?? [])].find(([name, version]) => highest.get(name)?.version !== version)
    const higher = highest.get(lower?.[0] ?? '')
    if (lower !== undefined && higher !== undefined)
      known.set(layer.lock, disagreement(layer, lower, higher, locks.get(layer.lock) ?? ''))
  }
  return layers.flatMap(({ lock }) => known.get(lock) ?? [])
}

/** The highest pin of each package, with the lock that has it. */
function highestPins(pinned: ReadonlyMap<string, ReadonlyMap<string, string>>): Map<string, Pin> {
  const highest = new Map<string, Pin>()
  for (const [lock, versions] of pinned) {
    for (const [name, version] of versions) {
      const other = highest.get(name)?.version ?? version
      if (!highest.has(name) || newest(other, version) !== other) highest.set(name, { lock, version })
    }
  }
  return highest
}

function disagreement({ name: layer, lock }: Layer, [name, version]: readonly [string, string], other: Pin, text: string): Stale {
  const line = text.split('\n').findIndex((each) => pins(each).has(name)) + 1
  const detail = `it pins ${name} to ${version}, ${other.lock} to ${other.version}`
  return { layer, lock, reason: 'drift', file: other.lock, detail, at: { file: lock, line } }
}

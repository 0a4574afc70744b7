import { parsePins } from '#shared/requirements/pins.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { newest } from '../lockfile/max-version.js'
import { drift } from '../lockfile/version-drift.js'
import type { Layer } from '../requirements/graph.js'
import type { Stale } from './staleness.js'

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
  const known = new Map(stale.map((found) => [found.layer, found]))
  if (resolution !== 'joint' || universal) return [...stale]
  const fresh = new Map(
    layers.filter(({ name }) => !known.has(name) && !separate.includes(name)).map((layer) => [layer.name, layer]),
  )
  const textOf = ({ lock }: Layer) => locks.get(lock) ?? ''
  for (const { package: name, versions } of drift(new Map([...fresh].map(([layer, each]) => [layer, textOf(each)])))) {
    const highest = Object.values(versions).reduce(newest)
    const [other] = Object.entries(versions).find(([, version]) => version === highest) ?? []
    for (const [layer, version] of Object.entries(versions)) {
      const [lower, higher] = [fresh.get(layer), fresh.get(other ?? '')]
      if (version === highest || known.has(layer) || lower === undefined || higher === undefined) continue
      const line =
        textOf(lower)
          .split('\n')
          .findIndex((each) => parsePins(each).has(name)) + 1
      const detail = `it pins ${name} to ${version}, ${higher.lock} to ${highest}`
      known.set(layer, { layer, lock: lower.lock, reason: 'drift', file: higher.lock, detail, at: { file: lower.lock, line } })
    }
  }
  return layers.flatMap(({ name }) => known.get(name) ?? [])
}

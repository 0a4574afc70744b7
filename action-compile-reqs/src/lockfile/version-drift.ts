import type { Pin } from '#shared/requirements/pins.js'
import { listPins } from '#shared/requirements/pins.js'
import type { LayerSource } from '../requirements/layer.js'
import { markersOverlap } from './marker-overlap.js'

/** A package whose version differs between layers. */
export interface VersionDrift {
  readonly package: string
  /** Version by layer; layers without the package are left out. Several versions of a universal lock are joined by ` and `. */
  readonly versions: Readonly<Record<string, string>>
}

type PinsByLayer = ReadonlyMap<string, readonly Pin[]>

/** The packages that two layers pin to different versions in the same environment, by name. `locks` is the text of each lock by its path. */
export function findDrift(
  layers: readonly Pick<LayerSource, 'name' | 'lock'>[],
  locks: ReadonlyMap<string, string>,
): VersionDrift[] {
  const packages = new Map<string, Map<string, Pin[]>>()
  for (const layer of layers) {
    for (const pin of listPins(locks.get(layer.lock) ?? '')) {
      const byLayer = packages.get(pin.name) ?? new Map<string, Pin[]>()
      packages.set(pin.name, byLayer.set(layer.name, [...(byLayer.get(layer.name) ?? []), pin]))
    }
  }
  return [...packages]
    .filter(([, byLayer]) => differs(byLayer))
    .map(([name, byLayer]) => ({ package: name, versions: Object.fromEntries([...byLayer].map(formatVersions)) }))
    .sort((a, b) => (a.package < b.package ? -1 : 1))
}

function formatVersions([layer, pins]: readonly [string, readonly Pin[]]): [string, string] {
  return [layer, [...new Set(pins.map(({ version }) => version))].join(' and ')]
}

/** Whether two layers cannot be installed together in some environment. Pins of one lock exclude each other by their markers. */
function differs(byLayer: PinsByLayer): boolean {
  const distinct = new Map<string, Pin>()
  const pinsOfLayers = [...byLayer.values()].map((pins) =>
    pins.map((pin) => ({ pin, key: `${pin.version} ; ${pin.marker ?? ''}` })),
  )
  for (const { pin, key } of pinsOfLayers.flat()) distinct.set(key, pin)
  const isInOneLock = (first: string, second: string) =>
    pinsOfLayers.some((pins) => pins.some(({ key }) => key === first) && pins.some(({ key }) => key === second))
  return [...distinct].some(([key, pin]) =>
    [...distinct].some(
      ([otherKey, other]) =>
        pin.version !== other.version && !isInOneLock(key, otherKey) && markersOverlap(pin.marker, other.marker),
    ),
  )
}

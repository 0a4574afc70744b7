import { parsePins } from '#shared/requirements/pins.js'
import type { LayerSource } from '../requirements/layer.js'

/** A package whose version differs between layers. */
export interface VersionDrift {
  readonly package: string
  /** Version by layer; layers without the package are left out. */
  readonly versions: Readonly<Record<string, string>>
}

/** The packages that two layers pin to different versions, by name. `locks` is the text of each lock by its path. */
export function findDrift(
  layers: readonly Pick<LayerSource, 'name' | 'lock'>[],
  locks: ReadonlyMap<string, string>,
): VersionDrift[] {
  const versions = new Map<string, Record<string, string>>()
  for (const layer of layers) {
    for (const [name, version] of parsePins(locks.get(layer.lock) ?? ''))
      versions.set(name, { ...versions.get(name), [layer.name]: version })
  }
  return [...versions]
    .filter(([, byLayer]) => new Set(Object.values(byLayer)).size > 1)
    .map(([name, byLayer]) => ({ package: name, versions: byLayer }))
    .sort((a, b) => (a.package < b.package ? -1 : 1))
}

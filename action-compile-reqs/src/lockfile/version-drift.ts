import { parsePins } from '#shared/requirements/pins.js'

/** A package whose version differs between layers. */
export interface Drift {
  readonly package: string
  /** Version by layer; layers without the package are left out. */
  readonly versions: Readonly<Record<string, string>>
}

/** The packages that two layers pin to different versions, by name. `locks` is the text of each lock by its layer. */
export function drift(locks: ReadonlyMap<string, string>): Drift[] {
  const versions = new Map<string, Record<string, string>>()
  for (const [layer, text] of locks) {
    for (const [name, version] of parsePins(text)) versions.set(name, { ...versions.get(name), [layer]: version })
  }
  return [...versions]
    .filter(([, byLayer]) => new Set(Object.values(byLayer)).size > 1)
    .map(([name, byLayer]) => ({ package: name, versions: byLayer }))
    .sort((a, b) => (a.package < b.package ? -1 : 1))
}

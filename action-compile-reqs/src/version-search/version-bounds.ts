import { compare } from '@renovatebot/pep440'
import { isUrlPin, listPins } from '#shared/requirements/pins.js'

/**
 * Upper bounds for the packages of which layers, each resolved alone, have different versions: the lowest of them. Versions above it are
 * of no use to the layer that has it, but a resolver may find that out only after it has tried all versions of another package.
 * A bound excludes solutions, so that a resolution without them must follow if there is none. Lines of a constraint file.
 */
export function findVersionBounds(locks: readonly string[]): string[] {
  const chosen = new Map<string, string[]>()
  for (const lock of locks) {
    const pins = listPins(lock).filter((pin) => !isUrlPin(pin))
    // A package with a version for each environment says nothing about the others.
    const single = [...Map.groupBy(pins, ({ name }) => name).values()].filter(({ length }) => length === 1).flat()
    for (const { name, version } of single) chosen.set(name, [...(chosen.get(name) ?? []), version])
  }
  return [...chosen].flatMap(([name, versions]) => {
    const [lowest, ...higher] = [...new Set(versions.map(publicVersion))].sort(compare)
    return lowest === undefined || higher.length === 0 ? [] : [`${name}<=${lowest}`]
  })
}

/** A range cannot name a local version such as `2.3.1+cu121`. Source: PEP 440, "Inclusive ordered comparison". */
function publicVersion(version: string): string {
  return version.replace(/\+.*$/, '')
}

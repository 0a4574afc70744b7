import type { Distribution } from './dependency-tree.js'
import { normalizeName } from './markers.js'
import { parseRequirement } from './pep508.js'

/** The part of core metadata that is needed, as pip prints it in JSON reports and for installed packages. Source: PEP 566. */
export interface Metadata {
  readonly name: string
  readonly version: string
  readonly requires_dist?: readonly string[]
}

/** Reads a distribution from its metadata. Requirements that cannot be parsed are left out. */
export function parseDistribution({ name, version, requires_dist: requires = [] }: Metadata): Distribution {
  return { key: normalizeName(name), name, version, requires: requires.flatMap((text) => parseRequirement(text) ?? []) }
}

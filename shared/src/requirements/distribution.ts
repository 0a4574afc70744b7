import type { Distribution } from './dependency-tree.js'
import { normalizeName } from './markers.js'
import { parseRequirement } from './pep508.js'

/** The part of a distribution's metadata that pip gives as JSON, in its reports and of what is installed. Source: PEP 566. */
export interface Metadata {
  readonly name: string
  readonly version: string
  readonly requires_dist?: readonly string[]
}

/** A distribution as its metadata describes it. Requirements that cannot be read are left out. */
export function parseDistribution({ name, version, requires_dist: requires = [] }: Metadata): Distribution {
  return { key: normalizeName(name), name, version, requires: requires.flatMap((text) => parseRequirement(text) ?? []) }
}

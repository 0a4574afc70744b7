import { normalizeName } from './normalize-name.js'
import type { Requirement } from './pep508.js'
import { parseRequirement } from './pep508.js'

/** An installed or resolved package. */
export interface Distribution {
  /** Normalized name. */
  readonly key: string
  /** Name as the package writes it. */
  readonly name: string
  readonly version: string
  readonly requires: readonly Requirement[]
}

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

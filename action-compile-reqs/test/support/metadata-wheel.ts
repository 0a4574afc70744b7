import { buildMetadataWheel, metadataWheelName } from '../../src/cache/metadata-only-wheel.js'

/** A package of the local index. */
export interface TestPackage {
  readonly name: string
  readonly version: string
  /** Requirements in the form of `Requires-Dist`. */
  readonly requires?: readonly string[]
  /** Names of its extras. */
  readonly extras?: readonly string[]
  /** When the file was uploaded, as RFC 3339 time; long ago if left out. */
  readonly uploaded?: string
  /** Names of more files of the same version, such as wheels for other platforms. */
  readonly otherFiles?: readonly string[]
  /** Whether the index lists its files without hashes. */
  readonly isWithoutHashes?: boolean
}

export interface TestWheel {
  readonly file: string
  readonly bytes: Buffer
}

/** Builds a wheel that contains only metadata. */
export async function buildWheel({ name, version, requires = [], extras = [] }: TestPackage): Promise<TestWheel> {
  const bytes = await buildMetadataWheel({ name, version, requires_dist: requires, provides_extra: extras })
  if (bytes === undefined) throw new Error(`The metadata of ${name} does not fit`)
  return { file: metadataWheelName(name, version), bytes }
}

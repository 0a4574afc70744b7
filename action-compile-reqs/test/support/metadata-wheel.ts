import { buildMetadataWheel, metadataWheelName } from '../../src/cache/metadata-only-wheel.js'

/** A package of the generated index. */
export interface TestPackage {
  readonly name: string
  readonly version: string
  /** Requirements as `Requires-Dist` spells them. */
  readonly requires?: readonly string[]
  /** Names of its extras. */
  readonly extras?: readonly string[]
}

export interface TestWheel {
  readonly file: string
  readonly bytes: Buffer
}

/** A wheel with nothing but its metadata. */
export async function buildWheel({ name, version, requires = [], extras = [] }: TestPackage): Promise<TestWheel> {
  const bytes = await buildMetadataWheel({ name, version, requires_dist: requires, provides_extra: extras })
  if (bytes === undefined) throw new Error(`The metadata of ${name} does not fit`)
  return { file: metadataWheelName(name, version), bytes }
}

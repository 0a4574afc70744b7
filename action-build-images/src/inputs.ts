import { readInputs } from '#shared/inputs.js'
import type { World } from '#shared/world.js'
import { readCacheInputs } from './cache/read-cache.js'
import type { CacheInputs } from './cache/read-cache.js'
import { readClientInputs } from './client/read-client.js'
import type { ClientInputs } from './client/read-client.js'
import { readBuildInputs } from './read-build.js'
import type { BuildInputs } from './read-build.js'
import { readNaming } from './read-naming.js'
import type { Naming } from './read-naming.js'
import { readRole, refuseMisfit } from './read-role.js'
import type { RoleInputs } from './read-role.js'
import { readSecretInputs } from './read-secrets.js'
import type { SecretInputs } from './read-secrets.js'
import { readSources } from './read-sources.js'
import type { SourceInputs } from './read-sources.js'
import { readTrustInputs } from './read-trust.js'
import type { TrustInputs } from './read-trust.js'
import { readVariants } from './read-variants.js'
import type { VariantInputs } from './read-variants.js'
import { templateValues } from './template.js'

/** The inputs of the action. Each part is told and read in a file of its own. */
export interface ImageInputs extends SourceInputs, RoleInputs, BuildInputs, SecretInputs, TrustInputs {
  readonly naming: Naming
  readonly variants: VariantInputs
  readonly cache: CacheInputs
  /** The client of the app, generated before the images. */
  readonly client: ClientInputs | undefined
}

/** Reads and checks all inputs, the secrets first: they are masked before anything else is done. */
export function readImageInputs(world: Pick<World, 'env' | 'workspace' | 'mask'>): ImageInputs {
  return readInputs(world, (input) => {
    const secrets = readSecretInputs(world, input)
    const values = templateValues(world.env, input.text('version'))
    const sources = readSources(input, world.workspace, values)
    const role = readRole(input)
    const naming = readNaming(input, values)
    refuseMisfit(input, world.env, { ...role, ...sources, naming })
    return {
      ...secrets,
      ...sources,
      ...role,
      ...readBuildInputs(input, values),
      ...readTrustInputs(input),
      naming,
      variants: readVariants(input, naming.tags),
      cache: readCacheInputs(world, input, sources.context),
      client: readClientInputs(input, world.workspace),
    }
  })
}

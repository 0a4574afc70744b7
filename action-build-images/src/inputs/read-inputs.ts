import type { ActionContext } from '#shared/context/action-context.js'
import { readInputs } from '#shared/inputs/input-reader.js'
import type { BuildInputs } from './build-inputs.js'
import { readBuildInputs } from './build-inputs.js'
import type { CacheInputs } from './cache-inputs.js'
import { readCacheInputs } from './cache-inputs.js'
import type { ClientInputs } from './client-inputs.js'
import { readClientInputs } from './client-inputs.js'
import type { RoleInputs } from './mode-inputs.js'
import { readRole, refuseMisfit } from './mode-inputs.js'
import type { Naming } from './naming-inputs.js'
import { readNaming } from './naming-inputs.js'
import { templateValues } from './placeholders.js'
import type { SecretInputs } from './secret-inputs.js'
import { readSecretInputs } from './secret-inputs.js'
import type { SourceInputs } from './source-inputs.js'
import { readSources } from './source-inputs.js'
import type { TrustInputs } from './trust-inputs.js'
import { readTrustInputs } from './trust-inputs.js'
import type { VariantInputs } from './variant-inputs.js'
import { readVariants } from './variant-inputs.js'

/** The inputs of the action. Each part is told and read in a file of its own. */
export interface ImageInputs extends SourceInputs, RoleInputs, BuildInputs, SecretInputs, TrustInputs {
  readonly naming: Naming
  readonly variants: VariantInputs
  readonly cache: CacheInputs
  /** The client of the app, generated before the images. */
  readonly client: ClientInputs | undefined
}

/** Reads and checks all inputs, the secrets first: they are masked before anything else is done. */
export function readImageInputs(context: Pick<ActionContext, 'env' | 'workspace' | 'mask'>): ImageInputs {
  return readInputs(context, (input) => {
    const secrets = readSecretInputs(context, input)
    const values = templateValues(context.env, input.text('version'))
    const sources = readSources(input, context.workspace, values)
    const role = readRole(input)
    const naming = readNaming(input, values)
    refuseMisfit(input, context.env, { ...role, ...sources, naming })
    return {
      ...secrets,
      ...sources,
      ...role,
      ...readBuildInputs(input, values),
      ...readTrustInputs(input),
      naming,
      variants: readVariants(input, naming.tags),
      cache: readCacheInputs(context, input, sources.context),
      client: readClientInputs(input, context.workspace),
    }
  })
}

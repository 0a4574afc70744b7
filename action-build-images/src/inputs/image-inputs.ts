import type { Naming } from '../references/naming.js'
import type { BuildInputs } from './build-inputs.js'
import type { CacheInputs } from './cache-inputs.js'
import type { ClientInputs } from './client-inputs.js'
import type { ModeInputs } from './mode-inputs.js'
import type { SecretInputs } from './secret-inputs.js'
import type { SourceInputs } from './source-inputs.js'
import type { TrustInputs } from './trust-inputs.js'
import type { VariantInputs } from './variant-inputs.js'

/** All inputs of the action. Each part is described and read in its own file. */
export interface ImageInputs extends SourceInputs, ModeInputs, BuildInputs, SecretInputs, TrustInputs {
  readonly naming: Naming
  readonly variants: VariantInputs
  readonly cache: CacheInputs
  /** The client of the app, generated before the images; undefined when none is wanted. */
  readonly client: ClientInputs | undefined
}

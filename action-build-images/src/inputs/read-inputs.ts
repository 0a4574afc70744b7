import type { ActionContext } from '#shared/context/action-context.js'
import { readInputs } from '#shared/inputs/input-reader.js'
import { readBuildInputs } from './build-inputs.js'
import { readCacheInputs } from './cache-inputs.js'
import { readClientInputs } from './client-inputs.js'
import type { ImageInputs } from './image-inputs.js'
import { readModeInputs, validateCombination } from './mode-inputs.js'
import { readNaming } from './naming-inputs.js'
import { placeholderValues } from './placeholders.js'
import { readSecretInputs } from './secret-inputs.js'
import { readSourceInputs } from './source-inputs.js'
import { readTrustInputs } from './trust-inputs.js'
import { readVariantInputs } from './variant-inputs.js'

/** Reads and validates all inputs. Secrets come first, so that they are masked before anything else happens. */
export function readImageInputs(context: Pick<ActionContext, 'env' | 'workspace' | 'mask'>): ImageInputs {
  return readInputs(context, (input) => {
    const secrets = readSecretInputs(context, input)
    const values = placeholderValues(context.env, input.text('version'))
    const sources = readSourceInputs(input, context.workspace, values)
    const mode = readModeInputs(input)
    const naming = readNaming(input, values)
    validateCombination(input, context.env, { ...mode, ...sources, registries: naming.registries })
    return {
      ...secrets,
      ...sources,
      ...mode,
      ...readBuildInputs(input, values),
      ...readTrustInputs(input),
      naming,
      variants: readVariantInputs(input, naming.tags),
      cache: readCacheInputs(context, input, sources.context),
      client: readClientInputs(input, context.workspace),
    }
  })
}

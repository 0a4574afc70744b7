import type { Env } from '#shared/process/env.js'
import { hasSigningIdentity } from '#shared/signing/identity-token.js'
import type { ImageReader } from '../input-definitions.js'
import type { ModeInputs } from '../mode-inputs.js'

/** Who signs: `true` leaves the choice of the services to the visibility of the repository, `public` always uses those of Sigstore. */
export type SigningRule = 'false' | 'true' | 'public'

/**
 * Reads `sign`, and rejects it if nothing is published or the run has no identity to sign with.
 */
export function readSigningRule(input: ImageReader, env: Env, { mode, push }: Pick<ModeInputs, 'mode' | 'push'>): SigningRule {
  const rule = input.choice('sign')
  if (rule === 'false') return rule
  if (mode !== 'publish' && (!push || mode === 'build-digests'))
    input.reject('sign', `is \`${rule}\`, but this run publishes nothing that could be signed`, 'Set `push` to `true`')
  if (!hasSigningIdentity(env))
    input.reject(
      'sign',
      `is \`${rule}\`, but there is no identity to sign with`,
      'Give the job `permissions: id-token: write`. Pull requests from forks never have an identity',
      'Set the variable SIGSTORE_ID_TOKEN to an identity token for Sigstore',
    )
  return rule
}

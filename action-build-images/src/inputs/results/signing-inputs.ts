import type { Env } from '#shared/process/env.js'
import type { ImageReader } from '../input-definitions.js'
import type { ModeInputs } from '../mode-inputs.js'

/** Who signs: `true` leaves the choice of the services to the visibility of the repository, `public` always uses those of Sigstore. */
export type SigningRule = 'false' | 'true' | 'public'

/**
 * Reads `sign`, and rejects it if nothing is published or the run has no identity to sign with. Source: GitHub "OpenID Connect reference",
 * methods for requesting the token; cosign, `SIGSTORE_ID_TOKEN`.
 */
export function readSigningRule(input: ImageReader, env: Env, { mode, push }: Pick<ModeInputs, 'mode' | 'push'>): SigningRule {
  const rule = input.choice('sign')
  if (rule === 'false') return rule
  if (mode !== 'publish' && (!push || mode === 'build-digests'))
    input.reject('sign', `is \`${rule}\`, but this run publishes nothing that could be signed`, 'Set `push` to `true`')
  const isSet = (name: string) => (env[name] ?? '') !== ''
  const hasJobIdentity = isSet('ACTIONS_ID_TOKEN_REQUEST_URL') && isSet('ACTIONS_ID_TOKEN_REQUEST_TOKEN')
  if (!hasJobIdentity && !isSet('SIGSTORE_ID_TOKEN'))
    input.reject(
      'sign',
      `is \`${rule}\`, but there is no identity to sign with`,
      'Give the job `permissions: id-token: write`. Pull requests from forks never have an identity',
      'Set the variable SIGSTORE_ID_TOKEN to an identity token for Sigstore',
    )
  return rule
}

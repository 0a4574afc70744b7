import type { ActionContext } from '../context/action-context.js'
import { describeNetworkError } from '../network/network-errors.js'
import type { Env } from '../process/env.js'

const audience = 'sigstore'
const timeoutMs = 20_000

/** Whether there is an identity to sign with. Sources: those of `requestIdentityToken`. */
export function hasSigningIdentity({
  SIGSTORE_ID_TOKEN: token = '',
  ACTIONS_ID_TOKEN_REQUEST_URL: url = '',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken = '',
}: Env): boolean {
  return token !== '' || (url !== '' && requestToken !== '')
}

/**
 * Returns a new identity token for Sigstore: that of the environment, or one of the job. It is masked. Sources: cosign, `SIGSTORE_ID_TOKEN`;
 * GitHub "OpenID Connect reference", methods for requesting the token.
 */
export async function requestIdentityToken({ env, mask }: Pick<ActionContext, 'env' | 'mask'>): Promise<string> {
  const token = env.SIGSTORE_ID_TOKEN ?? ''
  if (token !== '') {
    mask(token)
    return token
  }
  const url = new URL(env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '')
  url.searchParams.set('audience', audience)
  const authorization = `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''}`
  const response = await fetch(url, { headers: { authorization }, signal: AbortSignal.timeout(timeoutMs) }).catch(
    (error: unknown) => {
      throw new Error(`the identity service of the job did not answer (${describeNetworkError(error)})`)
    },
  )
  if (!response.ok) throw new Error(`the identity service of the job answered ${response.status}`)
  const { value = '' } = (await response.json()) as { value?: string }
  if (value === '') throw new Error('the identity service of the job gave no token')
  mask(value)
  return value
}

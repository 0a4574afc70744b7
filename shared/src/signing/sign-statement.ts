import type { SerializedBundle } from '@sigstore/bundle'
import { untilAborted } from '../concurrency/until-aborted.js'
import type { ActionContext } from '../context/action-context.js'
import { messageOf } from '../errors.js'
import { requestIdentityToken } from './identity-token.js'
import type { SigningServices } from './services.js'

const requestSettings = { timeout: 20_000, retry: 3 }

/** What is said about one file or image. Source: in-toto Attestation Framework, "Statement layer specification" v1. */
export interface Statement {
  readonly subject: readonly { readonly name?: string; readonly digest: Readonly<Record<string, string>> }[]
  readonly predicateType: string
  readonly predicate: object | null
}

/**
 * Signs a statement with a key that exists only for this. The bundle has the signature and a certificate that says who signed. The
 * libraries are loaded on demand, because they are large and seldom needed. Source: Sigstore, "Bundle Format".
 */
export async function signStatement(
  context: Pick<ActionContext, 'env' | 'mask' | 'signal'>,
  { subject, predicateType, predicate }: Statement,
  { fulcioUrl, rekorUrl, timestampUrl }: SigningServices,
): Promise<SerializedBundle> {
  const [{ DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness }, { bundleToJSON }] = await Promise.all([
    import('@sigstore/sign'),
    import('@sigstore/bundle'),
  ])
  const identityProvider = { getToken: async () => await requestIdentityToken(context) }
  const signer = new FulcioSigner({ ...requestSettings, identityProvider, fulcioBaseURL: fulcioUrl })
  const witnesses = [
    ...(rekorUrl === undefined ? [] : [new RekorWitness({ ...requestSettings, rekorBaseURL: rekorUrl })]),
    ...(timestampUrl === undefined ? [] : [new TSAWitness({ ...requestSettings, tsaBaseURL: timestampUrl })]),
  ]
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate }
  const artifact = { data: Buffer.from(JSON.stringify(statement)), type: 'application/vnd.in-toto+json' }
  // The services may take minutes until the last retry, which the libraries cannot cancel.
  const bundle = await untilAborted(
    context.signal,
    async () => await new DSSEBundleBuilder({ signer, witnesses }).create(artifact),
  )
  return bundleToJSON(bundle)
}

/** Why a statement could not be signed, in one line. */
export function describeSigningError(error: unknown): string {
  const message = messageOf(error)
  const cause = error instanceof Error && error.cause !== undefined ? messageOf(error.cause) : ''
  const text = message.includes(cause) ? message : `${message}: ${cause}`
  // The library quotes a token that it cannot read.
  return text
    .replace(/(invalid identity token):.*/s, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

import type { ActionContext } from '#shared/context/action-context.js'
import { requestIdentityToken } from './identity-token.js'
import type { SigningServices } from './services.js'

const requestSettings = { timeout: 20_000, retry: 3 }

/** Source: cosign 3, pkg/types, "CosignSignPredicateType". */
export const signaturePredicateType = 'https://sigstore.dev/cosign/sign/v1'

/**
 * Signs the digest of a manifest, and returns the signature as a Sigstore bundle in JSON: an in-toto statement about the digest, signed
 * with a key that exists only for this, and a certificate that says who signed it. The libraries are loaded on demand, because they are
 * large and seldom needed. Source: cosign 3, `cosign sign`; Sigstore, "Bundle Format".
 */
export async function createSignature(
  context: Pick<ActionContext, 'env' | 'mask'>,
  digest: string,
  { fulcioUrl, rekorUrl, timestampUrl }: SigningServices,
): Promise<Uint8Array<ArrayBuffer>> {
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
  const data = Buffer.from(JSON.stringify(createStatement(digest)))
  const bundle = await new DSSEBundleBuilder({ signer, witnesses }).create({ data, type: 'application/vnd.in-toto+json' })
  return new Uint8Array(Buffer.from(JSON.stringify(bundleToJSON(bundle))))
}

function createStatement(digest: string): object {
  const [algorithm = '', hex = ''] = digest.split(':')
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ digest: { [algorithm]: hex } }],
    predicateType: signaturePredicateType,
    predicate: {},
  }
}

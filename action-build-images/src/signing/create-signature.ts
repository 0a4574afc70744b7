import type { ActionContext } from '#shared/context/action-context.js'
import type { SigningServices } from '#shared/signing/services.js'
import { signStatement } from '#shared/signing/sign-statement.js'

/** Source: cosign 3, pkg/types, "CosignSignPredicateType". */
export const signaturePredicateType = 'https://sigstore.dev/cosign/sign/v1'

/**
 * Signs the digest of a manifest, and returns the signature as a Sigstore bundle in JSON. Source: cosign 3, `cosign sign`.
 */
export async function createSignature(
  context: Pick<ActionContext, 'env' | 'mask' | 'signal'>,
  digest: string,
  services: SigningServices,
): Promise<Uint8Array<ArrayBuffer>> {
  const [algorithm = '', hex = ''] = digest.split(':')
  const subject = [{ digest: { [algorithm]: hex } }]
  const bundle = await signStatement(context, { subject, predicateType: signaturePredicateType, predicate: {} }, services)
  return new Uint8Array(Buffer.from(JSON.stringify(bundle)))
}

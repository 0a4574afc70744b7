import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { hasSigningIdentity } from '#shared/signing/identity-token.js'
import type { Attestation } from '#shared/signing/publish-attestation.js'
import { createPublishAttestation, publishPredicateType } from '#shared/signing/publish-attestation.js'
import { predicateTypeOf } from './given-attestations.js'
import type { IndexUpload, PackageFile } from './plan-uploads.js'

/** A failure comes before the release is made, unless an earlier run has made it. */
const fix = 'Nothing was uploaded. Run again, or set `attestations` to `false`'

type AttestationContext = Pick<ActionContext, 'env' | 'log' | 'signal' | 'mask'>

/**
 * Attests the missing files of all indexes, each once, before anything is uploaded. An attestation that lies beside a file takes the place
 * of a new one. Throws a `UserError` if one cannot be signed.
 */
export async function attestUploads(context: AttestationContext, uploads: readonly IndexUpload[]): Promise<IndexUpload[]> {
  const made = new Map<string, Attestation>()
  const attested: IndexUpload[] = []
  for (const upload of uploads) {
    const reason = upload.unattested
    if (reason !== undefined && upload.missing.length > 0)
      context.log.info(`The files for ${upload.index.name} are uploaded without attestations: ${reason}`)
    const missing: PackageFile[] = []
    for (const each of upload.missing)
      missing.push({ ...each, attestations: reason === undefined ? await attestFile(context, each, made) : [] })
    attested.push({ ...upload, missing })
  }
  return attested
}

async function attestFile(
  context: AttestationContext,
  { file, attestations }: PackageFile,
  made: Map<string, Attestation>,
): Promise<readonly Attestation[]> {
  if (attestations.some((each) => predicateTypeOf(each) === publishPredicateType)) return attestations
  const attestation = made.get(file.name) ?? (await createPublishAttestation(requireSigner(context), file, fix))
  if (!made.has(file.name)) context.log.info(`Attested ${file.name} in the log of Sigstore`)
  made.set(file.name, attestation)
  return [...attestations, attestation]
}

function requireSigner(context: AttestationContext): AttestationContext {
  if (hasSigningIdentity(context.env)) return context
  throw new UserError('`attestations` is `true`, but there is no identity to sign with', {
    fix: 'Give the job `permissions: id-token: write`. Pull requests from forks never have an identity',
    commandFix: 'Set the variable SIGSTORE_ID_TOKEN to an identity token for Sigstore',
  })
}

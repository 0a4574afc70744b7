import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { hasJobIdentity } from '#shared/signing/identity-token.js'
import type { AssetFile } from '../assets/asset-file.js'
import { attestUploads } from './attest-uploads.js'
import type { AttestationRule } from './attestation-rule.js'
import { findReasonInWorkflow } from './attestation-rule.js'
import type { PackageIndex } from './package-index.js'
import type { IndexSettings, IndexUpload } from './plan-uploads.js'
import { planUploads, readPackageFiles } from './plan-uploads.js'
import { mintToken } from './trusted-publishing.js'

/**
 * Finds out what the indexes need, and throws a `UserError` for everything that would fail later: files that an index has with other
 * content, an index that does not trust the job, and files that cannot be attested. A dry run asks for no token and attests nothing, because
 * its job may have no identity.
 */
export async function prepareUploads(
  context: Pick<ActionContext, 'env' | 'log' | 'signal' | 'mask'>,
  settings: IndexSettings & { readonly dryRun: boolean },
  assets: readonly AssetFile[],
): Promise<IndexUpload[]> {
  const { indexes, token, dryRun } = settings
  if (indexes.length === 0) return []
  const [, password = ''] = /^[^:]*:(.+)$/.exec(token ?? '') ?? []
  if (password !== '') context.mask(password)
  const files = await readPackageFiles(settings, assets)
  if (files.length === 0 && !dryRun)
    throw new UserError('`publish-to` is set, but no wheel or sdist is attached', {
      fix: 'Attach them with `assets` or `artifact`',
      commandFix: 'Attach them with `--assets`',
    })
  const uploads = await planUploads(context, settings, files)
  if (dryRun) return uploads
  const accepted = token === undefined ? await requireTrust(context, uploads, settings.attestations) : uploads
  return await attestUploads(context, accepted)
}

/** Returns the uploads without attestations that the index would reject. */
async function requireTrust(
  context: Pick<ActionContext, 'env' | 'log' | 'signal' | 'mask'>,
  uploads: readonly IndexUpload[],
  rule: AttestationRule,
): Promise<IndexUpload[]> {
  const trusted: IndexUpload[] = []
  for (const upload of uploads) {
    const { index, missing, unattested } = upload
    if (missing.length > 0) requireIdentity(context, index)
    const claims = missing.length > 0 ? (await mintToken(context, index)).claims : {}
    trusted.push({ ...upload, unattested: unattested ?? findReasonInWorkflow(index, rule, claims) })
  }
  return trusted
}

function requireIdentity({ env }: Pick<ActionContext, 'env'>, { name }: PackageIndex): void {
  if (hasJobIdentity(env)) return
  throw new UserError(`The upload to ${name} has neither a token nor an OIDC identity`, {
    fix: 'Give the job `permissions: id-token: write` for trusted publishing, or set `index-token`',
    commandFix: 'Set the variable `UV_PUBLISH_TOKEN` to an upload token of the index',
  })
}

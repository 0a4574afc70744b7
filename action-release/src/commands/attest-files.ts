import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { renderTable } from '#shared/format/markdown.js'
import { attestProvenance } from '#shared/signing/attest-provenance.js'
import { hasJobIdentity } from '#shared/signing/identity-token.js'
import { requireDistributionVersions } from '../assets/distribution-version.js'
import { gatherAssets } from '../assets/gather-assets.js'
import type { Inputs } from '../inputs/types.js'
import { renderFileResult } from './file-result.js'

const prevented = 'Nothing was attested'

/**
 * Runs `mode: attest`: attests the provenance of the files of a release, and changes nothing in the repository. No checkout and no GitHub
 * release is needed.
 */
export async function attestFiles(
  context: ActionContext,
  { assets: sources, version, token = '', dryRun }: Inputs,
): Promise<void> {
  if (!dryRun) requireIdentity(context)
  const assets = await gatherAssets(context, sources)
  if (version.requested.kind === 'exact') await requireDistributionVersions(assets, version.requested.version)
  if (!dryRun) await attestProvenance(context, assets, { token, subject: 'the release', prevented })
  const result = dryRun ? 'would be attested' : 'attested'
  for (const { name } of assets) context.log.info(`${name} (${result})`)
  const rows = assets.map(({ name, sha256 }) => [name, sha256, renderFileResult(result)])
  context.summary.add(renderTable(['File', 'SHA-256', 'Result'], rows))
}

/** A called workflow cannot ask for more than its caller has. Source: GitHub "Reuse workflows", permissions. */
function requireIdentity({ env }: ActionContext): void {
  if (hasJobIdentity(env)) return
  throw new UserError('The provenance of the release cannot be attested, because this job has no OIDC identity', {
    fix: `Give the job, or the job that calls the reusable workflow, \`permissions: id-token: write\` and \`attestations: write\`. ${prevented}`,
  })
}

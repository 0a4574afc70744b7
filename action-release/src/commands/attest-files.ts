import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { renderTable } from '#shared/format/markdown.js'
import { attestProvenance } from '#shared/signing/attest-provenance.js'
import { hasJobIdentity } from '#shared/signing/identity-token.js'
import type { AssetFile } from '../assets/asset-file.js'
import { requireDistributionVersions } from '../assets/distribution-version.js'
import { gatherAssets } from '../assets/gather-assets.js'
import type { Inputs } from '../inputs/types.js'
import type { FileResult } from './file-result.js'
import { renderFileResult } from './file-result.js'

const prevented = 'Nothing was attested'

/**
 * Runs `mode: attest`: attests the provenance of the files of a release, and changes nothing in the repository. No checkout and no GitHub
 * release is needed.
 */
export async function attestFiles(context: ActionContext, inputs: Inputs): Promise<void> {
  const { token = '', dryRun } = inputs
  if (dryRun) {
    reportFiles(context, await readFiles(context, inputs), 'would be attested')
    return
  }
  requireIdentity(context)
  const files = await readFiles(context, inputs)
  await attestProvenance(context, files, { token, subject: 'the release', prevented })
  reportFiles(context, files, 'attested')
}

async function readFiles(context: ActionContext, { assets, version }: Inputs): Promise<AssetFile[]> {
  const files = await gatherAssets(context, assets)
  if (version.requested.kind === 'exact') await requireDistributionVersions(files, version.requested.version)
  return files
}

function reportFiles({ log, summary }: ActionContext, files: readonly AssetFile[], result: FileResult): void {
  for (const { name } of files) log.info(`${name} (${result})`)
  const rows = files.map(({ name, sha256 }) => [name, sha256, renderFileResult(result)])
  summary.add(renderTable(['File', 'SHA-256', 'Result'], rows))
}

/** A called workflow cannot ask for more than its caller has. Source: GitHub "Reuse workflows", permissions. */
function requireIdentity({ env }: ActionContext): void {
  if (hasJobIdentity(env)) return
  throw new UserError('The provenance of the release cannot be attested, because this job has no OIDC identity', {
    fix: `Give the job, or the job that calls the reusable workflow, \`permissions: id-token: write\` and \`attestations: write\`. ${prevented}`,
  })
}

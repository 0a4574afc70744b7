import type { ActionContext } from '#shared/context/action-context.js'
import { renderTable } from '#shared/format/markdown.js'
import { requireDistributionVersions } from '../assets/distribution-version.js'
import { gatherAssets } from '../assets/gather-assets.js'
import type { IndexUpload } from '../index-upload/plan-uploads.js'
import { prepareUploads } from '../index-upload/prepare-uploads.js'
import { uploadFiles } from '../index-upload/upload-files.js'
import type { Inputs } from '../inputs/types.js'
import { renderFileResult } from './file-result.js'

/** Runs `mode: publish-to-index`: uploads wheels and sdists that an index does not have yet. No checkout and no GitHub release is needed. */
export async function publishToIndex(context: ActionContext, { assets: sources, index, version, dryRun }: Inputs): Promise<void> {
  const assets = await gatherAssets(context, sources)
  if (version.requested.kind === 'exact') await requireDistributionVersions(assets, version.requested.version)
  const uploads = await prepareUploads(context, { ...index, dryRun }, assets)
  if (!dryRun) await uploadFiles(context, uploads, index.token)
  reportUploads(context, uploads, dryRun)
}

function reportUploads({ log, summary }: ActionContext, uploads: readonly IndexUpload[], dryRun: boolean): void {
  const results = uploads.flatMap(({ index, missing, present }) => [
    ...missing.map(({ file }) => [index.name, file.name, dryRun ? 'would be uploaded' : 'uploaded'] as const),
    ...present.map((name) => [index.name, name, 'unchanged'] as const),
  ])
  for (const [index, name, result] of results) log.info(`${index}: ${name} (${result})`)
  const rows = results.map(([index, name, result]) => [index, name, renderFileResult(result)])
  summary.add(renderTable(['Index', 'File', 'Result'], rows))
}

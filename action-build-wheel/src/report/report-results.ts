import { stat } from 'node:fs/promises'
import { fileSha256 } from '#shared/cache/manifest.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { relativePosixPath } from '#shared/files/paths.js'
import { listFiles } from '../archive/built-files.js'
import { formatBytes } from '../inputs/byte-size.js'
import { writeJsonReport } from './json-report.js'
import type { ReportedFile, Results } from './results.js'
import { renderSummary } from './summary.js'

/** Reports the results in the job summary, as JSON (output `report`) and in the log. */
export async function reportResults(
  context: Pick<ActionContext, 'summary' | 'log' | 'workspace' | 'temp' | 'setOutput'>,
  results: Results,
): Promise<void> {
  const { workspace, log, summary } = context
  const files = await Promise.all(listFiles(results.files).map((path) => describeFile(workspace, path)))
  for (const block of renderSummary(results, files, workspace)) summary.add(block)
  context.setOutput('report', await writeJsonReport(context.temp, results, files))
  const { size, sha256 } = results.inspection.wheel
  log.info(`${relativePosixPath(workspace, results.files.wheel)}: ${formatBytes(size)}, sha256 ${sha256}`)
}

/** Describes a file for the reports. */
export async function describeFile(workspace: string, path: string): Promise<ReportedFile> {
  return { path: relativePosixPath(workspace, path), size: (await stat(path)).size, sha256: await fileSha256(path) }
}

import type { ActionContext } from '#shared/context/action-context.js'
import { relativePosixPath } from '#shared/files/paths.js'
import { renderDetails, renderTable } from '#shared/format/markdown.js'
import { addStateIcon } from '#shared/format/state-icon.js'
import { listFiles } from '../archive/built-files.js'
import type { HookResult } from '../gate/hooks/hook-output.js'
import { formatBytes } from '../inputs/byte-size.js'
import { writePackagesReport } from './json-report.js'
import { describeFile } from './report-results.js'
import type { ReportedFile, Results } from './results.js'
import { fileName } from './results.js'
import { describeGate, describeImports, renderSummary } from './summary.js'

/** Everything that a successful run for several packages knows at its end. */
export interface PackagesResults {
  readonly hooks: readonly HookResult[]
  /** In the order of their builds. */
  readonly packages: readonly PackageResults[]
  readonly attestationUrl: string | undefined
  /** Lock that was installed with each wheel, absolute. */
  readonly installWith: string | undefined
}

type PackageResults = Pick<Results, 'inspection' | 'verification' | 'isReused' | 'files'> & {
  /** Folder of the package, absolute. */
  readonly directory: string
}

/** Reports the packages with a row for each in the job summary, as JSON (output `report`) and in the log. */
export async function reportPackages(
  { workspace, temp, summary, log, setOutput }: Pick<ActionContext, 'summary' | 'log' | 'workspace' | 'temp' | 'setOutput'>,
  { hooks, packages, attestationUrl, installWith }: PackagesResults,
): Promise<void> {
  const described = await Promise.all(
    packages.map(async (each) => ({
      directory: relativePosixPath(workspace, each.directory),
      results: { ...each, hooks, attestationUrl, installWith },
      files: await Promise.all(listFiles(each.files).map((path) => describeFile(workspace, path))),
    })),
  )
  summary.add(`### Wheels of ${packages.length} packages`)
  summary.add(`Gate: ${describeGate(hooks)}`)
  summary.add(renderTable(['Package', 'Folder', 'Version', 'Build', 'Import'], described.map(packageRow)))
  const rows = described.flatMap(({ files }) => files).map((file) => [fileName(file), formatBytes(file.size), file.sha256])
  summary.add(renderTable(['File', 'Size', 'SHA-256'], rows))
  for (const { results, files } of described)
    summary.add(renderDetails(results.inspection.wheel.name, renderSummary(results, files, workspace).join('\n\n')))
  setOutput('report', await writePackagesReport(temp, described))
  for (const { files } of described)
    for (const { path, size, sha256 } of files) log.info(`${path}: ${formatBytes(size)}, sha256 ${sha256}`)
}

interface DescribedPackage {
  /** Folder relative to the workspace. */
  readonly directory: string
  readonly results: Results
  readonly files: readonly ReportedFile[]
}

function packageRow({ directory, results }: DescribedPackage): string[] {
  const { inspection, verification, isReused } = results
  const { name, version } = inspection.wheel
  const build = isReused ? 'reused from an earlier run' : 'built'
  return [name, directory, version, addStateIcon('success', build), describeImports(verification.imported)]
}

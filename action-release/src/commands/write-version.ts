import type { ActionContext } from '#shared/context/action-context.js'
import { renderTable } from '#shared/format/markdown.js'
import { createGit } from '#shared/git.js'
import type { Inputs } from '../inputs/types.js'
import { formatTag } from '../state/release-target.js'
import { resolveVersion } from '../version/bump.js'
import { compareVersions, isPrerelease, requireNewer } from '../version/compare.js'
import { findVersionLocations } from '../version/find-locations.js'
import { updateVersionFiles } from '../version/update-files.js'
import { readVersions } from '../version/version-file.js'

/**
 * Runs `mode: write-version`: writes the version into the work tree and stops, so that the wheel can be built before the release.
 * If the files already hold the version, nothing changes.
 */
export async function writeVersion(context: ActionContext, { version: inputs, tag, dryRun }: Inputs): Promise<void> {
  const git = createGit(context.run, context.workspace, context.env)
  const locations = await findVersionLocations(git, inputs)
  const current = await readVersions(context.workspace, locations)
  const version = resolveVersion(current, inputs.requested)
  const isWritten = compareVersions(version, current) === 0
  if (!isWritten) requireNewer(version, current, 'the current version of the repository')
  context.setOutput('version', version)
  context.setOutput('previous-version', current)
  context.setOutput('tag', formatTag(tag.template, version))
  context.setOutput('prerelease', isPrerelease(version))
  if (!isWritten && !dryRun) await updateVersionFiles(context, git, { command: inputs.bumpCommand, locations, version })
  reportFiles(context, {
    files: locations.map(({ path }) => path),
    current,
    version,
    result: describeResult(isWritten, dryRun),
  })
}

function describeResult(isWritten: boolean, dryRun: boolean): string {
  if (isWritten) return 'unchanged'
  return dryRun ? 'would be written' : 'written'
}

interface WrittenFiles {
  readonly files: readonly string[]
  readonly current: string
  readonly version: string
  readonly result: string
}

function reportFiles(
  { log, summary }: Pick<ActionContext, 'log' | 'summary'>,
  { files, current, version, result }: WrittenFiles,
): void {
  log.info(`${files.join(', ')}: version ${current} -> ${version} (${result})`)
  const rows = files.map((file) => [file, current, version, result])
  summary.add(renderTable(['Version file', 'Before', 'After', 'Result'], rows))
}

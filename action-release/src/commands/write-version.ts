import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf } from '#shared/errors.js'
import { renderTable } from '#shared/format/markdown.js'
import type { Git } from '#shared/git.js'
import { createGit } from '#shared/git.js'
import { openRemote } from '../git/remote.js'
import { connectGitHub } from '../github/services.js'
import type { Inputs } from '../inputs/types.js'
import { formatTag, resolveBranch } from '../state/release-target.js'
import type { RequestedVersion } from '../version/bump.js'
import { resolveVersion } from '../version/bump.js'
import { compareVersions, isPrerelease, requireNewer } from '../version/compare.js'
import { findVersionLocations } from '../version-files/find-locations.js'
import { updateVersionFiles } from '../version-files/update-files.js'
import { readVersions } from '../version-files/version-file.js'
import { findUnfinishedWork, finishFirst } from './find-unfinished.js'

/**
 * Runs `mode: write-version`: writes the version into the work tree and stops, so that the wheel can be built before the release.
 * If the files already hold the version, nothing changes.
 */
export async function writeVersion(context: ActionContext, allInputs: Inputs): Promise<void> {
  const { version: inputs, tag, dryRun } = allInputs
  const git = createGit(context.run, context.workspace, context.env)
  const locations = await findVersionLocations(git, inputs)
  const current = await readVersions(context.workspace, locations)
  const version = resolveVersion(current, await requestedVersion(context, git, allInputs))
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

/** The build must use the version that the release is going to finish. Without a token or a remote, no release is known. */
async function requestedVersion(
  context: ActionContext,
  local: Git,
  { version: { requested }, token, branch, tag }: Inputs,
): Promise<RequestedVersion> {
  if (requested.kind !== 'bump' || token === undefined) return requested
  try {
    const { releases } = await connectGitHub(context, token)
    const remote = await openRemote(context, local, { token, hooks: false })
    const unfinished = await findUnfinishedWork({ local, remote, releases }, await resolveBranch(context, branch), tag)
    return finishFirst(requested, unfinished)
  } catch (error) {
    context.log.warning(`Unfinished releases could not be looked up: ${messageOf(error)}`)
    return requested
  }
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

import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'
import { renderTable } from '#shared/format/markdown.js'
import type { Git } from '#shared/git.js'
import { createGit } from '#shared/git.js'
import { openRemote } from '../git/remote.js'
import { connectGitHub } from '../github/services.js'
import type { Inputs } from '../inputs/types.js'
import { readReleaseTags } from '../state/read-tags.js'
import { formatTag, requireKnownTags, resolveBranch } from '../state/release-target.js'
import { defaultTemplate } from '../state/tag-template.js'
import type { RequestedVersion } from '../version/bump.js'
import { resolveVersion } from '../version/bump.js'
import { compareVersions, isPrerelease, requireNewer } from '../version/compare.js'
import { requireBumpOfTags, resolveTagVersion } from '../version/tag-version.js'
import type { VersionLocations } from '../version-files/location.js'
import type { VersionUpdate } from '../version-files/update-files.js'
import { updateVersionFiles } from '../version-files/update-files.js'
import { readVersions } from '../version-files/version-file.js'
import { snapshotWorktree } from '../version-files/worktree-snapshot.js'
import { findVersionSource } from '../version-source/find-version-source.js'
import type { FileResult } from './file-result.js'
import { renderFileResult } from './file-result.js'
import { findUnfinishedWork, finishFirst } from './find-unfinished.js'

/**
 * Runs `mode: write-version`: writes the version into the work tree and stops, so that the wheel can be built before the release.
 * If the files already hold the version, nothing changes. If the version is only in tags, the clone gets the tag, and the remote not.
 */
export async function writeVersion(context: ActionContext, inputs: Inputs): Promise<void> {
  const git = createGit(context.run, context.workspace, context.env)
  const source = await findVersionSource(context.workspace, git, inputs.version)
  requireBumpOfTags(source, inputs.version)
  if (source.kind === 'files') await writeIntoFiles(context, git, inputs, source.locations)
  else await writeIntoClone(context, git, inputs)
}

async function writeIntoFiles(context: ActionContext, git: Git, inputs: Inputs, locations: VersionLocations): Promise<void> {
  const { version: settings, dryRun } = inputs
  const current = await readVersions(context.workspace, locations)
  const { requested, template } = await lookUp(context, git, inputs)
  const version = resolveVersion(current, requested)
  const isWritten = compareVersions(version, current) === 0
  if (!isWritten) requireNewer(version, current, 'the current version of the repository')
  setOutputs(context, { version, current, tag: formatTag(template, version) })
  if (!isWritten && !dryRun)
    await updateOrRestore(context, git, {
      command: settings.bumpCommand,
      locations,
      globs: settings.globs,
      version,
      day: settings.day,
    })
  reportFiles(context, {
    files: locations.map(({ path }) => path),
    current,
    version,
    result: describeResult(isWritten, dryRun),
  })
}

async function updateOrRestore(context: ActionContext, git: Git, update: VersionUpdate): Promise<void> {
  const restore = await snapshotWorktree(context, git, update.locations)
  try {
    await updateVersionFiles(context, git, update)
  } catch (error) {
    await restore()
    throw error
  }
}

/** A build backend that reads tags finds the version in the clone. */
async function writeIntoClone(
  context: ActionContext,
  local: Git,
  { token, branch, tag, version, dryRun }: Inputs,
): Promise<void> {
  const remote = await openRemote(context, local, { token, hooks: false })
  const tags = await readReleaseTags(context, { local, remote }, await resolveBranch(context, branch), tag)
  const head = await local('rev-parse', 'HEAD')
  await requireKnownTags(local, tags.versions, version.requested)
  const { version: next, current } = resolveTagVersion(tags.versions, head, version.requested)
  const name = formatTag(tags.template, next)
  const tagged = tags.refs.tags.get(name)
  if (tagged !== undefined && tagged !== head)
    throw new UserError(`Tag ${name} exists on another commit than the one that is checked out`, {
      fix: 'Choose a higher version',
    })
  setOutputs(context, { version: next, current, tag: name })
  if (!dryRun) await local('update-ref', `refs/tags/${name}`, head)
  reportFiles(context, { files: [`tag ${name}`], current, version: next, result: describeResult(tagged === head, dryRun) })
}

interface WrittenVersion {
  readonly version: string
  readonly current: string
  readonly tag: string
}

function setOutputs({ setOutput }: Pick<ActionContext, 'setOutput'>, { version, current, tag }: WrittenVersion): void {
  setOutput('version', version)
  setOutput('previous-version', current)
  setOutput('tag', tag)
  setOutput('prerelease', isPrerelease(version))
}

/**
 * The build must use the version that the release is going to finish, and its tag template. Without a token or a remote, neither is
 * known.
 */
async function lookUp(
  context: ActionContext,
  local: Git,
  { version: { requested }, token, branch, tag }: Inputs,
): Promise<{ readonly requested: RequestedVersion; readonly template: string }> {
  const unknown = { requested, template: tag.template ?? defaultTemplate }
  if (requested.kind !== 'bump' || token === undefined) return unknown
  try {
    const { releases } = await connectGitHub(context, token)
    const remote = await openRemote(context, local, { token, hooks: false })
    const tags = await readReleaseTags(context, { local, remote }, await resolveBranch(context, branch), tag)
    const unfinished = await findUnfinishedWork({ local, remote, releases }, tags)
    return { requested: finishFirst(requested, unfinished), template: tags.template }
  } catch (error) {
    context.log.warning(`Unfinished releases could not be looked up: ${messageOf(error)}`)
    return unknown
  }
}

function describeResult(isWritten: boolean, dryRun: boolean): FileResult {
  if (isWritten) return 'unchanged'
  return dryRun ? 'would be written' : 'written'
}

interface WrittenFiles {
  readonly files: readonly string[]
  readonly current: string
  readonly version: string
  readonly result: FileResult
}

function reportFiles(
  { log, summary }: Pick<ActionContext, 'log' | 'summary'>,
  { files, current, version, result }: WrittenFiles,
): void {
  log.info(`${files.join(', ')}: version ${current} -> ${version} (${result})`)
  const rows = files.map((file) => [file, current, version, renderFileResult(result)])
  summary.add(renderTable(['Version file', 'Before', 'After', 'Result'], rows))
}

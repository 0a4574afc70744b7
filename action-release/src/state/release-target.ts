import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import { runGit } from '#shared/git.js'
import { requireFullHistory } from '../git/shallow.js'
import type { RequestedVersion } from '../version/bump.js'
import { resolveVersion } from '../version/bump.js'
import { resolveTagVersion } from '../version/tag-version.js'
import type { VersionLocations, VersionSource } from '../version-files/location.js'
import { readVersions } from '../version-files/version-file.js'
import type { ReleaseTags } from './read-tags.js'
import type { ReleasedVersion } from './released-versions.js'
import { defaultBranchOfRun, tagOfRun } from './tag-run.js'
import type { Checkout, ReleaseTarget, TagKind } from './types.js'

/** What the user asked to release. */
export interface ReleaseRequest {
  readonly version: RequestedVersion
  readonly branch: string
  readonly tags: ReleaseTags
  readonly tagKind: TagKind
}

/** Reads what is checked out, and determines version, tag and branch of the release from it. */
export async function resolveTarget(
  { workspace }: Pick<ActionContext, 'workspace'>,
  local: Git,
  source: VersionSource,
  request: ReleaseRequest,
): Promise<{ readonly target: ReleaseTarget; readonly checkout: Checkout }> {
  const { branch, tags } = request
  const commit = await local('rev-parse', 'HEAD')
  const { version, current } =
    source.kind === 'files'
      ? await resolveFromFiles(workspace, source.locations, request.version)
      : await resolveFromTags(local, tags.versions, { commit, requested: request.version })
  const tag = formatTag(tags.template, version)
  // What the remote has is valid.
  const newBranch = tags.refs.tip === undefined ? [`refs/heads/${branch}`] : []
  await requireValidRefs(local, [...newBranch, ...(tags.refs.tags.has(tag) ? [] : [`refs/tags/${tag}`])])
  const files = source.kind === 'files' ? [...new Set(source.locations.map(({ path }) => path))] : []
  return {
    target: {
      version,
      isExplicit: request.version.kind !== 'bump',
      isCurrent: request.version.kind === 'current',
      tag,
      tagKind: request.tagKind,
      branch,
    },
    checkout: { commit, version: current, files },
  }
}

async function resolveFromFiles(workspace: string, locations: VersionLocations, requested: RequestedVersion) {
  const current = await readVersions(workspace, locations)
  return { version: resolveVersion(current, requested), current }
}

async function resolveFromTags(
  local: Git,
  versions: readonly ReleasedVersion[],
  { commit, requested }: { readonly commit: string; readonly requested: RequestedVersion },
) {
  await requireKnownTags(local, versions, requested)
  const { version } = resolveTagVersion(versions, commit, requested)
  return { version, current: version }
}

/** Throws a `UserError` if it is unknown which tags the branch has: a bump would start from the highest one of another line. */
export async function requireKnownTags(
  local: Git,
  versions: readonly ReleasedVersion[],
  requested: RequestedVersion,
): Promise<void> {
  if (requested.kind !== 'bump' || versions.length === 0) return
  await requireFullHistory(local, 'The bump starts from the highest tag of the branch', ', or give `version`')
}

/**
 * Returns the given branch, or else the one that is checked out, or else that of the run. A run of a tag has none: if no new commit is
 * asked for, the default branch is meant.
 */
export async function resolveBranch(
  { run, env, workspace }: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  given: string | undefined,
  requested?: RequestedVersion,
): Promise<string> {
  if (given !== undefined) return given
  const { code, stdout } = await runGit(run, ['symbolic-ref', '--quiet', '--short', 'HEAD'], { cwd: workspace, env })
  if (code === 0) return stdout.trim()
  const runBranch = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1]
  if (runBranch !== undefined) return runBranch
  const isTagRelease = tagOfRun(env) !== undefined && requested !== undefined && requested.kind !== 'bump'
  const defaultBranch = isTagRelease ? await defaultBranchOfRun(env) : undefined
  if (defaultBranch !== undefined) return defaultBranch
  throw new UserError('No branch is checked out (detached HEAD)', {
    why: 'The new commit needs a branch',
    fix: 'Set the `branch` input, or start the workflow on a branch',
    commandFix: 'Check out a branch, or name one with `--branch`',
  })
}

/** Throws a `UserError` for names that Git does not accept for a ref. Source: git-check-ref-format(1). */
export async function requireValidRefs(git: Git, names: readonly string[]): Promise<void> {
  for (const name of names)
    await git('check-ref-format', name).catch(() => {
      throw new UserError(`\`${name}\` is not a valid Git ref name`, {
        fix: 'Check `branch`, `tag-template` and `floating-tags`',
      })
    })
}

export function formatTag(template: string, version: string): string {
  return template.replace('{version}', version)
}

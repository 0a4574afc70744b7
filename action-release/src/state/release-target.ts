import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import { runGit } from '#shared/git.js'
import type { RequestedVersion } from '../version/bump.js'
import { resolveVersion } from '../version/bump.js'
import type { VersionLocations } from '../version-files/location.js'
import { readVersions } from '../version-files/version-file.js'
import type { Checkout, ReleaseTarget, TagKind } from './types.js'

/** What the user asked to release. */
export interface ReleaseRequest {
  readonly version: RequestedVersion
  /** Undefined for the branch that is checked out, or that of the run. */
  readonly branch: string | undefined
  readonly tagTemplate: string
  readonly tagKind: TagKind
}

/** Reads what is checked out, and determines version, tag and branch of the release from it. */
export async function resolveTarget(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  local: Git,
  locations: VersionLocations,
  request: ReleaseRequest,
): Promise<{ readonly target: ReleaseTarget; readonly checkout: Checkout }> {
  const branch = await resolveBranch(context, request.branch)
  const currentVersion = await readVersions(context.workspace, locations)
  const version = resolveVersion(currentVersion, request.version)
  const tag = formatTag(request.tagTemplate, version)
  await requireValidRefs(local, [`refs/heads/${branch}`, `refs/tags/${tag}`])
  const commit = await local('rev-parse', 'HEAD')
  const files = [...new Set(locations.map(({ path }) => path))]
  return {
    target: { version, isExplicit: request.version.kind !== 'bump', tag, tagKind: request.tagKind, branch },
    checkout: { commit, version: currentVersion, files },
  }
}

/** Returns the given branch, or else the one that is checked out, or else that of the run. */
export async function resolveBranch(
  { run, env, workspace }: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  given: string | undefined,
): Promise<string> {
  if (given !== undefined) return given
  const { code, stdout } = await runGit(run, ['symbolic-ref', '--quiet', '--short', 'HEAD'], { cwd: workspace, env })
  if (code === 0) return stdout.trim()
  const runBranch = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1]
  if (runBranch !== undefined) return runBranch
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

import { UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import type { Remote } from '../git/remote.js'
import { withSigner } from '../git/signing.js'
import { readTrailers } from '../git/trailers.js'
import { foreignTemporaryBranch } from '../plan/rejections.js'
import { releaseBranch } from '../state/temporary-branch.js'
import type { VersionUpdate } from '../version-files/update-files.js'
import { snapshotWorktree } from '../version-files/worktree-snapshot.js'
import { ensureCommitOnReleaseBranch } from './api-branch.js'
import type { CommitContext } from './commit-context.js'
import type { CommitRepository } from './commit-release.js'
import type { CommitRequest } from './commit-request.js'
import { explainBlockedBranch } from './push-errors.js'
import { createCommit } from './release-objects.js'
import { writeFiles } from './write-files.js'

export interface ProposalSettings {
  readonly update: VersionUpdate
  readonly signingKey: string | undefined
}

/**
 * Puts the release commit on the branch `action-release/<tag>`, for a pull request. The commit of an earlier run is reused if it makes the
 * same change to the same commit. The work tree is restored in every case. Returns the files that the commit changes.
 */
export async function pushProposal(
  context: CommitContext,
  repository: CommitRepository,
  plannedRequest: CommitRequest,
  { update, signingKey }: ProposalSettings,
): Promise<readonly string[]> {
  const restore = await snapshotWorktree(context, repository.local, update.locations)
  try {
    const request = await writeFiles(context, repository.local, plannedRequest, update)
    if (request.method === 'api') await ensureCommitOnReleaseBranch(context, repository, request, 'any-run')
    else await pushReleaseBranch(context, repository, request, signingKey)
    return request.files
  } finally {
    await restore()
  }
}

async function pushReleaseBranch(
  context: CommitContext,
  { local, remote }: CommitRepository,
  request: CommitRequest,
  signingKey: string | undefined,
): Promise<void> {
  const branch = releaseBranch(request)
  const commit = await withSigner(context, signingKey, async (signer) => await createCommit(context, local, request, signer))
  const { tip } = await remote.refs(branch)
  if (tip !== undefined) {
    await requireOwnBranch(local, remote, request, tip)
    if (await isSameChange(local, tip, commit)) return
  }
  const result = await remote.push([{ from: commit, to: `refs/heads/${branch}`, lease: tip ?? '' }])
  if (result.state === 'rejected')
    throw (
      explainBlockedBranch(branch, result.reason) ??
      new UserError(`The remote rejected the branch ${branch}: ${result.reason}`, {
        fix: 'Check the permissions of the token',
      })
    )
}

async function requireOwnBranch(local: Git, remote: Remote, request: CommitRequest, tip: string): Promise<void> {
  const branch = releaseBranch(request)
  await remote.fetch(`refs/heads/${branch}`)
  const trailers = await readTrailers(local, tip)
  if (trailers['Release-Version'] === request.version) return
  throw foreignTemporaryBranch(branch, tip)
}

/** Whether two commits have the same tree and the same parents. */
async function isSameChange(local: Git, one: string, other: string): Promise<boolean> {
  const treeAndParents = async (id: string) => await local('show', '-s', '--no-show-signature', '--format=%T %P', id)
  return (await treeAndParents(one)) === (await treeAndParents(other))
}

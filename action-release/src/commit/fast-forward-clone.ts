import type { Git } from '#shared/git.js'
import type { CommitRequest } from './commit-request.js'
import type { ReleaseObjects } from './release-objects.js'

/** Moves the clone to where the remote is now: the tag, and the branch if a commit was made. The files are already as in the commit. */
export async function fastForwardClone(
  local: Git,
  { tag, branch, version, base, files, existing }: CommitRequest,
  objects: ReleaseObjects,
): Promise<void> {
  await local('update-ref', `refs/tags/${tag}`, objects.tag)
  if (existing !== undefined) return
  await local('update-ref', `refs/remotes/origin/${branch}`, objects.commit)
  await local('update-ref', '-m', `release ${version}`, 'HEAD', objects.commit, base)
  // Deleted files cannot be added.
  if (files.length > 0) await local('reset', '--quiet', '--', ...files)
}

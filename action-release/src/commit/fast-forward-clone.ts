import type { ActionContext } from '#shared/context/action-context.js'
import { createGit } from '#shared/git.js'
import type { CommitRequest } from './commit-request.js'
import type { ReleaseObjects } from './release-objects.js'

/**
 * Moves the clone to where the remote is now: the tag, and the branch if a commit was made, all of them or none. The files are already as
 * in the commit.
 */
export async function fastForwardClone(
  { run, env, workspace }: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  { tag, branch, version, base, files, existing }: CommitRequest,
  objects: ReleaseObjects,
): Promise<void> {
  const branchUpdates = [`update refs/remotes/origin/${branch} ${objects.commit}`, `update HEAD ${objects.commit} ${base}`]
  const updates = [`update refs/tags/${tag} ${objects.tag}`, ...(existing === undefined ? branchUpdates : [])]
  const input = updates.map((line) => `${line}\n`).join('')
  await createGit(run, workspace, env, { input })('update-ref', '-m', `release ${version}`, '--stdin')
  // Deleted files cannot be added.
  if (existing === undefined && files.length > 0) await createGit(run, workspace, env)('reset', '--quiet', '--', ...files)
}

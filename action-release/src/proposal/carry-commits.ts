import type { Git } from '#shared/git.js'
import { runGit } from '#shared/git.js'
import type { CommitContext } from '../commit/commit-context.js'
import { committerEnv } from '../git/committer.js'
import type { Scratch } from '../git/scratch-worktree.js'
import { withScratchWorktree } from '../git/scratch-worktree.js'
import { parseTrailers } from '../git/trailers.js'

/** A commit that someone added to the branch of a proposal. */
export interface AddedCommit {
  readonly id: string
  readonly subject: string
  readonly author: string
  readonly parents: readonly string[]
}

export type CarriedCommits =
  | { readonly state: 'carried'; readonly tip: string }
  /** The commit that no longer applies. */
  | { readonly state: 'conflict'; readonly commit: AddedCommit }

/**
 * Lists what others added to the branch of a proposal, oldest first. A commit with the trailers of a proposal is one of this action, unless
 * someone has amended it, which changes its committer.
 */
export async function findAddedCommits(context: CommitContext, local: Git, tip: string): Promise<AddedCommit[]> {
  const { GIT_COMMITTER_EMAIL: ownEmail } = await committerEnv(local, context.env)
  const format = ['%H', '%P', '%ce', '%an', '%B'].join('%x01')
  const log = await local('log', '-z', '--reverse', '--topo-order', '--no-show-signature', `--format=${format}`, `HEAD..${tip}`)
  return log
    .split('\0')
    .filter((entry) => entry !== '')
    .flatMap((entry) => {
      const [id = '', parents = '', email = '', author = '', message = ''] = entry.split('\u0001')
      const isOwn = email === ownEmail && 'Release-Base' in parseTrailers(message)
      const [subject = ''] = message.split('\n')
      return isOwn ? [] : [{ id, subject, author, parents: parents.split(' ') }]
    })
}

/** Applies the added commits to a new proposal, with their authors. Those that change nothing any more are left out. */
export async function carryCommits(
  context: CommitContext,
  local: Git,
  proposal: string,
  commits: readonly AddedCommit[],
): Promise<CarriedCommits> {
  if (commits.length === 0) return { state: 'carried', tip: proposal }
  return await withScratchWorktree(context, local, async (scratch) => {
    await scratch.local('checkout', '--quiet', '--force', '--detach', proposal)
    for (const commit of commits) if (!(await applyCommit(scratch, commit))) return { state: 'conflict', commit }
    return { state: 'carried', tip: await scratch.local('rev-parse', 'HEAD') }
  })
}

/** Returns whether the commit could be applied. Source: git-cherry-pick(1), git-merge-tree(1). */
async function applyCommit({ context, local }: Scratch<CommitContext>, { id, parents }: AddedCommit): Promise<boolean> {
  const { run, workspace, env } = context
  const [one = '', other] = parents
  // "Update branch" merges the base, which the new proposal contains. Only a merge that someone had to settle has more in it.
  if (other !== undefined) {
    const { code, stdout } = await runGit(run, ['merge-tree', '--write-tree', one, other], { cwd: workspace, env })
    return code === 0 && stdout.trim() === (await local('rev-parse', `${id}^{tree}`))
  }
  const { GIT_COMMITTER_NAME: name = '', GIT_COMMITTER_EMAIL: email = '' } = await committerEnv(local, env)
  const committer = { GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email }
  const args = ['-c', 'commit.gpgSign=false', 'cherry-pick', id]
  const { code } = await runGit(run, args, { cwd: workspace, env: { ...env, ...committer } })
  if (code === 0) return true
  const isEmpty = (await local('status', '--porcelain', '--untracked-files=no')) === ''
  if (isEmpty) await local('cherry-pick', '--skip')
  return isEmpty
}

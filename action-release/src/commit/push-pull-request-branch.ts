import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import type { Git } from '#shared/git.js'
import { changedFiles, createGit } from '#shared/git.js'
import { botIdentity } from '../git/bot-identity.js'
import { botCommitterEnv } from '../git/committer.js'
import type { Remote } from '../git/remote.js'
import { isShallowClone } from '../git/shallow.js'
import { writeTree } from '../git/trees.js'
import type { CommitContext } from './commit-context.js'

/** Changes of the work tree that go to a branch as one commit. */
export interface BranchChanges {
  readonly branch: string
  /** Subject of the commit. */
  readonly title: string
}

export type PushedChanges =
  | { readonly state: 'unchanged' }
  | { readonly state: 'pushed'; readonly commit: string; readonly files: readonly string[] }

/**
 * Commits everything that differs from the checked out commit, as the bot of GitHub Actions, and replaces the branch with that one
 * commit. Branch and index of the clone do not change. Throws a `UserError` if the branch has commits by other authors.
 */
export async function pushPullRequestBranch(
  context: CommitContext,
  { local, remote }: { readonly local: Git; readonly remote: Remote },
  { branch, title }: BranchChanges,
): Promise<PushedChanges> {
  const files = await changedFiles(local)
  if (files.length === 0) return { state: 'unchanged' }
  const { tip } = await remote.refs(branch)
  if (tip !== undefined) await requireOnlyOwnCommits(local, remote, branch, tip)
  const commit = await commitAsBot(context, local, files, title)
  context.log.info(`Pushing commit ${commit} to ${branch}`)
  const result = await remote.push([{ from: commit, to: `refs/heads/${branch}`, lease: tip ?? '' }])
  if (result.state === 'pushed') return { state: 'pushed', commit, files }
  throw new UserError(`The remote rejected the branch ${branch}: ${result.reason}`, {
    fix: 'Check the permissions of the token and the rules of the branch',
  })
}

/** The branch is replaced, so commits of other authors would be lost. */
async function requireOnlyOwnCommits(local: Git, remote: Remote, branch: string, tip: string): Promise<void> {
  const others = await listOtherAuthors({ local, remote }, branch, tip)
  if (others === undefined)
    throw new UserError(`Branch ${branch} exists, and its commits cannot be checked in a shallow clone`, {
      fix: 'Set `fetch-depth: 0` for actions/checkout',
      commandFix: 'Run `git fetch --unshallow`',
    })
  if (others.length === 0) return
  throw new UserError(`Branch ${branch} has commits by ${listFirst(others)}, which would be lost`, {
    fix: 'Merge or delete the branch, or choose another one',
  })
}

/** The addresses of those who added commits to a branch of the bot; undefined if the clone is shallow, which hides some of them. */
export async function listOtherAuthors(
  { local, remote }: { readonly local: Git; readonly remote: Remote },
  branch: string,
  tip: string,
): Promise<string[] | undefined> {
  if (await isShallowClone(local)) return undefined
  await remote.fetch(`refs/heads/${branch}`)
  const authors = (await local('log', '--format=%ae', `HEAD..${tip}`)).split('\n').filter((email) => email !== '')
  return [...new Set(authors)].filter((email) => email !== botIdentity.email)
}

async function commitAsBot(context: CommitContext, local: Git, files: readonly string[], title: string): Promise<string> {
  const { run, env, workspace } = context
  // A changed file that is ignored is in the index on purpose.
  const tree = await writeTree(context, local, files, { includeIgnored: true })
  const parent = await local('rev-parse', 'HEAD')
  const git = createGit(run, workspace, { ...env, ...botCommitterEnv() }, { input: `${title}\n` })
  return await git('commit-tree', tree, '-p', parent)
}

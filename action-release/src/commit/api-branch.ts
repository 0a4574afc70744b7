import { UserError } from '#shared/errors.js'
import { botIdentity } from '../git/bot-identity.js'
import { parseTrailers } from '../git/trailers.js'
import type { TreeChange } from '../git/trees.js'
import { readBlob } from '../git/trees.js'
import { GraphqlError } from '../github/client.js'
import type { FilesCommit, GitDatabase } from '../github/git-database.js'
import { retryRequest } from '../github/retry.js'
import { foreignTemporaryBranch } from '../plan/rejections.js'
import { releaseBranch } from '../state/temporary-branch.js'
import type { CommitContext } from './commit-context.js'
import type { CommitRequest } from './commit-request.js'
import { commitMessage } from './messages.js'
import { explainBlockedBranch } from './push-errors.js'

/** Whose commit may be reused: only that of an earlier attempt of this run, or that of any run with the same change. */
export type ReusableCommit = 'this-run' | 'any-run'

/** Commits the files to the branch `action-release/<tag>` through the API, or reuses the commit that is already there. Returns its id. */
export async function ensureCommitOnReleaseBranch(
  context: CommitContext,
  { gitDatabase }: { readonly gitDatabase: GitDatabase },
  request: CommitRequest,
  reusable: ReusableCommit,
): Promise<string> {
  const branch = releaseBranch(request)
  if (request.written === undefined) throw new Error('The files of the release commit are not written')
  const { tree, changes } = request.written
  const files = await readFiles(context, tree, changes)
  const commit = {
    branch,
    head: request.base,
    message: commitMessage(request, context.env, `${botIdentity.name} <${botIdentity.email}>`),
    files,
  }
  return await retryRequest(context, `POST a commit on ${branch}`, async () => {
    const head = await gitDatabase.ref(`refs/heads/${branch}`)
    if (head !== undefined && head !== request.base) {
      const isReusable = await isReusableCommit(gitDatabase, head, { request, tree, reusable, runId: context.env.GITHUB_RUN_ID })
      if (isReusable) return head
    }
    return await resetAndCommit(gitDatabase, head, commit)
  })
}

async function readFiles(context: CommitContext, tree: string, changes: readonly TreeChange[]): Promise<FilesCommit['files']> {
  return await Promise.all(
    changes.map(async ({ path, mode }) => ({
      path,
      content: mode === undefined ? undefined : await readBlob(context, tree, path),
    })),
  )
}

interface ExpectedCommit {
  readonly request: CommitRequest
  readonly tree: string
  readonly reusable: ReusableCommit
  readonly runId: string | undefined
}

/** Throws a `UserError` for a commit that no run of this action made. */
async function isReusableCommit(
  gitDatabase: GitDatabase,
  head: string,
  { request, tree, reusable, runId = '' }: ExpectedCommit,
): Promise<boolean> {
  const commit = await gitDatabase.commit(head)
  const trailers = parseTrailers(commit.message)
  if (trailers['Release-Version'] !== request.version) throw foreignTemporaryBranch(releaseBranch(request), head)
  const isAllowedRun = reusable === 'any-run' || (trailers['Release-Run'] ?? '') === runId
  return isAllowedRun && commit.parents.join() === request.base && commit.tree === tree
}

/** Puts the branch on its base, and commits to it. */
async function resetAndCommit(gitDatabase: GitDatabase, currentHead: string | undefined, commit: FilesCommit): Promise<string> {
  const ref = `refs/heads/${commit.branch}`
  try {
    if (currentHead !== commit.head)
      await gitDatabase.moveRefs([{ name: ref, before: currentHead, after: commit.head, force: true }])
    return await gitDatabase.commitFiles(commit)
  } catch (error) {
    if (!(error instanceof GraphqlError)) throw error
    const blocked = explainBlockedBranch(commit.branch, error.message)
    if (blocked !== undefined) throw blocked
    throw new UserError(`GitHub rejected the commit on ${commit.branch}: ${error.message}`, {
      why: 'Another run may be working on the same release. Branch and tag have not changed',
      fix: 'Wait for the other run, or start this one again',
    })
  }
}

import { messageOf } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import { botIdentity } from '../git/bot-identity.js'
import type { Remote } from '../git/remote.js'
import { GraphqlError } from '../github/client.js'
import type { GitDatabase } from '../github/git-database.js'
import { retryRequest } from '../github/retry.js'
import { releaseBranch } from '../state/temporary-branch.js'
import { ensureCommitOnReleaseBranch } from './api-branch.js'
import type { CommitContext } from './commit-context.js'
import type { CommitRequest } from './commit-request.js'
import { tagMessage } from './messages.js'
import { explainRejection } from './push-errors.js'
import type { ReleaseObjects } from './release-objects.js'

interface ApiRepository {
  readonly local: Git
  readonly gitDatabase: GitDatabase
  readonly remote: Remote
}

/**
 * Commits the written files through the API. The commit is made on a temporary branch `action-release/<tag>`; then one compare-and-swap
 * moves the branch, creates the tag and deletes the temporary branch. Of two runs, only the one that holds the temporary branch at that
 * moment succeeds.
 */
export async function commitAndTagViaApi(
  context: CommitContext,
  repository: ApiRepository,
  request: CommitRequest,
): Promise<ReleaseObjects> {
  const { gitDatabase } = repository
  context.log.info(`Making the commit on ${releaseBranch(request)} through the API`)
  const commit = await ensureCommitOnReleaseBranch(context, repository, request, 'this-run')
  try {
    const objects = { commit, tag: await createTag(context, gitDatabase, request, commit) }
    context.log.info(`Moving ${request.branch} to ${commit} together with tag ${request.tag}`)
    await moveTogether(context, repository, request, objects)
    await warnIfUnverified(context, gitDatabase, commit)
    return objects
  } catch (error) {
    await deleteReleaseBranch(context, gitDatabase, request, commit)
    throw error
  }
}

async function createTag(
  { env }: CommitContext,
  gitDatabase: GitDatabase,
  request: CommitRequest,
  commit: string,
): Promise<string> {
  if (request.tagKind === 'lightweight') return commit
  const message = tagMessage(request, env)
  return await gitDatabase.createTagObject({ name: request.tag, message, commit, tagger: botIdentity, date: new Date() })
}

/** The commit point. After a retry it reads the tag first, because the move may have succeeded although its answer was lost. */
async function moveTogether(
  context: CommitContext,
  { gitDatabase, remote }: ApiRepository,
  request: CommitRequest,
  { commit, tag }: ReleaseObjects,
): Promise<void> {
  const branchRef = `refs/heads/${request.branch}`
  const tagRef = `refs/tags/${request.tag}`
  await retryRequest(context, `POST the refs of ${request.tag}`, async (attempt) => {
    if (attempt > 0 && (await gitDatabase.ref(tagRef)) === tag) return
    try {
      await gitDatabase.moveRefs([
        { name: branchRef, before: request.base, after: commit },
        { name: tagRef, before: undefined, after: tag },
        { name: `refs/heads/${releaseBranch(request)}`, before: commit, after: undefined },
      ])
    } catch (error) {
      if (!(error instanceof GraphqlError)) throw error
      const { tip } = await remote.refs(request.branch)
      throw explainRejection(request, tip, error.message)
    }
  })
}

/**
 * Warns if GitHub did not sign the commit, as it does for commits of its API. This is no error, because the release is made by then.
 * Source: GitHub REST API, "Git commits", the signature verification object.
 */
async function warnIfUnverified({ log }: CommitContext, gitDatabase: GitDatabase, commit: string): Promise<void> {
  const reason = await unverifiedReason(gitDatabase, commit).catch(messageOf)
  if (reason !== undefined) log.warning(`GitHub does not show commit ${commit.slice(0, 10)} as verified: ${reason}`)
}

async function unverifiedReason(gitDatabase: GitDatabase, commit: string): Promise<string | undefined> {
  const { signature } = await gitDatabase.commit(commit)
  return signature.state === 'unverified' ? signature.reason : undefined
}

/** Deletes the temporary branch if it is still on the commit of this run. */
async function deleteReleaseBranch(
  { log }: CommitContext,
  gitDatabase: GitDatabase,
  request: CommitRequest,
  commit: string,
): Promise<void> {
  const ref = `refs/heads/${releaseBranch(request)}`
  try {
    if ((await gitDatabase.ref(ref)) === commit) await gitDatabase.moveRefs([{ name: ref, before: commit, after: undefined }])
  } catch (error) {
    log.warning(`${ref} could not be deleted; the next run continues with it: ${messageOf(error)}`)
  }
}

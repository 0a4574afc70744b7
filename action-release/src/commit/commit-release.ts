import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import type { Remote } from '../git/remote.js'
import type { GitDatabase } from '../github/git-database.js'
import type { VersionUpdate } from '../version-files/update-files.js'
import { snapshotWorktree } from '../version-files/worktree-snapshot.js'
import { commitAndTagViaApi } from './commit-and-tag-via-api.js'
import { commitAndTagViaPush } from './commit-and-tag-via-push.js'
import type { CommitContext } from './commit-context.js'
import type { CommitRequest } from './commit-request.js'
import { fastForwardClone } from './fast-forward-clone.js'
import type { ReleaseObjects } from './release-objects.js'
import { writeFiles } from './write-files.js'

export interface CommitRepository {
  readonly local: Git
  readonly remote: Remote
  readonly gitDatabase: GitDatabase
}

export interface CommitSettings<Prepared> {
  readonly update: VersionUpdate
  readonly signingKey: string | undefined
  /** Runs when the files are written, before anything is committed. If it throws, nothing is pushed. */
  readonly prepare: () => Promise<Prepared>
}

export interface CommittedRelease<Prepared> {
  readonly commit: string
  /** Files that the commit changes. */
  readonly files: readonly string[]
  readonly prepared: Prepared
}

/**
 * Writes the version, commits and tags it, and moves branch and tag together, by an atomic push or through the API. This is the commit
 * point of the release: if anything fails, neither ref has moved and the work tree is restored.
 */
export async function commitRelease<Prepared>(
  context: CommitContext,
  repository: CommitRepository,
  plannedRequest: CommitRequest,
  { update, signingKey, prepare }: CommitSettings<Prepared>,
): Promise<CommittedRelease<Prepared>> {
  const { local } = repository
  const restore = await snapshotWorktree(context, local, update.locations)
  try {
    const request =
      plannedRequest.existing === undefined ? await writeFiles(context, local, plannedRequest, update) : plannedRequest
    const prepared = await prepare()
    const objects =
      request.method === 'api'
        ? await commitAndTagViaApi(context, repository, request)
        : await commitAndTagViaPush(context, repository, request, signingKey)
    await updateClone(context, repository, request, objects)
    return { commit: objects.commit, files: request.files, prepared }
  } catch (error) {
    await restore()
    throw error
  }
}

/** Later steps of the job see the release in the clone. The release is made by then, so a failure is only a warning. */
async function updateClone(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace' | 'log'>,
  { remote }: Pick<CommitRepository, 'remote'>,
  request: CommitRequest,
  objects: ReleaseObjects,
): Promise<void> {
  try {
    if (request.method === 'api') await remote.fetch(`refs/tags/${request.tag}`)
    await fastForwardClone(context, request, objects)
  } catch (error) {
    context.log.warning(`The release is pushed, but the clone could not be updated: ${messageOf(error)}`)
  }
}

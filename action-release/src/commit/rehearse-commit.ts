import type { Git } from '#shared/git.js'
import { withScratchWorktree } from '../git/scratch-worktree.js'
import { withSigner } from '../git/signing.js'
import type { CommitContext } from './commit-context.js'
import type { CommitSettings } from './commit-release.js'
import type { CommitRequest } from './commit-request.js'
import { createReleaseObjects } from './release-objects.js'
import { writeFiles } from './write-files.js'

/** What the release commit would be. */
export type RehearsedCommit = Pick<CommitRequest, 'files' | 'method'>

export interface RehearsalSettings extends Pick<CommitSettings<unknown>, 'update' | 'signingKey'> {
  /** Runs when the files are written, in the scratch tree, which is the workspace of its context. */
  readonly verify: (context: CommitContext, files: readonly string[]) => Promise<void>
}

/**
 * Does everything that precedes the commit point in a scratch tree: runs the bump command or edits the files, and makes commit and tag,
 * which no ref points to. Whatever fails here would fail in the run. The workspace does not change.
 */
export async function rehearseCommit(
  context: CommitContext,
  local: Git,
  plannedRequest: CommitRequest,
  { update, signingKey, verify }: RehearsalSettings,
): Promise<RehearsedCommit> {
  return await withScratchWorktree(context, local, async (scratch) => {
    const isCommitted = plannedRequest.existing !== undefined
    const request = isCommitted ? plannedRequest : await writeFiles(scratch.context, scratch.local, plannedRequest, update)
    await verify(scratch.context, request.files)
    if (request.method !== 'api')
      await withSigner(
        scratch.context,
        signingKey,
        async (signer) => await createReleaseObjects(scratch.context, scratch.local, request, signer),
      )
    return { files: request.files, method: request.method }
  })
}

import type { Git } from '#shared/git.js'
import type { Remote } from '../git/remote.js'
import { withSigner } from '../git/signing.js'
import type { CommitContext } from './commit-context.js'
import type { CommitRequest } from './commit-request.js'
import { explainRejection } from './push-errors.js'
import type { ReleaseObjects } from './release-objects.js'
import { createReleaseObjects } from './release-objects.js'

/** Commits and tags with Git, and pushes branch and tag together. Only the tag is pushed if the commit exists. */
export async function commitAndTagViaPush(
  context: CommitContext,
  { local, remote }: { readonly local: Git; readonly remote: Remote },
  request: CommitRequest,
  signingKey: string | undefined,
): Promise<ReleaseObjects> {
  const objects = await withSigner(
    context,
    signingKey,
    async (signer) => await createReleaseObjects(context, local, request, signer),
  )
  const commitPart = request.existing === undefined ? `commit ${objects.commit} to ${request.branch} and ` : ''
  context.log.info(`Pushing ${commitPart}tag ${request.tag}`)
  await pushTogether(remote, request, objects)
  return objects
}

/** Pushes all refs or none. Reads the remote after a failure, because the push may have succeeded although its answer was lost. */
async function pushTogether(remote: Remote, request: CommitRequest, objects: ReleaseObjects): Promise<void> {
  const { branch, tag, base, existing } = request
  const movesBranch = existing === undefined
  const branchRef = { from: objects.commit, to: `refs/heads/${branch}` }
  const tagRef = { from: objects.tag, to: `refs/tags/${tag}` }
  const result = await remote.push(movesBranch ? [branchRef, tagRef] : [tagRef])
  if (result.state === 'pushed') return
  const { tip, tags } = await remote.refs(branch)
  if (tags.get(tag) === objects.commit) return
  throw explainRejection(request, movesBranch ? tip : base, result.reason)
}

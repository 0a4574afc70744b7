import { UserError } from '#shared/errors.js'
import type { CommitRequest } from './commit-request.js'

/** A rule of the repository blocks the release commit. */
export class ProtectedBranchError extends UserError {}

const why = 'Nothing was pushed: neither the commit nor the tag'

/** Explains why branch and tag did not move, from the reason of the server and the tip of the branch. Neither ref has moved by then. */
export function explainRejection(
  { branch, base }: Pick<CommitRequest, 'branch' | 'base'>,
  tip: string | undefined,
  reason: string,
): UserError {
  if (tip !== base)
    return new UserError(`Branch ${branch} moved from ${shortId(base)} to ${shortId(tip)} during the release`, {
      why,
      fix: 'Start the release again',
    })
  const what = `The remote rejected the release: ${reason}`
  // GitHub's answer for a tag name that an immutable release has used. Source: SalamLang/Salam issue 1627.
  if (/creations being restricted/i.test(reason))
    return new UserError(what, {
      why,
      fix: 'Either a rule prevents the creation of this tag, or its name was used by an immutable release that was deleted: in that case, release the next version',
    })
  if (!/GH006|GH013|rule violations|protected branch/i.test(reason))
    return new UserError(what, { why, fix: 'Check the permissions of the token and the rules of the branch and the tag' })
  if (reason.includes('refs/tags/'))
    return new UserError(what, { why, fix: 'A rule of the repository protects the tag: use a token that may bypass it' })
  return new ProtectedBranchError(what, {
    why,
    fix: 'A rule of the repository protects the branch: use a token that may bypass it, or `on-protected: pull-request`',
  })
}

function shortId(commit: string | undefined): string {
  return commit?.slice(0, 10) ?? 'nothing'
}

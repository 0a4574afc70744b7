import { UserError } from '#shared/errors.js'
import type { RemoteRefs } from '../git/remote.js'
import type { Plan } from '../plan/plan.js'

/** A rule of the repository keeps the release commit from the branch. */
export class ProtectedError extends UserError {}

/** Why branch and tag did not move, from what the server said and where the refs are now. Neither has moved by then. */
export function refusedMove(
  { branch, base }: Pick<Plan, 'branch' | 'base'>,
  { tip }: Pick<RemoteRefs, 'tip'>,
  said: string,
): UserError {
  const why = 'Nothing was pushed: neither the commit nor the tag'
  const what = `The remote refused the release: ${said}`
  if (tip !== base)
    return new UserError(
      `Branch ${branch} moved from ${base.slice(0, 10)} to ${(tip ?? 'nothing').slice(0, 10)} during the release`,
      { why, fix: 'Start the release again' },
    )
  // What GitHub says of a tag whose name an immutable release has used up. Source: SalamLang/Salam issue 1627.
  if (/creations being restricted/i.test(said))
    return new UserError(what, {
      why,
      fix: 'A rule keeps this tag from being made, or an immutable release that was deleted has used up its name: then release the next version',
    })
  const isRule = /GH006|GH013|rule violations|protected branch/i.test(said)
  if (isRule && !said.includes('refs/tags/'))
    return new ProtectedError(what, {
      why,
      fix: 'A rule of the repository protects the branch: use a token that may bypass it, or `on-protected: pull-request`',
    })
  return new UserError(what, {
    why,
    fix: isRule
      ? 'A rule of the repository protects the tag: use a token that may bypass it'
      : 'Check the permissions of the token and the rules of the branch and the tag',
  })
}

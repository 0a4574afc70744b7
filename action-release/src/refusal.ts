import { UserError } from '#shared/errors.js'
import type { Plan } from './plan.js'
import type { RemoteRefs } from './remote.js'

/** Why branch and tag did not move, from what the server said and where the refs are now. Neither has moved by then. */
export function refusedMove(
  { branch, base }: Pick<Plan, 'branch' | 'base'>,
  { tip }: Pick<RemoteRefs, 'tip'>,
  said: string,
): UserError {
  const why = 'Nothing was pushed: neither the commit nor the tag'
  if (tip !== base)
    return new UserError(
      `Branch ${branch} moved from ${base.slice(0, 10)} to ${(tip ?? 'nothing').slice(0, 10)} during the release`,
      { why, fix: 'Start the release again' },
    )
  return new UserError(`The remote refused the release: ${said}`, {
    why,
    fix: /GH013|rule violations/i.test(said)
      ? 'A rule of the repository protects the branch or the tag: use a token that may bypass it'
      : 'Check the permissions of the token and the rules of the branch and the tag',
  })
}

import { UserError } from '#shared/errors.js'
import { isAboutMessage } from '../state/rule-violations.js'
import { releaseBranch } from '../state/temporary-branch.js'
import type { ReleaseState, ReleaseTarget } from '../state/types.js'

/** Throws a `UserError` for tags that a rule keeps from being created or moved. */
export function requireUnblockedTags({ tag: releaseTag }: ReleaseTarget, { rules: { tags } }: ReleaseState): void {
  const [blocked] = tags
  if (blocked === undefined) return
  const isFloating = blocked.tag !== releaseTag
  const what = `${isFloating ? 'The floating tag' : 'Tag'} ${blocked.tag} is protected by ${blocked.rules.join(', ')}, which the token may not bypass`
  throw new UserError(what, {
    why: isFloating ? 'It would not move to the release' : 'The release would be rejected',
    fix: `Use the token of an app that may bypass the rule, ${isFloating ? 'or remove the tag from `floating-tags`' : 'or change the rule'}`,
  })
}

/** Decides what a blocked branch means: a pull request if that is allowed and helps. Throws a `UserError` otherwise. */
export function requireUnblockedBranches(
  { branch, tag }: ReleaseTarget,
  { onProtected }: { readonly onProtected: 'fail' | 'pull-request' },
  { rules }: ReleaseState,
): 'fresh' | 'propose' {
  const messageRule = rules.branch.find(isAboutMessage)
  if (messageRule !== undefined)
    throw new UserError(`Branch ${branch} is protected by ${messageRule}, which the token may not bypass`, {
      why: 'The release commit would be rejected',
      fix: 'Set `commit-message`, e.g. `chore(release): {version}`, or `sign-off: true`',
    })
  if (rules.branch.length > 0 && onProtected === 'fail')
    throw new UserError(`Branch ${branch} is protected by ${rules.branch.join(', ')}, which the token may not bypass`, {
      why: 'The release commit would be rejected',
      fix: 'Use `on-protected: pull-request`, or the token of an app that may bypass the rule',
    })
  if (rules.temporaryBranch.length > 0) throw blockedReleaseBranch(releaseBranch({ tag }), rules.temporaryBranch.join(', '))
  return rules.branch.length > 0 ? 'propose' : 'fresh'
}

/** The error of a rule that keeps the branch of a release from being used. */
export function blockedReleaseBranch(branch: string, reason: string): UserError {
  return new UserError(`A rule of the repository blocks the branch ${branch}: ${reason}`, {
    why: 'The release commit waits there. Branch and tag have not changed',
    fix: 'Exclude `action-release/**` from the rule, or use `commit: git` for a release without a pull request',
  })
}

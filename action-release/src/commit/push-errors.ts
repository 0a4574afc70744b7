import { UserError } from '#shared/errors.js'
import { blockedReleaseBranch } from '../plan/rule-rejections.js'
import type { CommitRequest } from './commit-request.js'

/** A rule of the repository blocks the release commit on its branch; a pull request is another way. */
export class ProtectedBranchError extends UserError {}

const why = 'Nothing was pushed: neither the commit nor the tag'

/** What a rule wants, by its wording, and what to do. The first that matches counts. */
interface RuleAdvice {
  readonly wording: RegExp
  readonly fix: string
  /** What a user of the `eleanor` command can do, if that is something else. */
  readonly commandFix?: string
  /** Whether a pull request with the same commit would be accepted. */
  readonly allowsPullRequest: boolean
}

/** Source: messages of GitHub in public logs; GitHub "Available rules for rulesets", "About protected branches". */
const branchRules: readonly RuleAdvice[] = [
  {
    // Rules for pushes apply to every branch. Sources: GitHub "Available rules for rulesets", push rulesets; renovate pull request 44819.
    wording: /push protection|file path|push cannot contain/i,
    fix: 'A rule rejects the content of the commit on every branch, so a pull request would not help: use a token that may bypass it',
    allowsPullRequest: false,
  },
  {
    wording: /commit message|metadata|must (not )?match|must (not )?(start|end) with|must (not )?contain/i,
    fix: 'A rule demands another commit message or author: set `commit-message`, e.g. `chore(release): {version}`, or `sign-off: true`',
    allowsPullRequest: false,
  },
  {
    wording: /sign(ed)?[- ]off|DCO/i,
    fix: 'A rule demands a sign-off: set `sign-off: true`',
    allowsPullRequest: false,
  },
  {
    wording: /verified signatures|must be signed|signature/i,
    fix: 'A rule demands verified signatures: use `commit: api`, with which GitHub signs, or a `signing-key` that GitHub knows',
    commandFix: 'A rule demands verified signatures: use `--commit api`, with which GitHub signs',
    allowsPullRequest: true,
  },
  {
    wording: /./,
    fix: 'A rule of the repository protects the branch: use a token that may bypass it, or `on-protected: pull-request`',
    allowsPullRequest: true,
  },
]

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
  const isAboutTag = blockedRefs(reason).some((ref) => ref.startsWith('refs/tags/'))
  // GitHub's answer for a tag name that an immutable release has used. Source: SalamLang/Salam issue 1627.
  if (/creations being restricted/i.test(reason) && !reason.includes('refs/heads/'))
    return new UserError(what, {
      why,
      fix: 'Either a rule prevents the creation of this tag, or its name was used by an immutable release that was deleted: in that case, release the next version',
    })
  if (!isRuleViolation(reason))
    return new UserError(what, { why, fix: 'Check the permissions of the token and the rules of the branch and the tag' })
  if (isAboutTag)
    return new UserError(what, { why, fix: 'A rule of the repository protects the tag: use a token that may bypass it' })
  const advice = branchRules.find(({ wording }) => wording.test(violationsOf(reason)))
  const details = { why, fix: advice?.fix ?? '', ...(advice?.commandFix === undefined ? {} : { commandFix: advice.commandFix }) }
  return advice?.allowsPullRequest === false ? new UserError(what, details) : new ProtectedBranchError(what, details)
}

/** Explains why a rule keeps a branch of this action from being created; undefined if no rule is named. */
export function explainBlockedBranch(branch: string, reason: string): UserError | undefined {
  if (!isRuleViolation(reason) && !/being restricted/i.test(reason)) return undefined
  return blockedReleaseBranch(branch, reason)
}

/** The refs that violate a rule: those that the rules name, or else all that were rejected, because a hook may decline all for one. */
function blockedRefs(reason: string): string[] {
  const named = [...reason.matchAll(/GH0\d\d: [^;]* for (refs\/[^\s;]+?)\.?(?=;|\s|$)/g)].map(([, ref = '']) => ref)
  return named.length > 0 ? named : (reason.match(/refs\/[^\s;]+/g) ?? [])
}

function isRuleViolation(reason: string): boolean {
  return /GH006|GH013|rule violations|protected branch/i.test(reason)
}

/** The list of violated rules, without the lines that every rejection has. */
function violationsOf(reason: string): string {
  return reason
    .split('; ')
    .filter((line) => !/GH0\d\d|remote rejected/.test(line))
    .join('; ')
    .padEnd(1)
}

function shortId(commit: string | undefined): string {
  return commit?.slice(0, 10) ?? 'nothing'
}

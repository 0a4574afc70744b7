import type { ParsedCommit, RevertedChange } from './parse-commit.js'

export type CommitBump = 'major' | 'minor' | 'patch'

/** A commit that asks for a release. */
export interface ReleasableCommit extends ParsedCommit {
  readonly bump: CommitBump
}

/** Which types are released. Source: Conventional Commits 1.0.0, rules 2 and 3; `perf` and `revert` as in semantic-release. */
const bumpOfType: Readonly<Record<string, CommitBump>> = { feat: 'minor', fix: 'patch', perf: 'patch', revert: 'patch' }

const order: readonly CommitBump[] = ['patch', 'minor', 'major']

/**
 * Finds the commits that ask for a release, in the given order, which is the newest first. A commit and the one that reverts it cancel each
 * other out; so do a revert and what reverts it, which brings the commit back.
 */
export function findReleasable(commits: readonly ParsedCommit[]): ReleasableCommit[] {
  const cancelled = new Set<string>()
  for (const { id, reverts } of commits) {
    if (reverts === undefined || cancelled.has(id)) continue
    const target = commits.find((each) => !cancelled.has(each.id) && isChange(each, reverts))
    if (target !== undefined) cancelled.add(id).add(target.id)
  }
  return commits
    .filter(({ id }) => !cancelled.has(id))
    .flatMap((commit) => {
      const bump = bumpOf(commit)
      return bump === undefined ? [] : [{ ...commit, bump }]
    })
}

/** GitHub adds the number of a pull request to the header of its commit. */
function isChange({ id, header }: ParsedCommit, reverted: RevertedChange): boolean {
  return 'commit' in reverted ? id.startsWith(reverted.commit) : header.endsWith(` (#${reverted.pullRequest})`)
}

/** The largest bump that a commit asks for; undefined if there is no commit. */
export function largestBump(commits: readonly ReleasableCommit[]): CommitBump | undefined {
  return order.findLast((bump) => commits.some((commit) => commit.bump === bump))
}

function bumpOf({ type, breaking, reverts }: ParsedCommit): CommitBump | undefined {
  if (breaking !== undefined) return 'major'
  // `git revert` writes its own header.
  if (type === undefined) return reverts === undefined ? undefined : 'patch'
  return Object.hasOwn(bumpOfType, type) ? bumpOfType[type] : undefined
}

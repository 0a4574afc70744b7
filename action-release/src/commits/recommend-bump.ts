import type { ParsedCommit } from './parse-commit.js'

export type CommitBump = 'major' | 'minor' | 'patch'

/** A commit that asks for a release. */
export interface ReleasableCommit extends ParsedCommit {
  readonly bump: CommitBump
}

/** Which types are released. Source: Conventional Commits 1.0.0, rules 2 and 3; `perf` and `revert` as in semantic-release. */
const bumpOfType: Readonly<Record<string, CommitBump>> = { feat: 'minor', fix: 'patch', perf: 'patch', revert: 'patch' }

const order: readonly CommitBump[] = ['patch', 'minor', 'major']

/** Finds the commits that ask for a release, in the given order. A commit and the one that reverts it cancel each other out. */
export function findReleasable(commits: readonly ParsedCommit[]): ReleasableCommit[] {
  const reverted = commits.flatMap(({ id, reverts }) => {
    const target = reverts === undefined || reverts.length < 7 ? undefined : commits.find((each) => each.id.startsWith(reverts))
    return target === undefined ? [] : [id, target.id]
  })
  return commits
    .filter(({ id }) => !reverted.includes(id))
    .flatMap((commit) => {
      const bump = bumpOf(commit)
      return bump === undefined ? [] : [{ ...commit, bump }]
    })
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

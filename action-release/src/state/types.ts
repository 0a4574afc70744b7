import type { RecordedCommit } from '../git/trailers.js'
import type { Release } from '../github/release-types.js'
import type { BlockingRules } from './blocking-rules.js'
import type { CommitMethod } from './commit-method.js'
import type { FloatingTag } from './floating-tags.js'
import type { ReleasedVersion } from './released-versions.js'
import type { TemporaryBranch } from './temporary-branch.js'

export type TagKind = 'annotated' | 'lightweight' | 'signed'

/** The release that is to be made. */
export interface ReleaseTarget {
  readonly version: string
  /** Whether the user named the version. It is computed otherwise. */
  readonly isExplicit: boolean
  /** Whether the version in the file is to be released as it is. */
  readonly isCurrent: boolean
  /** Whether the checked out commit is the merge of the proposal of this version. */
  readonly isMergedProposal?: boolean
  readonly tag: string
  readonly tagKind: TagKind
  /** Branch that gets the release commit. */
  readonly branch: string
}

/** The commit that is checked out. */
export interface Checkout {
  readonly commit: string
  /** The version in its version file. If the version is only in tags, the one that is to be released: its tag will give it. */
  readonly version: string
  /** Files that the release changes, relative to the workspace. */
  readonly files: readonly string[]
}

/** Everything that the plan depends on, read before anything is changed. */
export interface ReleaseState {
  readonly run: RunIdentity
  readonly checkout: Checkout
  readonly branch: BranchState
  readonly rules: BlockingRules
  /** The commit that the tag of the release is on; undefined without such a tag. */
  readonly tag: RecordedCommit | undefined
  /** Oldest first. */
  readonly releasedVersions: readonly ReleasedVersion[]
  readonly commitMethod: CommitMethod
  readonly floatingTags: FloatingTagState
  /** The releases of the tag, including drafts; undefined if there is no token to read them with. */
  readonly releases: readonly Release[] | undefined
}

export interface RunIdentity {
  /** Id of this workflow run; undefined outside of GitHub Actions. */
  readonly id: string | undefined
  /** Whether this is not the first attempt of the run. */
  readonly isRerun: boolean
  /** The tag whose push started the run; undefined if it runs on a branch. */
  readonly tag: string | undefined
}

export interface BranchState {
  readonly tip: string | undefined
  /** The release commit at the tip without its tag: the server accepted one and not the other. */
  readonly untaggedRelease: RecordedCommit | undefined
  /** Undefined if the release does not need one. */
  readonly temporary: TemporaryBranch | undefined
}

export interface FloatingTagState {
  /** Tags that are not on the release. */
  readonly outdated: readonly FloatingTag[]
  /** Those of them that have an immutable release, which keeps them from moving. */
  readonly immutable: readonly string[]
}

import type { AssetFile } from '../assets/asset-file.js'
import type { RecordedCommit } from '../git/trailers.js'
import { requireMovable } from '../state/floating-tags.js'
import type { ReleasedVersion } from '../state/released-versions.js'
import type { ReleaseState, ReleaseTarget } from '../state/types.js'
import { compareVersions, isPrerelease } from '../version/compare.js'
import { describeSteps } from './describe-steps.js'
import type { Plan, PlanState, PreviousRelease } from './plan.js'
import {
  rejectReleaseWithoutTag,
  requireNewRelease,
  requireOwnDrafts,
  requireOwnRun,
  requireOwnTag,
  requireSameAssets,
  requireTemporaryBranch,
} from './rejections.js'
import { requireUnblockedBranches, requireUnblockedTags } from './rule-rejections.js'

/** Settings of the user that decide what is rejected. */
export interface ReleasePolicy {
  /** Whether a release that another run began is taken over. */
  readonly adopt: boolean
  /** Whether the version may be below the highest released one. */
  readonly allowBackport: boolean
  /** Whether a draft that someone else created for the tag is published. */
  readonly adoptDraft: boolean
  readonly onProtected: 'fail' | 'pull-request'
  /** Whether a final version becomes GitHub's latest release; `auto`: if no newer final version has a tag. */
  readonly makeLatest: 'auto' | 'true' | 'false'
  /** Category of the discussion that is opened with the release; undefined for none. */
  readonly discussionCategory: string | undefined
}

/** Everything that the plan is made from. */
export interface PlanFacts {
  readonly target: ReleaseTarget
  readonly policy: ReleasePolicy
  readonly state: ReleaseState
  readonly assets: readonly AssetFile[]
  /** Releases that earlier runs tagged and did not publish. */
  readonly unfinished: readonly ReleasedVersion[]
}

/**
 * Decides what to do. Throws a `UserError` for everything that must be rejected; nothing has been written by then.
 * Whether a release is past its commit point depends on its tag, not on the tip of the branch.
 */
export function makePlan(facts: PlanFacts): Plan {
  const { target, state } = facts
  requireMovable(state.floatingTags.outdated, state.floatingTags.immutable, target.tag)
  requireUnblockedTags(target, state)
  return state.tag === undefined ? planWithoutTag(facts) : planWithTag(facts, state.tag)
}

function planWithoutTag(facts: PlanFacts): Plan {
  const { target, policy, state } = facts
  if (findPublished(state) !== undefined) rejectReleaseWithoutTag(target)
  const { untaggedRelease } = state.branch
  if (untaggedRelease !== undefined) {
    requireOwnRun(target, policy, state, untaggedRelease)
    requireOwnDrafts(target, policy, state)
    return describePlan(facts, 'untagged', untaggedRelease)
  }
  requireNewRelease(target, policy, state)
  requireTemporaryBranch(target, state)
  requireOwnDrafts(target, policy, state)
  const planState = requireUnblockedBranches(target, policy, state)
  return describePlan(facts, planState, undefined)
}

function planWithTag(facts: PlanFacts, tag: RecordedCommit): Plan {
  const { target, policy, state, assets } = facts
  requireOwnTag(target, state, tag)
  const published = findPublished(state)
  if (published !== undefined) {
    requireSameAssets(target, published, assets)
    return describePlan(facts, 'finished', tag)
  }
  requireOwnRun(target, policy, state, tag)
  requireOwnDrafts(target, policy, state)
  return describePlan(facts, 'resume', tag)
}

function findPublished({ releases }: ReleaseState) {
  return releases?.find((release) => !release.draft)
}

function describePlan(
  { target, policy, state, assets, unfinished }: PlanFacts,
  planState: PlanState,
  existing: RecordedCommit | undefined,
): Plan {
  const { version, tag, tagKind, branch } = target
  const { checkout, commitMethod, releasedVersions } = state
  const { discussionCategory } = policy
  return {
    state: planState,
    release: {
      version,
      tag,
      tagKind,
      prerelease: isPrerelease(version),
      latest: isLatest(version, releasedVersions, policy),
      discussionCategory,
    },
    commit: {
      method: planState === 'untagged' ? 'git' : commitMethod.by,
      mayPush: commitMethod.mayPush === true,
      branch,
      base: existing?.trailers['Release-Base'] ?? checkout.commit,
      files: commitMethod.by === 'none' ? [] : checkout.files,
      existing: existing?.commit,
    },
    previous: findPrevious(version, checkout.version, releasedVersions),
    floatingTags: state.floatingTags.outdated,
    unfinishedTags: unfinished.map((each) => each.tag).filter((each) => each !== tag),
    assets: assets.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    uploads: [],
    immutableReleases: state.rules.immutableReleases,
    steps: describeSteps(planState, target, state, { assetCount: assets.length, discussionCategory }),
  }
}

/** GitHub rejects a pre-release as the latest release. Source: GitHub REST API, "Update a release", `make_latest`. */
function isLatest(version: string, released: readonly ReleasedVersion[], { makeLatest }: ReleasePolicy): boolean {
  if (isPrerelease(version)) return false
  if (makeLatest !== 'auto') return makeLatest === 'true'
  return !released.some((each) => !isPrerelease(each.version) && compareVersions(each.version, version) > 0)
}

/** The notes of a final version start from the previous final version, those of a pre-release from any previous version. */
export function findPrevious(version: string, currentVersion: string, released: readonly ReleasedVersion[]): PreviousRelease {
  const older = released.filter((each) => each.onBranch && compareVersions(each.version, version) < 0)
  const notesStart = older.findLast((each) => isPrerelease(version) || !isPrerelease(each.version))
  const isCurrentOlder = compareVersions(currentVersion, version) < 0
  return {
    version: isCurrentOlder ? currentVersion : (older.at(-1)?.version ?? ''),
    tag: notesStart?.tag,
    commit: notesStart?.commit,
  }
}

import type { AssetFile } from '../assets/asset-file.js'
import type { CommitMethod } from '../state/commit-method.js'
import type { FloatingTag } from '../state/floating-tags.js'
import type { TagKind } from '../state/types.js'

/**
 * `fresh`: nothing exists yet. `propose`: the branch is protected, so a pull request is opened. `untagged`: the release commit exists,
 * but not its tag. `resume`: commit and tag exist, but the release is not published. `finished`: the release is published.
 */
export type PlanState = 'fresh' | 'propose' | 'untagged' | 'resume' | 'finished'

/** What is going to be done, as plain data. */
export interface Plan {
  readonly state: PlanState
  readonly release: PlannedRelease
  readonly commit: PlannedCommit
  readonly previous: PreviousRelease
  /** Tags such as `v1` that move to the release at the end. */
  readonly floatingTags: readonly FloatingTag[]
  /** Other tags of this action whose release was never published, newest first. */
  readonly unfinishedTags: readonly string[]
  readonly assets: readonly Pick<AssetFile, 'name' | 'size' | 'sha256'>[]
  /** What each package index gets, by the names of the files. */
  readonly uploads: readonly PlannedUpload[]
  /** Whether published releases are immutable; undefined if GitHub does not say. */
  readonly immutableReleases: boolean | undefined
  /** What the run will do, for people. */
  readonly steps: readonly string[]
}

export interface PlannedUpload {
  readonly index: string
  readonly upload: readonly string[]
  /** Files that the index has already, with the same content. */
  readonly present: readonly string[]
  /** Whether the uploaded files are attested. */
  readonly attested: boolean
}

/** Adds the uploads to a plan. A release that is only proposed uploads nothing. */
export function withUploads(plan: Plan, all: readonly PlannedUpload[]): Plan {
  const uploads = plan.state === 'propose' ? [] : all
  const steps = uploads
    .filter(({ upload }) => upload.length > 0)
    .map(
      ({ index, upload, attested }) =>
        `${attested ? 'Attest and upload' : 'Upload'} ${upload.length} ${upload.length === 1 ? 'file' : 'files'} to ${index}`,
    )
  return { ...plan, uploads, steps: [...plan.steps, ...steps] }
}

export interface PlannedRelease {
  readonly version: string
  readonly tag: string
  readonly tagKind: TagKind
  readonly prerelease: boolean
  /** Whether GitHub shows it as the latest release: it is no pre-release, and no newer final version has a tag. */
  readonly latest: boolean
  /** Category of the discussion that is opened with it; undefined for none. */
  readonly discussionCategory: string | undefined
}

export interface PlannedCommit {
  readonly method: CommitMethod['by']
  /** Whether a push may take the place of the API. */
  readonly mayPush: boolean
  readonly branch: string
  /** The commit that the release is made from. */
  readonly base: string
  /** Files that the release commit changes, relative to the workspace. */
  readonly files: readonly string[]
  /** The release commit if it exists already. */
  readonly existing: string | undefined
}

export interface PreviousRelease {
  /** The version before this one; '' if there is none. */
  readonly version: string
  /** Tag of the release that the notes start from, and its commit. */
  readonly tag: string | undefined
  readonly commit: string | undefined
}

/** Whether the run still has to make the release commit. */
export function createsCommit({ state, commit }: Pick<Plan, 'state' | 'commit'>): boolean {
  return commit.method !== 'none' && state !== 'untagged'
}

/** Whether the run finishes what an interrupted run began. */
export function resumesRelease({ state }: Pick<Plan, 'state'>): boolean {
  return state === 'resume' || state === 'untagged'
}

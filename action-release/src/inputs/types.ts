import type { ChoiceOf } from '#shared/input-definitions.js'
import type { AssetSources } from '../assets/gather-assets.js'
import type { MessageSettings } from '../commit/commit-request.js'
import type { IndexSettings } from '../index-upload/plan-uploads.js'
import type { Image } from '../notes/images.js'
import type { LockDiff } from '../notes/lock-diff.js'
import type { NotesFile } from '../notes/user-notes.js'
import type { ReleasePolicy } from '../plan/make-plan.js'
import type { CommitPreference } from '../state/commit-method.js'
import type { TagKind } from '../state/types.js'
import type { RequestedVersion } from '../version/bump.js'
import type { VersionLocation } from '../version-files/location.js'
import type { releaseInputs } from './input-definitions.js'

export type Mode = ChoiceOf<typeof releaseInputs.inputs, 'mode'>

/** What the user of the action asked for. Paths are relative to the workspace. */
export interface Inputs {
  readonly mode: Mode
  readonly dryRun: boolean
  /** Undefined if there is none, which only some modes and dry runs allow. */
  readonly token: string | undefined
  /** Whether the hook `pre-push` of the clone decides about each push. */
  readonly hooks: boolean
  /** Undefined for the branch that is checked out, or that of the run. */
  readonly branch: string | undefined
  readonly version: VersionInputs
  readonly commit: CommitInputs
  readonly tag: TagInputs
  readonly policy: ReleasePolicy
  readonly assets: AssetSources
  readonly index: IndexSettings
  readonly notes: NotesInputs
  readonly pullRequest: PullRequestInputs
}

export interface VersionInputs {
  readonly requested: RequestedVersion
  /** The day of the run, in UTC. */
  readonly day: Date
  /** With `bump: auto`, the paths whose commits decide about the bump in `requested`, or none for all commits; undefined otherwise. */
  readonly commitPaths: readonly string[] | undefined
  /** The paths of the project, whose commits count; none for all commits. */
  readonly projectPaths: readonly string[]
  /** The repository's command that writes the version; undefined to edit the files. */
  readonly bumpCommand: string | undefined
  /** Whether the version is in a file or only in tags; `auto` follows pyproject.toml. */
  readonly versionFrom: 'auto' | 'file' | 'tag'
  /** The file that the version is read from; undefined to find it. */
  readonly versionFile: string | undefined
  /** Folder of the configuration, relative to the workspace; '' for the workspace itself. */
  readonly configFolder: string
  /** Further files that hold the version. */
  readonly versionFiles: readonly VersionLocation[]
  /** Globs of files that the bump command may add, change, rename or delete. */
  readonly globs: readonly string[]
}

export interface CommitInputs {
  readonly method: CommitPreference
  readonly message: MessageSettings
  /** A private OpenSSH or OpenPGP key. */
  readonly signingKey: string | undefined
}

export interface TagInputs {
  /** Name with `{version}`; undefined to follow the existing tags. */
  readonly template: string | undefined
  readonly kind: TagKind
  /** Names with `{major}` and `{minor}`. */
  readonly floating: readonly string[]
  /** Globs of tags that do not count as versions. */
  readonly ignored: readonly string[]
}

export interface NotesInputs {
  /** Undefined for the notes that GitHub generates. */
  readonly file: NotesFile | undefined
  /** The day of the section that is written into the changelog from the commits; undefined to leave the changelog as it is. */
  readonly changelogDay: Date | undefined
  /** Globs of the locks whose changes are listed. */
  readonly locks: readonly string[]
  readonly images: readonly Image[]
  /** Markdown that follows the notes, with `{version}` and `{tag}`. */
  readonly append: string
  /** Title of the release page, with `{version}` and `{tag}`. */
  readonly releaseName: string
}

/** Inputs of `mode: open-pull-request`. */
export interface PullRequestInputs {
  /** Branch of the pull request; undefined in other modes. */
  readonly branch: string | undefined
  readonly title: string
  readonly lockDiff: LockDiff
}

import type { TreeChange } from '../git/trees.js'
import type { Plan } from '../plan/plan.js'
import type { TagKind } from '../state/types.js'

/** How the user wants the commit to be described. */
export interface MessageSettings {
  /** With `{version}` and `{tag}`. */
  readonly template: string
  /** Whether the author certifies the Developer Certificate of Origin. */
  readonly signOff: boolean
}

/** A release commit with its tag, and where they go. */
export interface CommitRequest {
  readonly version: string
  readonly tag: string
  readonly tagKind: TagKind
  readonly branch: string
  /** Parent of the release commit. */
  readonly base: string
  /** Files that the commit changes. They are already written in the work tree. */
  readonly files: readonly string[]
  readonly method: 'api' | 'git' | 'none'
  /** Whether a push may take the place of the API. */
  readonly mayPush: boolean
  readonly message: MessageSettings
  /** The commit to tag if no commit has to be made. */
  readonly existing: string | undefined
  /** The files as Git has them, for a commit through the API; undefined before they are written. */
  readonly written?: WrittenTree
}

export interface WrittenTree {
  /** Id of the tree of the release commit. */
  readonly tree: string
  /** What differs from the base. */
  readonly changes: readonly TreeChange[]
}

export function toCommitRequest({ release, commit }: Plan, message: MessageSettings): CommitRequest {
  const { version, tag, tagKind } = release
  const { method, mayPush, branch, base, files } = commit
  return {
    version,
    tag,
    tagKind,
    branch,
    base,
    files,
    method,
    mayPush,
    message,
    existing: method === 'none' ? base : commit.existing,
  }
}

import type { RulesReader } from './read-rules.js'
import type { RefChange } from './rule-violations.js'
import { findViolations } from './rule-violations.js'
import { releaseBranch } from './temporary-branch.js'

/** A tag, and the rules that keep it from being created or moved. */
export interface BlockedTag {
  readonly tag: string
  readonly rules: readonly string[]
}

/** The rules of the repository that would reject the release. Each is described by its type, such as `pull_request`. */
export interface BlockingRules {
  /** Those of the branch that gets the commit. */
  readonly branch: readonly string[]
  /** Those of the temporary branch, if the release needs it. */
  readonly temporaryBranch: readonly string[]
  /** The tag of the release, and floating tags. */
  readonly tags: readonly BlockedTag[]
  /** Whether published releases are immutable; undefined if GitHub does not say. */
  readonly immutableReleases: boolean | undefined
}

export const noRules: BlockingRules = { branch: [], temporaryBranch: [], tags: [], immutableReleases: undefined }

/** The changes that the rules must allow. */
export interface PlannedChanges {
  readonly method: 'api' | 'git' | 'none'
  /** Whether a blocked commit becomes a pull request. */
  readonly allowsPullRequest: boolean
  /** Branch that gets the commit. */
  readonly branch: string
  readonly tag: string
  /** Of the release commit. */
  readonly message: string
  readonly isSigned: boolean
}

/** Reads the rules that would reject the commit, its tag or its temporary branch. */
export async function readBlockingRules(reader: RulesReader, changes: PlannedChanges): Promise<BlockingRules> {
  const { method, allowsPullRequest, isSigned } = changes
  const message = method === 'none' ? undefined : changes.message
  const tagRules = findViolations(await reader.ofTag(changes.tag), { kind: 'create', name: changes.tag, message, isSigned })
  const tags = tagRules.length === 0 ? [] : [{ tag: changes.tag, rules: tagRules }]
  if (method === 'none') return { ...noRules, tags }
  const branch = findViolations(await reader.ofBranch(changes.branch), {
    kind: 'commit',
    name: changes.branch,
    message,
    isSigned,
  })
  const isProposal = allowsPullRequest && branch.length > 0
  return {
    branch,
    temporaryBranch: method === 'api' || isProposal ? await readTemporaryBranchRules(reader, changes, isProposal) : [],
    tags: isProposal ? [] : tags,
    immutableReleases: await reader.immutableReleases(),
  }
}

/** The rules that keep the temporary branch from being created, from getting the commit, or from being deleted again. */
export async function readTemporaryBranchRules(
  reader: RulesReader,
  { method, tag, message, isSigned }: Pick<PlannedChanges, 'method' | 'tag' | 'message' | 'isSigned'>,
  isProposal: boolean,
): Promise<string[]> {
  const name = releaseBranch({ tag })
  // A push creates the branch with the commit; the API needs a branch that it commits to.
  const kind = method === 'git' ? 'create' : isProposal ? 'proposal' : 'temporary'
  return findViolations(await reader.ofBranch(name), { kind, name, message, isSigned })
}

/** Reads which floating tags the rules keep from moving. */
export async function readBlockedFloatingTags(
  reader: RulesReader,
  tags: readonly { readonly tag: string; readonly before: string | undefined }[],
): Promise<BlockedTag[]> {
  const blocked: BlockedTag[] = []
  for (const { tag, before } of tags) {
    const change: RefChange = { kind: before === undefined ? 'create' : 'move', name: tag, message: undefined, isSigned: true }
    const rules = findViolations(await reader.ofTag(tag), change)
    if (rules.length > 0) blocked.push({ tag, rules })
  }
  return blocked
}

import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import type { Env } from '#shared/process/env.js'
import type { Remote } from '../git/remote.js'
import type { RemoteRefs } from '../git/remote-refs.js'
import type { RecordedCommit } from '../git/trailers.js'
import { parseTrailers, readTrailers } from '../git/trailers.js'
import type { ReleasesApi } from '../github/releases.js'
import type { GitHubServices } from '../github/services.js'
import { compareVersions } from '../version/compare.js'
import type { BranchRules } from './branch-rules.js'
import { noRules, readBranchRules } from './branch-rules.js'
import type { CommitMethod, CommitPreference } from './commit-method.js'
import { chooseCommitMethod } from './commit-method.js'
import type { FloatingTag } from './floating-tags.js'
import { floatingTagsOf, outdatedTags } from './floating-tags.js'
import type { ReleaseTags } from './read-tags.js'
import { readTemporaryBranch } from './temporary-branch.js'
import type { Checkout, ReleaseState, ReleaseTarget, RunIdentity } from './types.js'

/** Where the state is read. */
export interface StateSources {
  readonly local: Git
  readonly remote: Remote
  /** Undefined without a token. */
  readonly github: GitHubServices | undefined
}

/** The release whose state is read, and the settings that decide what has to be read. */
export interface StateQuery {
  readonly target: ReleaseTarget
  readonly checkout: Checkout
  readonly commit: CommitPreference
  readonly hasSigningKey: boolean
  /** Whether a blocked release becomes a pull request. Its version may be merged already. */
  readonly allowsPullRequest: boolean
  readonly tags: ReleaseTags
  readonly floatingTags: readonly string[]
}

/** Reads clone, remote and releases. Changes nothing, except that commits which the clone lacks are fetched. */
export async function readReleaseState(
  context: Pick<ActionContext, 'env' | 'log'>,
  sources: StateSources,
  query: StateQuery,
): Promise<ReleaseState> {
  const { remote, github } = sources
  const { target, checkout } = query
  const { refs, versions: releasedVersions } = query.tags
  const tag = await readTaggedCommit(remote, refs, target.tag)
  const commitMethod = await determineCommitMethod(context, sources, { query, tip: refs.tip, isTagged: tag !== undefined })
  const floatingTags = floatingTagsOf(query.floatingTags, target.version, releasedVersions)
  const outdated = outdatedTags(floatingTags, refs, tag?.commit)
  const needsTemporaryBranch =
    tag === undefined && commitMethod.by !== 'none' && (commitMethod.by === 'api' || query.allowsPullRequest)
  return {
    run: readRunIdentity(context.env),
    checkout,
    branch: {
      tip: refs.tip,
      untaggedRelease: tag === undefined ? await readUntaggedRelease(sources, { target, checkout, tip: refs.tip }) : undefined,
      temporary: needsTemporaryBranch ? await readTemporaryBranch(sources, refs, target.tag) : undefined,
      rules: tag === undefined ? await readRules(sources, commitMethod, target.branch) : noRules,
    },
    tag,
    releasedVersions,
    commitMethod,
    floatingTags: { outdated, immutable: await findImmutable(github?.releases, outdated) },
    releases: await github?.releases.ofTag(target.tag),
  }
}

function readRunIdentity(env: Env): RunIdentity {
  const id = env.GITHUB_RUN_ID ?? ''
  return { id: id === '' ? undefined : id, isRerun: Number(env.GITHUB_RUN_ATTEMPT ?? '1') > 1 }
}

async function readTaggedCommit(remote: Remote, refs: RemoteRefs, tag: string): Promise<RecordedCommit | undefined> {
  const commit = refs.tags.get(tag)
  if (commit === undefined) return undefined
  const messages = await remote.messagesOf(refs, tag)
  return { commit, trailers: messages.map(parseTrailers).find((trailers) => 'Release-Version' in trailers) ?? {} }
}

async function determineCommitMethod(
  { log }: Pick<ActionContext, 'log'>,
  { local, remote, github }: StateSources,
  { query, tip, isTagged }: { readonly query: StateQuery; readonly tip: string | undefined; readonly isTagged: boolean },
): Promise<CommitMethod> {
  const { target, checkout, commit: preference, hasSigningKey, allowsPullRequest } = query
  const isMerged = allowsPullRequest && !isTagged && compareVersions(checkout.version, target.version) === 0
  if (isMerged) return { by: 'none', reason: 'The version is already committed' }
  if (isTagged && preference !== 'none') return { by: 'git', reason: 'The commit already exists' }
  const method = await chooseCommitMethod(local, github?.gitDatabase, {
    preference,
    hasSigningKey,
    usesOtherCredential: remote.usesOtherCredential,
    branch: target.branch,
    tip,
    files: checkout.files,
  })
  if (!isTagged) log.info(`Commit by ${method.by}: ${method.reason}`)
  return method
}

/** Returns the commit at the tip if it is the release of this version from the commit that is checked out. */
async function readUntaggedRelease(
  { local, remote }: Pick<StateSources, 'local' | 'remote'>,
  { target, checkout, tip }: { readonly target: ReleaseTarget; readonly checkout: Checkout; readonly tip: string | undefined },
): Promise<RecordedCommit | undefined> {
  if (tip === undefined || tip === checkout.commit) return undefined
  await remote.fetch(`refs/heads/${target.branch}`)
  const trailers = await readTrailers(local, tip)
  // Packages of one repository may have the same version and base.
  const isThisTag = (trailers['Release-Tag'] ?? target.tag) === target.tag
  const isThisRelease =
    isThisTag && trailers['Release-Version'] === target.version && trailers['Release-Base'] === checkout.commit
  return isThisRelease ? { commit: tip, trailers } : undefined
}

/** Reads the rules that apply to a commit of the token. A push with another credential may be allowed more. */
async function readRules(
  { remote, github }: Pick<StateSources, 'remote' | 'github'>,
  { by }: CommitMethod,
  branch: string,
): Promise<BranchRules> {
  const isPushedByOther = by === 'git' && remote.usesOtherCredential
  return github === undefined || by === 'none' || isPushedByOther ? noRules : await readBranchRules(github.api, branch)
}

/** Returns the tags that have an immutable release. Source: GitHub "Immutable releases". */
async function findImmutable(releases: ReleasesApi | undefined, tags: readonly FloatingTag[]): Promise<string[]> {
  const immutable: string[] = []
  for (const { tag, before } of tags) if (before !== undefined && (await releases?.isImmutable(tag)) === true) immutable.push(tag)
  return immutable
}

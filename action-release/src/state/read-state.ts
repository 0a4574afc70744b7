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
import type { BlockedTag, BlockingRules } from './blocking-rules.js'
import { noRules, readBlockedFloatingTags, readBlockingRules, readTemporaryBranchRules } from './blocking-rules.js'
import type { CommitMethod, CommitPreference } from './commit-method.js'
import { chooseCommitMethod } from './commit-method.js'
import type { FloatingTag } from './floating-tags.js'
import { floatingTagsOf, outdatedTags } from './floating-tags.js'
import type { RulesReader } from './read-rules.js'
import { createRulesReader } from './read-rules.js'
import type { ReleaseTags } from './read-tags.js'
import { tagOfRun } from './tag-run.js'
import { readTemporaryBranch, releaseBranch } from './temporary-branch.js'
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
  /** Message of the release commit. */
  readonly message: string
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
  const reader = github === undefined ? undefined : createRulesReader(github.api)
  const isTagged = tag !== undefined
  const run = readRunIdentity(context.env)
  const isTagRun = run.tag === target.tag && tag?.commit === checkout.commit
  const facts = { query, tip: refs.tip, isTagged, isTagRun }
  const commitMethod = await determineCommitMethod(context, { ...sources, reader }, facts)
  const floatingTags = floatingTagsOf(query.floatingTags, target.version, releasedVersions)
  const outdated = outdatedTags(floatingTags, refs, tag?.commit)
  const needsTemporaryBranch =
    tag === undefined && commitMethod.by !== 'none' && (commitMethod.by === 'api' || query.allowsPullRequest)
  return {
    run,
    checkout,
    branch: {
      tip: refs.tip,
      untaggedRelease: tag === undefined ? await readUntaggedRelease(sources, { target, checkout, tip: refs.tip }) : undefined,
      temporary: needsTemporaryBranch ? await readTemporaryBranch(sources, refs, target.tag) : undefined,
    },
    rules: await readRules(remote, reader, { query, by: commitMethod.by, isTagged, outdated }),
    tag,
    releasedVersions,
    commitMethod,
    floatingTags: { outdated, immutable: await findImmutable(github?.releases, outdated) },
    releases: await github?.releases.ofTag(target.tag),
  }
}

interface RulesQuery {
  readonly query: StateQuery
  readonly by: CommitMethod['by']
  readonly isTagged: boolean
  readonly outdated: readonly FloatingTag[]
}

function readRunIdentity(env: Env): RunIdentity {
  const id = env.GITHUB_RUN_ID ?? ''
  return { id: id === '' ? undefined : id, isRerun: Number(env.GITHUB_RUN_ATTEMPT ?? '1') > 1, tag: tagOfRun(env) }
}

async function readTaggedCommit(remote: Remote, refs: RemoteRefs, tag: string): Promise<RecordedCommit | undefined> {
  const commit = refs.tags.get(tag)
  if (commit === undefined) return undefined
  const messages = await remote.messagesOf(refs, tag)
  return { commit, trailers: messages.map(parseTrailers).find((trailers) => 'Release-Version' in trailers) ?? {} }
}

interface CommitFacts {
  readonly query: StateQuery
  readonly tip: string | undefined
  readonly isTagged: boolean
  /** Whether the run was started by the tag of the release, which is checked out. */
  readonly isTagRun: boolean
}

async function determineCommitMethod(
  { log }: Pick<ActionContext, 'log'>,
  { local, remote, github, reader }: StateSources & { readonly reader: RulesReader | undefined },
  { query, tip, isTagged, isTagRun }: CommitFacts,
): Promise<CommitMethod> {
  const { target, checkout, commit: preference, hasSigningKey, allowsPullRequest } = query
  const isMerged = allowsPullRequest && !isTagged && compareVersions(checkout.version, target.version) === 0
  if (isMerged) return { by: 'none', reason: 'The version is already committed' }
  if (isTagRun) return { by: 'none', reason: 'The tag of this release started the run' }
  if (isTagged && preference !== 'none') return { by: 'git', reason: 'The commit already exists' }
  const chosen = await chooseCommitMethod(local, github?.gitDatabase, {
    preference,
    hasSigningKey,
    usesOtherCredential: remote.usesOtherCredential,
    branch: target.branch,
    tip,
    files: checkout.files,
  })
  if (isTagged) return chosen
  const method = await avoidBlockedBranch(chosen, query, reader)
  log.info(`Commit by ${method.by}: ${method.reason}`)
  return method
}

/** A push needs no temporary branch, so it takes the place of the API if a rule blocks that branch. A pull request needs it in any case. */
async function avoidBlockedBranch(
  method: CommitMethod,
  { target: { tag }, message, allowsPullRequest }: StateQuery,
  reader: RulesReader | undefined,
): Promise<CommitMethod> {
  if (reader === undefined || method.by !== 'api' || method.mayPush !== true || allowsPullRequest) return method
  const rules = await readTemporaryBranchRules(reader, { method: 'api', tag, message, isSigned: true }, false)
  if (rules.length === 0) return method
  return { by: 'git', reason: `A rule of the repository blocks ${releaseBranch({ tag })}: ${rules.join(', ')}` }
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

/** Reads the rules that apply to what the token pushes. A push with another credential may be allowed more. */
async function readRules(
  remote: Remote,
  reader: RulesReader | undefined,
  { query, by, isTagged, outdated }: RulesQuery,
): Promise<BlockingRules> {
  if (reader === undefined) return noRules
  const { allowsPullRequest, message, hasSigningKey, target } = query
  const floating: BlockedTag[] = remote.usesOtherCredential ? [] : await readBlockedFloatingTags(reader, outdated)
  if (isTagged || (by !== 'api' && remote.usesOtherCredential)) return { ...noRules, tags: floating }
  const { branch, tag } = target
  const isSigned = by === 'api' || hasSigningKey
  const rules = await readBlockingRules(reader, { method: by, allowsPullRequest, branch, tag, message, isSigned })
  return { ...rules, tags: [...rules.tags, ...floating] }
}

/** Returns the tags that have an immutable release. Source: GitHub "Immutable releases". */
async function findImmutable(releases: ReleasesApi | undefined, tags: readonly FloatingTag[]): Promise<string[]> {
  const immutable: string[] = []
  for (const { tag, before } of tags) if (before !== undefined && (await releases?.isImmutable(tag)) === true) immutable.push(tag)
  return immutable
}

import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import { foreignCredential } from '../git/credentials.js'
import type { Remote, RemoteRefs } from '../git/remote.js'
import type { Api } from '../github/client.js'
import type { Repository } from '../github/git-database.js'
import type { GitHub } from '../github/releases.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { compareVersions, wantedVersion } from '../version/bump.js'
import { readVersions } from '../version/version-file.js'
import type { VersionPlace } from '../version/version-locations.js'
import { rulesOf } from './branch-rules.js'
import type { CommitWay } from './commit-method.js'
import { commitWay } from './commit-method.js'
import type { FloatingTag } from './floating-tags.js'
import { floatingTags, misplaced } from './floating-tags.js'
import type { Seen, TagSeen } from './tags.js'
import { branchOf, requireRefNames, taggedVersions, tagOf, trailersOf } from './tags.js'

/** Where a release looks. What needs a token is undefined without one. */
export interface Sources {
  readonly local: Git
  readonly remote: Remote
  readonly api: Api | undefined
  readonly github: GitHub | undefined
  readonly repository: Repository | undefined
  readonly places: readonly [VersionPlace, ...VersionPlace[]]
}

/** Looks at the clone, the remote and the releases. Writes nothing but, where it is missing, the tag's commit into the clone. */
export async function look(context: ActionContext, inputs: Inputs, sources: Sources): Promise<Seen> {
  const { local, remote, api, github, places } = sources
  const branch = await branchOf(context, inputs.branch)
  const current = await readVersions(context.workspace, places)
  const files = [...new Set(places.map(({ path }) => path))]
  const version = wantedVersion(current, inputs.wanted)
  const tag = tagOf(inputs.tagTemplate, version)
  await requireRefNames(local, [`refs/heads/${branch}`, `refs/tags/${tag}`])
  const head = await local('rev-parse', 'HEAD')
  const refs = await remote.refs(branch)
  const commit = refs.tags.get(tag)
  const messages = commit === undefined ? [] : await remote.messagesOf(refs, tag)
  const trailers = messages.map(trailersOf).find((each) => 'Release-Version' in each) ?? {}
  const way = await wayOf(context, inputs, { sources, branch, refs, files, isThere: commit !== undefined, current, version })
  const tagged = taggedVersions(refs, inputs.tagTemplate, inputs.floatingTags)
  const floating = misplaced(floatingTags(inputs.floatingTags, version, tagged), refs, commit)
  // A push with another credential, such as a deploy key, is not held by what the token may.
  const isOther = way.by === 'git' && (await foreignCredential(local, context.env, inputs.token))
  const asksForRules = api !== undefined && commit === undefined && way.by !== 'none' && !isOther
  return {
    head,
    branch,
    tip: refs.tip,
    current,
    files,
    version,
    exact: inputs.wanted.kind !== 'bump',
    adopt: inputs.adopt,
    allowBackport: inputs.allowBackport,
    run: context.env.GITHUB_RUN_ID ?? '',
    isAgain: Number(context.env.GITHUB_RUN_ATTEMPT ?? '1') > 1,
    tagKind: inputs.tagKind,
    tag,
    tagSeen: commit === undefined ? undefined : { commit, trailers },
    landed: commit === undefined ? await landedOf(sources, { branch, tip: refs.tip, head, version }) : undefined,
    tagged,
    way,
    rules: asksForRules ? await rulesOf(api, branch) : { against: [], immutable: undefined },
    onProtected: inputs.onProtected,
    floating,
    frozen: await frozenOf(github, floating),
    releases: await github?.releases(tag),
  }
}

/** The tags that have an immutable release of their own. Source: GitHub "Immutable releases". */
async function frozenOf(github: GitHub | undefined, tags: readonly FloatingTag[]): Promise<string[]> {
  const frozen: string[] = []
  for (const { tag, before } of tags) if (before !== '' && (await github?.isFrozen(tag)) === true) frozen.push(tag)
  return frozen
}

/** The commit at the tip when it is the release of this version from what is checked out. */
async function landedOf(
  { local, remote }: Pick<Sources, 'local' | 'remote'>,
  {
    branch,
    tip,
    head,
    version,
  }: { readonly branch: string; readonly tip: string | undefined; readonly head: string; readonly version: string },
): Promise<TagSeen | undefined> {
  if (tip === undefined || tip === head) return undefined
  await remote.fetch(`refs/heads/${branch}`)
  const trailers = trailersOf(await local('log', '-1', '--no-show-signature', '--format=%B', tip))
  const isOurs = trailers['Release-Version'] === version && trailers['Release-Base'] === head
  return isOurs ? { commit: tip, trailers } : undefined
}

interface Facts {
  readonly sources: Sources
  readonly branch: string
  readonly refs: RemoteRefs
  readonly files: readonly string[]
  /** Whether the tag is there. */
  readonly isThere: boolean
  readonly current: string
  readonly version: string
}

async function wayOf(context: ActionContext, inputs: Inputs, facts: Facts): Promise<CommitWay> {
  const { sources, branch, refs, files, isThere, current, version } = facts
  const isMerged = inputs.onProtected === 'pull-request' && !isThere && compareVersions(current, version) === 0
  if (isMerged) return { by: 'none', why: 'The version is committed already' }
  if (isThere && inputs.commit !== 'none') return { by: 'git', why: 'The commit is there already' }
  const { local, repository } = sources
  const way = await commitWay({ inputs, local, env: context.env, repository, branch, refs, files })
  if (!isThere) context.log.info(`Commit by ${way.by}: ${way.why}`)
  return way
}

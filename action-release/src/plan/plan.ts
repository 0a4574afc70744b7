import { UserError } from '#shared/errors.js'
import type { AssetFile } from '../assets/assets.js'
import type { Release } from '../github/releases.js'
import { draftMarker } from '../publish/draft-marker.js'
import type { CommitWay } from '../state/commit-method.js'
import type { FloatingTag } from '../state/floating-tags.js'
import { requireMovable } from '../state/floating-tags.js'
import type { Seen, TagSeen } from '../state/tags.js'
import { compareVersions, isPrerelease, requireAbove } from '../version/bump.js'

/** What is to be done. It is plain data: the output `plan` is this as JSON. */
export interface Plan {
  /**
   * `fresh`: nothing is there yet. `resume`: commit and tag of this release are on the remote, and its release page is not yet
   * published. `finished`: it is published. `untagged`: the commit is there, and not
   * the tag. `propose`: the branch is protected, and a pull request is to be made.
   */
  readonly state: 'fresh' | 'propose' | 'untagged' | 'resume' | 'finished'
  readonly version: string
  readonly previousVersion: string
  readonly tag: string
  /** Tag of the release that the notes begin at; '' for none. */
  readonly previousTag: string
  /** Its commit. */
  readonly previousSha: string
  readonly branch: string
  /** The files that the release commit changes, relative to the workspace. */
  readonly files: readonly string[]
  /** The commit that is released, with the version file changed; for a resumed one the commit it was made from. */
  readonly base: string
  /** The release commit, where it is there already. */
  readonly sha: string
  readonly prerelease: boolean
  /** Whether it becomes the release that GitHub calls the latest: no pre-release, and no final version above it has a tag. */
  readonly latest: boolean
  /** How commit and tag are made: through the API of GitHub, by an atomic push, or the tag alone by a push. */
  readonly commit: CommitWay['by']
  readonly tagKind: Seen['tagKind']
  /** Tags such as `v1` that move to the release in the end. */
  readonly floating: readonly FloatingTag[]
  /** Whether what is published does not change any more; null where GitHub does not tell. */
  readonly immutable: boolean | null
  readonly assets: readonly Pick<AssetFile, 'name' | 'size' | 'sha256'>[]
  readonly steps: readonly string[]
}

/**
 * Decides from what was seen. Throws a `UserError` for everything that must not go on; nothing has been written by then.
 * The states are those of an interrupted release: the tag, not the tip of the branch, tells whether it is past its commit point.
 */
export function makePlan(seen: Seen, assets: readonly AssetFile[]): Plan {
  const published = seen.releases?.find((release) => !release.draft)
  const { tagSeen } = seen
  requireMovable(seen.floating, seen.frozen, seen.tag)
  if (tagSeen === undefined) {
    if (published !== undefined) refuseReleaseWithoutTag(seen)
    if (seen.landed !== undefined) {
      requireOwnRun(seen, seen.landed)
      requireOwnDrafts(seen)
      return plan(seen, assets, 'untagged', seen.landed)
    }
    requireFresh(seen)
    requireOwnDrafts(seen)
    return plan(seen, assets, stateOf(seen), undefined)
  }
  requireOwnTag(seen, tagSeen)
  if (published === undefined) {
    requireOwnRun(seen, tagSeen)
    requireOwnDrafts(seen)
    return plan(seen, assets, 'resume', tagSeen)
  }
  requireSameAssets(seen.tag, published, assets)
  return plan(seen, assets, 'finished', tagSeen)
}

/** Fresh, or a proposal where a rule is known to be in the way. */
function stateOf({ rules, onProtected, branch }: Seen): 'fresh' | 'propose' {
  if (rules.against.length === 0) return 'fresh'
  if (onProtected === 'pull-request') return 'propose'
  throw new UserError(`Branch ${branch} is protected by ${rules.against.join(', ')}, and the token may not pass that`, {
    why: 'The release commit would be refused',
    fix: 'Use `on-protected: pull-request`, or a token of an app that may bypass the rule',
  })
}

function plan(seen: Seen, assets: readonly AssetFile[], state: Plan['state'], tagSeen: TagSeen | undefined): Plan {
  const { version, tag, branch } = seen
  const prerelease = isPrerelease(version)
  const older = seen.tagged.filter((each) => compareVersions(each.version, version) < 0)
  const previous = older.findLast((each) => prerelease || !isPrerelease(each.version))
  const isBefore = compareVersions(seen.current, version) < 0
  return {
    state,
    version,
    previousVersion: isBefore ? seen.current : (older.at(-1)?.version ?? ''),
    tag,
    previousTag: previous?.tag ?? '',
    previousSha: previous?.commit ?? '',
    branch,
    files: seen.way.by === 'none' ? [] : seen.files,
    base: tagSeen?.trailers['Release-Base'] ?? seen.head,
    sha: tagSeen?.commit ?? '',
    prerelease,
    latest: !prerelease && !seen.tagged.some((each) => !isPrerelease(each.version) && compareVersions(each.version, version) > 0),
    commit: state === 'untagged' ? 'git' : seen.way.by,
    tagKind: seen.tagKind,
    floating: seen.floating,
    immutable: seen.rules.immutable ?? null,
    assets: assets.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    steps: stepsOf(seen, state, assets.length),
  }
}

function stepsOf({ version, tag, branch, releases, way, floating }: Seen, state: Plan['state'], assets: number): string[] {
  const last = floating.length === 0 ? [] : [`Move ${floating.map((each) => each.tag).join(', ')} to it`]
  if (state === 'finished') return last
  if (state === 'propose') return [`Commit version ${version} to release/${version}`, `Open a pull request to ${branch}`]
  const hasDraft = releases?.some((release) => release.draft) === true
  return [
    ...(state === 'fresh'
      ? [
          way.by === 'none'
            ? `Tag the commit that is there ${tag}`
            : `Commit version ${version} to ${branch} and tag it ${tag}, ${way.by === 'git' ? 'in one atomic push' : 'in one step of the API'}`,
        ]
      : []),
    ...(state === 'untagged' ? [`Tag the release commit that is there ${tag}`] : []),
    hasDraft ? 'Go on with the draft release that is there' : 'Make a draft release',
    ...(assets === 0 ? [] : [`Attach ${assets} ${assets === 1 ? 'file' : 'files'}`]),
    'Publish the release',
    ...last,
  ]
}

function requireFresh({ head, tip, branch, version, current, tagged, allowBackport, way }: Seen): void {
  if (tip === undefined) throw new UserError(`The remote has no branch ${branch}`, { fix: 'Check the input `branch`' })
  if (tip !== head)
    throw new UserError(`Branch ${branch} is at ${short(tip)} on the remote, and ${short(head)} is checked out`, {
      why: 'The branch has moved since, or there are commits that were not pushed',
      fix: 'Start the release again on the tip of the branch',
    })
  const highest = tagged.at(-1)
  if (highest !== undefined && !allowBackport)
    requireAbove(version, highest.version, `the highest released version (tag ${highest.tag})`)
  if (way.by !== 'none') requireAbove(version, current, 'the version that the repository has now')
  else if (compareVersions(version, current) !== 0)
    throw new UserError(`The repository has version ${current}, and ${version} is to be released without a commit`, {
      fix: 'Commit the version first, or leave out `commit: none`',
    })
}

function requireOwnTag({ tag, version, current, head, exact, way }: Seen, { commit, trailers }: TagSeen): void {
  const own = trailers['Release-Version'] === version && (exact || trailers['Release-Base'] === head)
  const isAsItIs = way.by === 'none' && commit === head && compareVersions(version, current) === 0
  if (own || isAsItIs) return
  throw new UserError(`Tag ${tag} exists on commit ${short(commit)}`, {
    why:
      trailers['Release-Version'] === version
        ? `It was released from ${short(trailers['Release-Base'] ?? '')}, and ${short(head)} is checked out`
        : `That is not a commit that this action made for version ${version}`,
    fix: 'Nothing was changed. Release another version, or remove the tag if it is a mistake',
  })
}

/**
 * A release from the same commit by another run may still be going on: two runs that were started at once. From a later commit it
 * is finished only for one who names the version.
 */
function requireOwnRun({ tag, run, isAgain, head, adopt, way }: Seen, { trailers }: TagSeen): void {
  const owner = trailers['Release-Run'] ?? ''
  if (owner === '' && way.by === 'none' && !adopt && !isAgain)
    throw new UserError(`Tag ${tag} is there, does not tell which run made it, and is not released`, {
      why: 'Another run may be at work on it',
      fix: 'Re-run the jobs of that run, or take it over with `adopt: true`',
    })
  if (adopt || owner === '' || run === '' || owner === run || trailers['Release-Base'] !== head) return
  throw new UserError(`Release ${tag} was begun by run ${owner}, and is not finished`, {
    fix: `Wait for run ${owner}; if it has failed, re-run its failed jobs, or take the release over with \`adopt: true\``,
  })
}

function requireOwnDrafts({ tag, version, releases = [] }: Seen): void {
  const foreign = releases.find((release) => release.draft && !release.body.includes(draftMarker(version)))
  if (foreign === undefined) return
  throw new UserError(`There is a draft release for ${tag} that this action did not make: ${foreign.url}`, {
    fix: 'Delete it and start the release again',
  })
}

function refuseReleaseWithoutTag({ tag }: Seen): never {
  throw new UserError(`There is a published release ${tag}, but the remote has no such tag`, {
    why: 'The tag was removed, or the remote is not the repository of the release',
    fix: 'Release another version',
  })
}

function requireSameAssets(tag: string, release: Release, assets: readonly AssetFile[]): void {
  const different = assets.filter((file) => !release.assets.some((asset) => isSame(asset, file))).map(({ name }) => name)
  if (different.length === 0) return
  throw new UserError(`Release ${tag} is published with other files than these: ${different.join(', ')}`, {
    why: 'What is published does not change any more',
    fix: 'Release the next version',
  })
}

/** Whether an uploaded asset is this file: by name, state and size, and by its digest where the server tells one. */
export function isSame(asset: Release['assets'][number], file: AssetFile): boolean {
  const { digest } = asset
  const sameDigest = digest === undefined || digest === `sha256:${file.sha256}`
  return asset.name === file.name && asset.state === 'uploaded' && asset.size === file.size && sameDigest
}

function short(commit: string): string {
  return commit.slice(0, 10)
}

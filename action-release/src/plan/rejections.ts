import { UserError } from '#shared/errors.js'
import type { AssetFile } from '../assets/asset-file.js'
import { isSameAsset } from '../assets/asset-file.js'
import type { RecordedCommit } from '../git/trailers.js'
import type { Release } from '../github/release-types.js'
import { draftMarker } from '../publish/draft-marker.js'
import type { ReleaseState, ReleaseTarget } from '../state/types.js'
import { compareVersions, requireNewer } from '../version/compare.js'

/** What has to be known about a new release. */
type NewReleaseState = Pick<ReleaseState, 'checkout' | 'releasedVersions' | 'commitMethod'> & {
  readonly branch: Pick<ReleaseState['branch'], 'tip'>
}

/** Throws a `UserError` unless a new release can be made from the commit that is checked out. */
export function requireNewRelease(
  { version, branch, isCurrent, isMergedProposal = false }: ReleaseTarget,
  { allowBackport }: { readonly allowBackport: boolean },
  { branch: { tip }, checkout, releasedVersions, commitMethod }: NewReleaseState,
): void {
  if (tip === undefined) throw new UserError(`The remote has no branch ${branch}`, { fix: 'Check its name, or push it' })
  // The branch may have moved since the merge: the tag belongs on the merge commit in any case.
  if (tip !== checkout.commit && !isMergedProposal)
    throw new UserError(`Branch ${branch} is at ${shortId(tip)} on the remote, but ${shortId(checkout.commit)} is checked out`, {
      why: 'The branch has moved since, or the checkout has commits that were not pushed',
      fix: 'Run the release again from the tip of the branch',
    })
  const highest = releasedVersions.findLast(({ onBranch }) => onBranch)
  if (highest !== undefined && !allowBackport)
    requireNewer(
      version,
      highest.version,
      `the highest released version (tag ${highest.tag})`,
      'to release an older line, set `allow-backport: true`; if the tag is no release, name it in `ignore-tags`',
    )
  if (isCurrent) return
  if (commitMethod.by !== 'none')
    requireNewer(
      version,
      checkout.version,
      'the current version of the repository',
      'to release the current version, use `bump: none`',
    )
  else if (compareVersions(version, checkout.version) !== 0)
    throw new UserError(`The repository has version ${checkout.version}, but ${version} is to be released without a commit`, {
      fix: 'Commit the version first, or remove `commit: none`',
    })
}

/** Throws a `UserError` if the release would need a temporary branch that it cannot create or that belongs to someone else. */
export function requireTemporaryBranch(
  { version, branch }: ReleaseTarget,
  { branch: { temporary }, checkout }: ReleaseState,
): void {
  if (temporary === undefined) return
  const { name, tip, obstacle } = temporary
  if (branch === name)
    throw new UserError(`Branch ${branch} has the name of the temporary branch of this release`, {
      why: 'The temporary branch is deleted at the end',
      fix: 'Release from another branch, or rename this one',
    })
  if (obstacle !== undefined)
    throw new UserError(`Branch ${obstacle} exists, so the temporary branch ${name} cannot be created`, {
      why: 'Git cannot have a branch and a folder of the same name',
      fix: `Rename ${obstacle}`,
    })
  if (tip === undefined || tip.commit === checkout.commit || tip.trailers['Release-Version'] === version) return
  throw foreignTemporaryBranch(name, tip.commit)
}

export function foreignTemporaryBranch(name: string, commit: string): UserError {
  return new UserError(`Branch ${name} on commit ${shortId(commit)} already exists and was not created by action-release`, {
    why: 'The release commit is made on a temporary branch of that name',
    fix: 'Delete or rename it and start the release again',
  })
}

/** Throws a `UserError` unless the existing tag belongs to this release. */
export function requireOwnTag(
  { tag, version, isExplicit }: ReleaseTarget,
  { checkout, commitMethod, run }: ReleaseState,
  { commit, trailers }: RecordedCommit,
): void {
  const isSameVersion = trailers['Release-Version'] === version
  const isSameBase = trailers['Release-Base'] === checkout.commit
  if (isSameVersion && (isExplicit || isSameBase)) return
  const isCheckedOut = commit === checkout.commit && compareVersions(version, checkout.version) === 0
  if (commitMethod.by === 'none' && isCheckedOut) return
  if (run.tag === tag && commit === checkout.commit)
    throw new UserError(`Tag ${tag} started the run, but its commit has version ${checkout.version}`, {
      fix: 'Commit the version before you push the tag, or start the release on a branch: then it writes the version and the tag',
    })
  throw new UserError(`Tag ${tag} exists on commit ${shortId(commit)}`, {
    why: isSameVersion
      ? `It was released from ${shortId(trailers['Release-Base'] ?? '')}, but ${shortId(checkout.commit)} is checked out`
      : `That commit was not made by action-release for version ${version}`,
    fix: 'Nothing was changed. Release another version, or delete the tag if it is a mistake',
  })
}

/**
 * Throws a `UserError` if another run may still be working on this release from the same commit. A release from an earlier commit is
 * finished only if the user names its version.
 */
export function requireOwnRun(
  { tag }: ReleaseTarget,
  { adopt }: { readonly adopt: boolean },
  { run, checkout, commitMethod }: ReleaseState,
  { trailers }: RecordedCommit,
): void {
  const owner = trailers['Release-Run'] ?? ''
  if (owner === '' && commitMethod.by === 'none' && !adopt && !run.isRerun && run.tag !== tag)
    throw new UserError(`Tag ${tag} exists without a release and does not record which run created it`, {
      why: 'Another run may be working on it',
      fix: 'Re-run the jobs of that run, or take the release over with `adopt: true`',
      commandFix: 'Re-run the jobs of that run, or take the release over with `--adopt`',
    })
  const isUnknown = owner === '' || run.id === undefined
  if (adopt || isUnknown || owner === run.id || trailers['Release-Base'] !== checkout.commit) return
  throw new UserError(`Release ${tag} was started by run ${owner} and is not finished`, {
    fix: `Wait for run ${owner}. If it has failed, re-run its failed jobs, or take the release over with \`adopt: true\``,
    commandFix: `Wait for run ${owner}. If it has failed, re-run its failed jobs, or take the release over with \`--adopt\``,
  })
}

/** Throws a `UserError` for a draft of someone else, unless it is to be adopted and is the only draft. */
export function requireOwnDrafts(
  { tag, version }: ReleaseTarget,
  { adoptDraft }: { readonly adoptDraft: boolean },
  { releases = [] }: ReleaseState,
): void {
  const drafts = releases.filter(({ draft }) => draft)
  const other = drafts.find(({ body }) => !body.includes(draftMarker(version)))
  if (other === undefined || (adoptDraft && drafts.length === 1)) return
  if (adoptDraft)
    throw new UserError(`${drafts.length} draft releases for ${tag} exist`, { fix: 'Delete all but the one to publish' })
  throw new UserError(`A draft release for ${tag} exists that was not created by action-release: ${other.url}`, {
    fix: 'Delete it and run the release again, or publish it with `adopt-draft: true`',
  })
}

export function requireSameAssets({ tag }: ReleaseTarget, release: Release, files: readonly AssetFile[]): void {
  const different = files.filter((file) => !release.assets.some((asset) => isSameAsset(asset, file)))
  if (different.length === 0) return
  throw new UserError(`Release ${tag} is published with other files: ${different.map(({ name }) => name).join(', ')}`, {
    why: 'A published release does not change',
    fix: 'Release the next version',
  })
}

export function rejectReleaseWithoutTag({ tag }: ReleaseTarget): never {
  throw new UserError(`Release ${tag} is published, but the remote has no such tag`, {
    why: 'The tag was deleted, or the remote is not the repository of the release',
    fix: 'Release another version',
  })
}

function shortId(commit: string): string {
  return commit.slice(0, 10)
}

import type { Git } from '#shared/git.js'
import type { Remote } from '../git/remote.js'
import type { ReleasesApi } from '../github/releases.js'
import type { ReleaseTags } from '../state/read-tags.js'
import type { ReleasedVersion } from '../state/released-versions.js'
import { findUnfinishedReleases } from '../state/unfinished-releases.js'
import type { RequestedVersion } from '../version/bump.js'

export interface UnfinishedSources {
  readonly local: Git
  readonly remote: Remote
  /** Undefined without a token: then nothing is known. */
  readonly releases: ReleasesApi | undefined
}

export interface UnfinishedWork {
  /** The unfinished releases, newest first. */
  readonly all: readonly ReleasedVersion[]
  /** The one whose commit is checked out. */
  readonly checkedOut: ReleasedVersion | undefined
}

/** Looks for releases that earlier runs tagged and did not publish. */
export async function findUnfinishedWork(
  { local, remote, releases }: UnfinishedSources,
  { refs, versions }: ReleaseTags,
): Promise<UnfinishedWork> {
  if (releases === undefined) return { all: [], checkedOut: undefined }
  const all = await findUnfinishedReleases({ remote, releases }, refs, versions)
  if (all.length === 0) return { all, checkedOut: undefined }
  const head = await local('rev-parse', 'HEAD')
  return { all, checkedOut: all.find(({ commit }) => commit === head) }
}

/** A bump of a version that is tagged and not published finishes that version. A new one would leave it without a release for good. */
export function finishFirst(requested: RequestedVersion, { checkedOut }: UnfinishedWork): RequestedVersion {
  if (requested.kind !== 'bump' || checkedOut === undefined) return requested
  return { kind: 'exact', version: checkedOut.version }
}

import type { ActionContext } from '#shared/context/action-context.js'
import { statusOf } from '../github/http-error.js'
import type { GitHubServices } from '../github/services.js'
import type { ReleaseTags } from '../state/read-tags.js'
import { formatTag } from '../state/release-target.js'
import type { RequestedVersion } from '../version/bump.js'
import { compareVersions } from '../version/compare.js'
import type { VersionSource } from '../version-files/location.js'
import { readVersions } from '../version-files/version-file.js'
import type { MergedProposal } from './find-merged.js'
import { findMergedProposal, listProposals } from './find-merged.js'

export interface AwaitedQuestion {
  readonly source: VersionSource
  readonly requested: RequestedVersion
  readonly branch: string
  readonly tags: ReleaseTags
}

/**
 * Finds the merged proposal that a release has to publish: the version in the files is its version, and has no tag. An exact version must be
 * that one. Pull requests are read only if it can be so, and a token that may not read them finds none.
 */
export async function findAwaitedProposal(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  github: GitHubServices | undefined,
  { source, requested, branch, tags }: AwaitedQuestion,
): Promise<MergedProposal | undefined> {
  if (github === undefined || source.kind === 'tags' || requested.kind === 'current') return undefined
  const current = await readVersions(context.workspace, source.locations)
  const isPossible =
    requested.kind === 'exact'
      ? requested.version === current
      : tags.versions.some((each) => each.onBranch && compareVersions(each.version, current) < 0)
  if (!isPossible || tags.refs.tags.has(formatTag(tags.template, current))) return undefined
  const proposals = await listProposals(github.api, branch, tags.template).catch((error: unknown) => {
    if ([403, 404].includes(statusOf(error) ?? 0)) return []
    throw error
  })
  const merged = await findMergedProposal(context, github, tags, proposals)
  return merged?.version === current ? merged : undefined
}

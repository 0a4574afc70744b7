import type { ActionContext } from '#shared/context/action-context.js'
import { runGit } from '#shared/git.js'
import type { ApiClient } from '../github/client.js'
import type { ReleasesApi } from '../github/releases.js'
import type { ReleaseTags } from '../state/read-tags.js'
import { formatTag } from '../state/release-target.js'
import { proposalBranch } from './proposal-branch.js'
import { proposedVersion } from './proposal-text.js'

/** A pull request of a proposal, as the API gives it. */
export interface ProposalPullRequest {
  readonly number: number
  readonly html_url: string
  readonly body: string | null
  readonly state: 'open' | 'closed'
  readonly merged_at: string | null
  readonly merge_commit_sha: string | null
  readonly head: { readonly sha: string }
}

/** A proposal that was merged, and whose release is not published yet. */
export interface MergedProposal {
  readonly version: string
  /** The commit by which it was merged. */
  readonly commit: string
  readonly url: string
}

export interface MergedSources {
  readonly api: ApiClient
  readonly releases: ReleasesApi
}

/**
 * Lists the newest pull requests of the standing proposal, newest first. Source: GitHub REST API, "List pull requests".
 */
export async function listProposals(api: ApiClient, branch: string, template: string): Promise<ProposalPullRequest[]> {
  const head = `${api.owner}:${proposalBranch({ branch, template })}`
  const filter = { head, base: branch, state: 'all', sort: 'created', direction: 'desc', per_page: 10 }
  return await api.requestWithRetry<ProposalPullRequest[]>('GET /repos/{owner}/{repo}/pulls', filter)
}

/**
 * Finds the merged proposal that waits for its release: the checked out commit contains it, and no release does. One that is tagged counts
 * until its release is published.
 */
export async function findMergedProposal(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  { releases }: MergedSources,
  tags: ReleaseTags,
  proposals: readonly ProposalPullRequest[],
): Promise<MergedProposal | undefined> {
  const merged = proposals.find((each) => each.merged_at !== null)
  const version = proposedVersion(merged?.body ?? '')
  const commit = merged?.merge_commit_sha ?? undefined
  if (merged === undefined || version === undefined || commit === undefined) return undefined
  const found = { version, commit, url: merged.html_url }
  const tag = formatTag(tags.template, version)
  if (tags.refs.tags.has(tag)) return (await releases.isPublished(tag)) ? undefined : found
  const newest = tags.versions.findLast(({ onBranch }) => onBranch)
  const isReleased = newest !== undefined && (await isContained(context, commit, newest.commit))
  return !isReleased && (await isContained(context, commit, 'HEAD')) ? found : undefined
}

/** A commit that the clone does not have is not contained. Source: git-merge-base(1). */
async function isContained(
  { run, env, workspace }: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  commit: string,
  descendant: string,
): Promise<boolean> {
  const { code } = await runGit(run, ['merge-base', '--is-ancestor', commit, descendant], { cwd: workspace, env })
  return code === 0
}

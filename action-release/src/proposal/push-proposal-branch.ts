import { UserError } from '#shared/errors.js'
import { changedFiles } from '#shared/git.js'
import type { CommitContext } from '../commit/commit-context.js'
import type { CommitRepository } from '../commit/commit-release.js'
import type { MessageSettings } from '../commit/commit-request.js'
import { explainBlockedBranch } from '../commit/push-errors.js'
import { createCommit } from '../commit/release-objects.js'
import { withSigner } from '../git/signing.js'
import type { VersionUpdate } from '../version-files/update-files.js'
import { updateVersionFiles } from '../version-files/update-files.js'
import { snapshotWorktree } from '../version-files/worktree-snapshot.js'
import type { AddedCommit } from './carry-commits.js'
import { carryCommits, findAddedCommits } from './carry-commits.js'

/** The next release, as it is proposed. */
export interface Proposal {
  readonly version: string
  readonly tag: string
  /** The commit that it is made from. */
  readonly base: string
  readonly message: MessageSettings
  readonly update: VersionUpdate
  readonly signingKey: string | undefined
}

/** The branch of the proposal on the remote. */
export interface ProposalHead {
  readonly name: string
  readonly tip: string | undefined
  /** Whether everything on it is merged already. */
  readonly isMerged: boolean
}

export type PushedProposal<Described> =
  | { readonly state: 'pushed'; readonly commit: string; readonly files: readonly string[]; readonly described: Described }
  /** A commit that someone added no longer applies. */
  | { readonly state: 'conflict'; readonly commit: AddedCommit }
  /** Another run pushed in the meantime. */
  | { readonly state: 'overtaken' }

/**
 * Commits the next version, with everything that earlier steps changed in the work tree, and replaces the branch with that commit and what
 * others added to the branch. `describe` runs while the files are written. The work tree is as before in the end.
 */
export async function pushProposalBranch<Described>(
  context: CommitContext,
  { local, remote }: Pick<CommitRepository, 'local' | 'remote'>,
  { proposal, head }: { readonly proposal: Proposal; readonly head: ProposalHead },
  describe: () => Promise<Described>,
): Promise<PushedProposal<Described>> {
  const { update, signingKey } = proposal
  const restore = await snapshotWorktree(context, local, update.locations)
  try {
    const written = await updateVersionFiles(context, local, update)
    const files = [...new Set([...written, ...(await changedFiles(local))])]
    const described = await describe()
    const request = { ...proposal, files }
    const commit = await withSigner(context, signingKey, async (signer) => await createCommit(context, local, request, signer))
    const added = await readAddedCommits(context, { local, remote }, head)
    const carried = await carryCommits(context, local, commit, added)
    if (carried.state === 'conflict') return carried
    const { tip } = carried
    const result = { state: 'pushed', commit: tip, files, described } as const
    const isUpToDate = head.tip !== undefined && (await hasSameContent(local, head.tip, { tip, base: proposal.base }))
    if (isUpToDate) return { ...result, commit: head.tip }
    context.log.info(`Pushing commit ${tip} to ${head.name}`)
    const push = await remote.push([{ from: tip, to: `refs/heads/${head.name}`, lease: head.tip ?? '' }])
    if (push.state === 'pushed') return result
    if ((await remote.refs(head.name)).tip !== head.tip) return { state: 'overtaken' }
    throw (
      explainBlockedBranch(head.name, push.reason) ??
      new UserError(`The remote rejected the branch ${head.name}: ${push.reason}`, { fix: 'Check the permissions of the token' })
    )
  } finally {
    await restore()
  }
}

async function readAddedCommits(
  context: CommitContext,
  { local, remote }: Pick<CommitRepository, 'local' | 'remote'>,
  { name, tip, isMerged }: ProposalHead,
): Promise<AddedCommit[]> {
  if (tip === undefined) return []
  await remote.fetch(`refs/heads/${name}`)
  if (isMerged) return []
  return await findAddedCommits(context, local, tip)
}

/** Whether the branch contains the base and has the same files as the new tip. */
async function hasSameContent(
  local: CommitRepository['local'],
  before: string,
  { tip, base }: { readonly tip: string; readonly base: string },
): Promise<boolean> {
  const treeOf = async (id: string) => await local('rev-parse', `${id}^{tree}`)
  const isBehind = (await local('rev-list', '--max-count=1', base, `^${before}`)) !== ''
  return !isBehind && (await treeOf(before)) === (await treeOf(tip))
}

import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { createGit } from '#shared/git.js'
import { changelogOf } from '../changelog/changelog-of.js'
import { openRemote } from '../git/remote.js'
import { isShallowClone } from '../git/shallow.js'
import { closePullRequest, ensurePullRequest } from '../github/ensure-pull-request.js'
import { connectGitHub } from '../github/services.js'
import type { Inputs } from '../inputs/types.js'
import { findPrevious } from '../plan/make-plan.js'
import { requireNewRelease } from '../plan/rejections.js'
import type { ProposalPullRequest } from '../proposal/find-merged.js'
import { findMergedProposal, listProposals } from '../proposal/find-merged.js'
import { proposalBranch } from '../proposal/proposal-branch.js'
import { formatProposal, replaceProposal } from '../proposal/proposal-text.js'
import type { Proposal, PushedProposal } from '../proposal/push-proposal-branch.js'
import { pushProposalBranch } from '../proposal/push-proposal-branch.js'
import { readProposalNotes } from '../proposal/read-proposal-notes.js'
import { reportAwaited, reportMoved, reportNothing, reportStanding, reportVersions } from '../proposal/report-proposal.js'
import type { ReleaseTags } from '../state/read-tags.js'
import { readReleaseTags } from '../state/read-tags.js'
import { requireValidRefs, resolveBranch, resolveTarget } from '../state/release-target.js'
import { temporaryPrefix } from '../state/temporary-branch.js'
import { fillTemplate } from '../version/fill-template.js'
import type { VersionLocations } from '../version-files/location.js'
import { findVersionSource } from '../version-source/find-version-source.js'
import { bumpByCommits } from './bump-by-commits.js'
import type { ReleaseRepository } from './execute-plan.js'

/** What the proposal is made from. */
interface ProposalFacts {
  readonly branch: string
  readonly tags: ReleaseTags
  readonly locations: VersionLocations
  /** The commit that is checked out. */
  readonly base: string
  /** The pull requests so far, newest first. */
  readonly pullRequests: readonly ProposalPullRequest[]
}

/**
 * Runs `mode: propose`: keeps one pull request with the next version up to date. If the last one was merged and is not released yet,
 * the output `merged-version` says so, and nothing new is proposed.
 */
export async function propose(context: ActionContext, inputs: Inputs): Promise<void> {
  const local = createGit(context.run, context.workspace, context.env)
  if (await isShallowClone(local))
    throw new UserError('`mode: propose` reads the history since the last release, and the clone is shallow', {
      fix: 'Check out with `fetch-depth: 0`',
    })
  const { token } = inputs
  if (token === undefined) throw new UserError('`mode: propose` reads pull requests with a token', { fix: 'Set `token`' })
  const source = await findVersionSource(context.workspace, local, inputs.version)
  if (source.kind === 'tags')
    throw new UserError('The version is only in tags, so there is no change to propose', {
      why: source.reason,
      fix: 'Use `mode: release` with `bump: auto`',
    })
  const repository = { local, remote: await openRemote(context, local, inputs), github: await connectGitHub(context, token) }
  const branch = await resolveBranch(context, inputs.branch)
  const tags = await readReleaseTags(context, repository, branch, inputs.tag)
  const pullRequests = await listProposals(repository.github.api, branch, tags.template)
  const merged = await findMergedProposal(context, repository.github, tags, pullRequests)
  if (merged !== undefined) {
    reportAwaited(context, merged, tags.template)
    return
  }
  const base = await local('rev-parse', 'HEAD')
  if (tags.refs.tip !== undefined && tags.refs.tip !== base) {
    reportMoved(context, branch, tags.refs.tip)
    return
  }
  const facts: ProposalFacts = { branch, tags, locations: source.locations, base, pullRequests }
  await proposeNext(context, inputs, repository, facts)
}

async function proposeNext(
  context: ActionContext,
  inputs: Inputs,
  repository: ReleaseRepository,
  facts: ProposalFacts,
): Promise<void> {
  const { tags, base, pullRequests } = facts
  const isReleased = tags.versions.some((each) => each.onBranch && each.commit === base)
  const decided = await bumpByCommits(context, inputs)
  const requested = decided?.inputs.version.requested
  if (decided !== undefined && requested?.kind === 'exact' && inputs.version.requested.kind === 'bump') {
    reportAwaited(context, { version: requested.version }, tags.template)
    return
  }
  if (decided !== undefined && !isReleased) {
    await updateProposal(context, decided.inputs, repository, facts)
    return
  }
  const open = pullRequests.find(({ state }) => state === 'open')
  if (open !== undefined && !inputs.dryRun) await closePullRequest(repository.github.api, open.number)
  reportNothing(context, open?.html_url)
}

/** Replaces the branch and the text of the pull request, or opens it. */
async function updateProposal(
  context: ActionContext,
  inputs: Inputs,
  { local, remote, github }: ReleaseRepository,
  { branch, tags, locations, base, pullRequests }: ProposalFacts,
): Promise<void> {
  const { version: settings, commit, tag, notes, dryRun } = inputs
  const source = { kind: 'files', locations } as const
  const request = { version: settings.requested, branch, tags, tagKind: tag.kind }
  const { target, checkout } = await resolveTarget(context, local, source, request)
  const { version } = target
  requireNewRelease(
    target,
    { allowBackport: false },
    {
      branch: tags.refs,
      checkout,
      releasedVersions: tags.versions,
      commitMethod: { by: 'git', reason: '' },
    },
  )
  const name = proposalBranch({ branch, template: tags.template })
  await requireValidRefs(local, [`refs/heads/${name}`])
  const previous = findPrevious(version, checkout.version, tags.versions)
  reportVersions(context, target, previous.version)
  if (dryRun) {
    context.log.info(`Would commit version ${version} to ${name}, and open or update its pull request`)
    return
  }
  const proposal: Proposal = {
    ...target,
    base,
    message: commit.message,
    update: {
      command: settings.bumpCommand,
      locations,
      globs: settings.globs,
      day: settings.day,
      version,
      ...(await changelogOf(context, inputs, target, previous.commit)),
    },
    signingKey: commit.signingKey,
  }
  const generate = async () => await github.releases.generateNotes(target.tag, base, previous.tag)
  const describe = async () => await readProposalNotes(context, notes.file, version, generate)
  const pushed = await pushUntilLast(context, { local, remote }, { proposal, name, branch, pullRequests }, describe)
  const open = pullRequests.find(({ state }) => state === 'open')
  if (pushed.state !== 'pushed' || (await remote.refs(name)).tip !== pushed.commit) {
    reportStanding(context, { ...pushed, url: open?.html_url, name })
    return
  }
  const text = formatProposal({ ...target, notes: pushed.described, files: pushed.files })
  const [title = ''] = fillTemplate(commit.message.template, target).split('\n')
  const pullRequest = { head: name, base: branch, title, body: text }
  const url = await ensurePullRequest(context, github.api, pullRequest, (body) => replaceProposal(body, text))
  reportStanding(context, { ...pushed, url, name })
}

interface PushedPlace extends Pick<ProposalFacts, 'branch' | 'pullRequests'> {
  readonly proposal: Proposal
  readonly name: string
}

/**
 * Pushes the proposal. Another run may push at the same time: the run whose commit is the tip of the base goes on, and the other one gives
 * up. Both tips are read at once, so that an older run never replaces what a newer one pushed.
 */
async function pushUntilLast<Described>(
  context: ActionContext,
  { local, remote }: Pick<ReleaseRepository, 'local' | 'remote'>,
  { proposal, name, branch, pullRequests }: PushedPlace,
  describe: () => Promise<Described>,
): Promise<PushedProposal<Described>> {
  for (;;) {
    const { tip, heads } = await remote.refs(branch, temporaryPrefix)
    if (tip !== proposal.base) return { state: 'overtaken' }
    const existing = heads.get(name)
    const isMerged = pullRequests.some((each) => each.merged_at !== null && each.head.sha === existing)
    const head = { name, tip: existing, isMerged }
    const pushed = await pushProposalBranch(context, { local, remote }, { proposal, head }, describe)
    if (pushed.state !== 'overtaken') return pushed
  }
}

import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { compileGlob } from '#shared/files/glob.js'
import { createGit, requireClean } from '#shared/git.js'
import type { AssetFile } from '../assets/asset-file.js'
import { requireDistributionVersions } from '../assets/distribution-version.js'
import { gatherAssets, requireUnchangedByRelease } from '../assets/gather-assets.js'
import { changelogOf } from '../changelog/changelog-of.js'
import { commitMessage } from '../commit/messages.js'
import { openRemote } from '../git/remote.js'
import { requireDiscussionCategory } from '../github/discussion-categories.js'
import { connectGitHub } from '../github/services.js'
import { describeUpload } from '../index-upload/plan-uploads.js'
import { prepareUploads } from '../index-upload/prepare-uploads.js'
import type { Inputs } from '../inputs/types.js'
import type { NotesSource } from '../notes/notes-source.js'
import { findNotes } from '../notes/notes-source.js'
import type { PlanFacts } from '../plan/make-plan.js'
import { makePlan } from '../plan/make-plan.js'
import type { Plan } from '../plan/plan.js'
import { createsCommit, resumesRelease, withUploads } from '../plan/plan.js'
import { findAwaitedProposal } from '../proposal/find-awaited.js'
import type { StateSources } from '../state/read-state.js'
import { readReleaseState } from '../state/read-state.js'
import { readReleaseTags } from '../state/read-tags.js'
import { resolveBranch, resolveTarget } from '../state/release-target.js'
import type { ReleaseState } from '../state/types.js'
import { requireBumpOfTags } from '../version/tag-version.js'
import type { VersionLocation, VersionSource } from '../version-files/location.js'
import type { VersionUpdate } from '../version-files/update-files.js'
import { findVersionSource } from '../version-source/find-version-source.js'
import type { ReleaseJob } from './execute-plan.js'
import { executePlan } from './execute-plan.js'
import { findUnfinishedWork, finishFirst } from './find-unfinished.js'
import { rehearsePlan } from './rehearse-plan.js'
import { reportPlan } from './report.js'

/**
 * Runs `mode: release`: reads the state, plans, and executes the plan. All state is on the server (branch, commit, tag, draft, files), so
 * running the action again finishes a run that was killed at any point.
 */
export async function release(context: ActionContext, inputs: Inputs): Promise<void> {
  const { dryRun } = inputs
  const local = createGit(context.run, context.workspace, context.env)
  await requireClean(local, 'A release is made from what was committed')
  const source = await findVersionSource(context.workspace, local, inputs.version)
  requireBumpOfTags(source, inputs.version)
  const locations = source.kind === 'files' ? source.locations : []
  const sources = {
    local,
    remote: await openRemote(context, local, inputs),
    github: inputs.token === undefined ? undefined : await connectGitHub(context, inputs.token),
  }
  const assets = await gatherAssets(context, inputs.assets)
  requireUnchangedByRelease(
    assets,
    locations.map(({ path }) => join(context.workspace, path)),
  )
  const facts = await gatherFacts(context, inputs, sources, { source, assets })
  const planned = makePlan(facts)
  if (planned.state !== 'finished') await requireDiscussionCategory(context, sources.github?.api, inputs.policy)
  const uploads = planned.state === 'propose' ? [] : await prepareUploads(context, { ...inputs.index, dryRun }, assets)
  const plan = withUploads(planned, uploads.map(describeUpload))
  const { state } = facts
  const update = {
    command: inputs.version.bumpCommand,
    locations,
    globs: inputs.version.globs,
    version: plan.release.version,
    day: inputs.version.day,
    ...(await updateChangelog(context, inputs, plan)),
  }
  const notes = await findPlannedNotes(context, inputs, sources, { plan, state, locations })
  const job: ReleaseJob = {
    plan,
    assets,
    published: state.releases?.find(({ draft }) => !draft),
    name: inputs.notes.releaseName,
    notes: notes === undefined ? undefined : { ...inputs.notes, source: notes },
    update,
    signingKey: inputs.commit.signingKey,
    onProtected: inputs.policy.onProtected,
    message: inputs.commit.message,
    adoptDraft: inputs.policy.adoptDraft,
    uploads,
    indexToken: inputs.index.token,
  }
  const { github } = sources
  if (dryRun || github === undefined) {
    reportPlan(context, await rehearsePlan(context, local, facts, job), true)
    return
  }
  reportPlan(context, plan, false)
  await executePlan(context, { ...sources, github }, job)
}

/** Reads everything that the plan is made from. */
async function gatherFacts(
  context: ActionContext,
  { branch: givenBranch, version, tag, commit, policy }: Inputs,
  sources: StateSources,
  { source, assets }: { readonly source: VersionSource; readonly assets: readonly AssetFile[] },
): Promise<PlanFacts> {
  const branch = await resolveBranch(context, givenBranch, version.requested)
  const tags = await readReleaseTags(context, sources, branch, tag)
  const unfinished = await findUnfinishedWork({ ...sources, releases: sources.github?.releases }, tags)
  const requested = finishFirst(version.requested, unfinished)
  const merged = await findAwaitedProposal(context, sources.github, { source, requested, branch, tags })
  const { target, checkout } = await resolveTarget(context, sources.local, source, {
    version: merged === undefined ? requested : { kind: 'exact', version: merged.version },
    branch,
    tags,
    tagKind: tag.kind,
  })
  const isMergedProposal = merged?.commit === checkout.commit
  const state = await readReleaseState(context, sources, {
    target,
    checkout,
    commit: source.kind === 'tags' || merged !== undefined ? 'none' : commit.method,
    hasSigningKey: commit.signingKey !== undefined,
    allowsPullRequest: policy.onProtected === 'pull-request',
    message: commitMessage({ ...target, base: checkout.commit, message: commit.message }, context.env, 'author'),
    tags,
    floatingTags: tag.floating,
  })
  await requireDistributionVersions(assets, target.version)
  return { target: { ...target, isMergedProposal }, policy, state, assets, unfinished: unfinished.all }
}

/** A release without a commit cannot write its changelog. */
async function updateChangelog(context: ActionContext, inputs: Inputs, plan: Plan): Promise<Pick<VersionUpdate, 'changelog'>> {
  const commits = (plan.state === 'fresh' || plan.state === 'propose') && createsCommit(plan)
  return commits ? await changelogOf(context, inputs, plan.release, plan.previous.commit) : {}
}

interface PlannedRun {
  readonly plan: Plan
  readonly state: ReleaseState
  readonly locations: readonly VersionLocation[]
}

/** Finds the notes of a release that is going to be published; undefined if none are needed, because a draft has them already. */
async function findPlannedNotes(
  context: ActionContext,
  { version, notes }: Inputs,
  { local }: StateSources,
  { plan, state, locations }: PlannedRun,
): Promise<NotesSource | undefined> {
  const hasDraft = state.releases?.some(({ draft }) => draft) === true
  const needsNotes = plan.state === 'fresh' || (resumesRelease(plan) && !hasDraft)
  if (!needsNotes) return undefined
  const { file } = notes
  return await findNotes(context, local, {
    version: plan.release.version,
    file,
    isWrittenByRun:
      notes.changelogDay !== undefined ||
      (version.bumpCommand !== undefined && file?.kind === 'changelog' && isDeclared(file.path, locations, version.globs)),
    createsCommit: plan.state === 'fresh' && createsCommit(plan),
    existingCommit: plan.commit.existing,
  })
}

function isDeclared(file: string, locations: readonly VersionLocation[], globs: readonly string[]): boolean {
  return locations.some(({ path }) => path === file) || globs.some((glob) => compileGlob(glob).test(file))
}

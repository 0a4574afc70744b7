import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import type { AssetFile } from '../assets/asset-file.js'
import { commitRelease } from '../commit/commit-release.js'
import type { MessageSettings } from '../commit/commit-request.js'
import { toCommitRequest } from '../commit/commit-request.js'
import { ProtectedBranchError } from '../commit/push-errors.js'
import { pushProposal } from '../commit/push-proposal.js'
import type { Remote } from '../git/remote.js'
import { ensurePullRequest } from '../github/ensure-pull-request.js'
import type { Release } from '../github/release-types.js'
import type { GitHubServices } from '../github/services.js'
import type { IndexUpload } from '../index-upload/plan-uploads.js'
import { uploadFiles } from '../index-upload/upload-files.js'
import type { Plan } from '../plan/plan.js'
import { moveFloatingTags } from '../publish/move-floating-tags.js'
import { publishRelease } from '../publish/publish-release.js'
import { releaseBranch } from '../state/temporary-branch.js'
import { fillTemplate } from '../version/fill-template.js'
import type { VersionUpdate } from '../version-files/update-files.js'
import type { NotesSettings } from './prepare-notes.js'
import { prepareNotes } from './prepare-notes.js'
import { reportProposal, reportRelease } from './report.js'

export interface ReleaseRepository {
  readonly local: Git
  readonly remote: Remote
  readonly github: GitHubServices
}

/** A plan, and what its steps need. */
export interface ReleaseJob {
  readonly plan: Plan
  readonly assets: readonly AssetFile[]
  /** The release if it is published already. */
  readonly published: Release | undefined
  /** Title of the release page, with `{version}` and `{tag}`. */
  readonly name: string
  /** Undefined if an existing draft has the notes already. */
  readonly notes: NotesSettings | undefined
  readonly update: VersionUpdate
  readonly signingKey: string | undefined
  readonly onProtected: 'fail' | 'pull-request'
  readonly message: MessageSettings
  readonly adoptDraft: boolean
  /** What the package indexes get. */
  readonly uploads: readonly IndexUpload[]
  /** Undefined for trusted publishing. */
  readonly indexToken: string | undefined
}

/** Executes a plan. Everything that others see happens here. */
export async function executePlan(context: ActionContext, repository: ReleaseRepository, job: ReleaseJob): Promise<void> {
  if (job.plan.state === 'finished') await finishRelease(context, repository, job)
  else if (job.plan.state === 'propose') await proposeRelease(context, repository, job)
  else await makeRelease(context, repository, job)
}

/** Uploads what a package index lacks, and moves the floating tags of a published release. */
async function finishRelease(
  context: ActionContext,
  { remote }: ReleaseRepository,
  { plan, published, uploads, indexToken }: ReleaseJob,
): Promise<void> {
  const { floatingTags, commit } = plan
  const releaseCommit = commit.existing ?? commit.base
  const isUploaded = uploads.every(({ missing }) => missing.length === 0)
  await uploadFiles(context, uploads, indexToken)
  await moveFloatingTags(context, remote, floatingTags, releaseCommit)
  reportRelease(context, plan, {
    commit: releaseCommit,
    page: published,
    alreadyReleased: floatingTags.length === 0 && isUploaded,
  })
}

/** Opens a pull request with the release commit. */
async function proposeRelease(
  context: ActionContext,
  { local, remote, github }: ReleaseRepository,
  { plan, update, signingKey, message }: ReleaseJob,
): Promise<void> {
  const { version, tag } = plan.release
  const request = toCommitRequest(plan, message)
  const gitRepository = { local, remote, gitDatabase: github.gitDatabase }
  const files = await pushProposal(context, gitRepository, request, { update, signingKey })
  const url = await ensurePullRequest(
    context,
    github.api,
    {
      head: releaseBranch(request),
      base: request.branch,
      title: `Release ${tag}`,
      body: `Changes ${files.join(', ')} to version ${version}. After merging, run the release again with \`version: ${version}\` or \`commit: none\`: it creates the tag ${tag} and the release.`,
    },
    'keep',
  )
  reportProposal(context, withFiles(plan, files), url)
}

/** Commits, tags and publishes. The notes come first, because a token that may not generate them may not release either. */
async function makeRelease(context: ActionContext, repository: ReleaseRepository, job: ReleaseJob): Promise<void> {
  const { plan, assets } = job
  const readBody = await prepareNotes(context, repository, plan, job.notes)
  const result = await reachCommitPoint(context, repository, job, readBody)
  if (result.state === 'blocked') {
    await proposeRelease(context, repository, job)
    return
  }
  const { commit, body, files } = result
  context.setOutput('sha', commit)
  const name = fillTemplate(job.name, plan.release)
  const release = { ...plan.release, name, commit, notes: body, assets, adoptDraft: job.adoptDraft }
  const page = await publishRelease(context, repository.github.releases, release)
  await verifyTag(repository.remote, plan, commit)
  await uploadFiles(context, job.uploads, job.indexToken)
  await moveFloatingTags(context, repository.remote, plan.floatingTags, commit)
  reportRelease(context, withFiles(plan, files), { commit, page, alreadyReleased: false })
}

/** A bump command may change other files than the declared ones: those that its globs match, and not all of them. */
function withFiles(plan: Plan, files: readonly string[]): Plan {
  return { ...plan, commit: { ...plan.commit, files } }
}

type CommitPoint =
  | { readonly state: 'committed'; readonly commit: string; readonly files: readonly string[]; readonly body: string }
  /** A rule of the repository protects the branch, and a pull request is allowed instead. */
  | { readonly state: 'blocked' }

/** Commits and tags, unless an earlier run has done so. */
async function reachCommitPoint(
  context: ActionContext,
  { local, remote, github }: ReleaseRepository,
  { plan, update, signingKey, onProtected, message }: ReleaseJob,
  readBody: () => Promise<string>,
): Promise<CommitPoint> {
  const { existing, method, files: planned } = plan.commit
  if (plan.state === 'resume' && existing !== undefined)
    return { state: 'committed', commit: existing, files: planned, body: await readBody() }
  const repository = { local, remote, gitDatabase: github.gitDatabase }
  const settings = { update, signingKey, prepare: readBody }
  try {
    const { commit, files, prepared } = await commitRelease(context, repository, toCommitRequest(plan, message), settings)
    return { state: 'committed', commit, files, body: prepared }
  } catch (error) {
    const becomesPullRequest = onProtected === 'pull-request' && method !== 'none'
    if (!(error instanceof ProtectedBranchError) || !becomesPullRequest) throw error
    context.log.notice(error.message)
    return { state: 'blocked' }
  }
}

/** Verifies at the end that the tag is on the commit that was released. */
async function verifyTag(remote: Remote, { commit: { branch }, release: { tag } }: Plan, commit: string): Promise<void> {
  const tagged = (await remote.refs(branch)).tags.get(tag)
  if (tagged === commit) return
  throw new UserError(`Tag ${tag} is on ${tagged ?? 'no commit'}, but ${commit} was released`, {
    fix: 'Find out who moved the tag',
  })
}

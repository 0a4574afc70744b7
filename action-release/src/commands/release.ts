import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { createGit, requireClean } from '#shared/git.js'
import type { AssetFile } from '../assets/assets.js'
import { gatherAssets, requireSteady, requireWheelVersion } from '../assets/assets.js'
import { commitAndPush } from '../commit/commit-release.js'
import { propose } from '../commit/propose-release.js'
import { ProtectedError } from '../commit/push-errors.js'
import { openRemote } from '../git/remote.js'
import { openApi } from '../github/client.js'
import { openRepository } from '../github/git-database.js'
import type { GitHub } from '../github/releases.js'
import { openGitHub } from '../github/releases.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { lockChanges } from '../notes/lock-changes.js'
import { fitted, notesOf, sectionsOf } from '../notes/release-notes.js'
import type { OwnNotes } from '../notes/user-notes.js'
import { ownNotes } from '../notes/user-notes.js'
import type { Plan } from '../plan/plan.js'
import { makePlan } from '../plan/plan.js'
import { publishRelease } from '../publish/publish-release.js'
import { moveFloating } from '../state/floating-tags.js'
import type { Sources } from '../state/read-state.js'
import { look } from '../state/read-state.js'
import { placesOf } from '../version/version-locations.js'
import { reportPlan, reportProposal, reportRelease } from './report.js'

/**
 * The whole release: observe, decide, act, observe again. All state is on the server (branch, commit, tag, draft, files,
 * published or not), so that a run that was killed at any point is finished by running again.
 */
export async function release(context: ActionContext, inputs: Inputs): Promise<void> {
  const local = createGit(context.run, context.workspace, context.env)
  await requireClean(local, 'A release is made from what was committed')
  const places = await placesOf(local, inputs)
  const remote = await openRemote(context, local, inputs.token)
  const api = inputs.token === '' ? undefined : await openApi(context, inputs.token)
  const github = api === undefined ? undefined : openGitHub(api)
  const repository = api === undefined ? undefined : openRepository(api)
  const assets = await gatherAssets(context, { patterns: inputs.assets, artifact: inputs.artifact })
  requireSteady(
    assets,
    places.map(({ path }) => join(context.workspace, path)),
  )
  const seen = await look(context, inputs, { local, remote, api, github, repository, places })
  await requireWheelVersion(assets, seen.version)
  const plan = makePlan(seen, assets)
  const hasDraft = seen.releases?.some(({ draft }) => draft) === true
  const needsNotes = plan.state === 'fresh' || (['resume', 'untagged'].includes(plan.state) && !hasDraft)
  const own = needsNotes ? await ownNotes(context, local, { inputs, plan, places }) : undefined
  reportPlan(context, plan, inputs.dryRun)
  if (inputs.dryRun || api === undefined || github === undefined || repository === undefined) return

  const whole = { local, remote, api, github, repository, places }
  if (plan.state === 'finished') {
    await moveFloating(context, remote, { tags: plan.floating, commit: plan.sha })
    const url = seen.releases?.find(({ draft }) => !draft)?.url ?? ''
    reportRelease(context, plan, { sha: plan.sha, url, already: plan.floating.length === 0 })
    return
  }
  await act(context, inputs, { whole, plan, assets, own })
}

interface Work {
  readonly whole: { readonly [Name in keyof Sources]: NonNullable<Sources[Name]> }
  readonly plan: Plan
  readonly assets: readonly AssetFile[]
  /** Notes of the user's own; undefined where a draft has its notes already. */
  readonly own: OwnNotes | undefined
}

/** Everything that is seen by others happens here. The notes come first: who may not have them made may not release either. */
async function act(context: ActionContext, inputs: Inputs, { whole, plan, assets, own }: Work): Promise<void> {
  const { local, remote, github, places } = whole
  const offer = async () => {
    reportProposal(context, plan, await propose(context, whole, { plan, inputs, places }))
  }
  if (plan.state === 'propose') {
    await offer()
    return
  }
  const since = { patterns: inputs.locks, commit: plan.previousSha, tag: plan.previousTag }
  const sections = own === undefined ? [] : sectionsOf(plan, inputs.images, await lockChanges(context, { local, remote }, since))
  const notes = own === undefined ? '' : await notesOf(github, { given: own.text, plan, sections })
  const written = async () => await own?.whenWritten()
  const committed = async () => {
    try {
      return await commitAndPush(context, whole, { plan, inputs, places, written })
    } catch (error) {
      if (!(error instanceof ProtectedError) || inputs.onProtected !== 'pull-request' || plan.commit === 'none') throw error
      context.log.notice(error.message)
      return undefined
    }
  }
  const sha = plan.state === 'resume' ? plan.sha : await committed()
  if (sha === undefined) {
    await offer()
    return
  }
  context.setOutput('sha', sha)
  const late = await written()
  const body = late === undefined ? notes : fitted(late, sections)
  const { url } = await publishRelease(context, github, { plan, sha, assets, notes: body })
  await requireTag(whole, plan, sha)
  await moveFloating(context, remote, { tags: plan.floating, commit: sha })
  reportRelease(context, plan, { sha, url, already: false })
}

/** Looks, at the end, that the tag is on the commit that was released. */
async function requireTag(
  { remote }: Pick<Work['whole'], 'remote'> & { github: GitHub },
  { branch, tag }: Plan,
  sha: string,
): Promise<void> {
  const found = (await remote.refs(branch)).tags.get(tag)
  if (found !== sha)
    throw new UserError(`Tag ${tag} is on ${found ?? 'no commit'}, and ${sha} was released`, { fix: 'Look at who moved it' })
}

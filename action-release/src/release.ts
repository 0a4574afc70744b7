import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import { createGit, requireClean } from '#shared/git.js'
import type { World } from '#shared/world.js'
import { gatherAssets, requireSteady, requireWheelVersion } from './assets.js'
import type { AssetFile } from './assets.js'
import { openApi } from './api.js'
import { moveFloating } from './floating.js'
import { openGitHub } from './github.js'
import type { GitHub } from './github.js'
import type { Inputs } from './inputs.js'
import { look } from './look.js'
import type { Sources } from './look.js'
import { lockChanges } from './lock-changes.js'
import { fitted, notesOf, sectionsOf } from './notes.js'
import { ownNotes } from './own-notes.js'
import type { OwnNotes } from './own-notes.js'
import { makePlan } from './plan.js'
import type { Plan } from './plan.js'
import { propose } from './propose.js'
import { publishRelease } from './publish.js'
import { commitAndPush } from './push.js'
import { ProtectedError } from './refusal.js'
import { openRemote } from './remote.js'
import { openRepository } from './repository.js'
import { reportPlan, reportProposal, reportRelease } from './report.js'
import { placesOf } from './version-places.js'

/**
 * The whole release: observe, decide, act, observe again. All state is on the server (branch, commit, tag, draft, files,
 * published or not), so that a run that was killed at any point is finished by running again.
 */
export async function release(world: World, inputs: Inputs): Promise<void> {
  const local = createGit(world.run, world.workspace, world.env)
  await requireClean(local, 'A release is made from what was committed')
  const places = await placesOf(local, inputs)
  const remote = await openRemote(world, local, inputs.token)
  const api = inputs.token === '' ? undefined : await openApi(world, inputs.token)
  const github = api === undefined ? undefined : openGitHub(api)
  const repository = api === undefined ? undefined : openRepository(api)
  const assets = await gatherAssets(world, { patterns: inputs.assets, artifact: inputs.artifact })
  requireSteady(
    assets,
    places.map(({ path }) => join(world.workspace, path)),
  )
  const seen = await look(world, inputs, { local, remote, api, github, repository, places })
  await requireWheelVersion(assets, seen.version)
  const plan = makePlan(seen, assets)
  const hasDraft = seen.releases?.some(({ draft }) => draft) === true
  const needsNotes = plan.state === 'fresh' || (['resume', 'untagged'].includes(plan.state) && !hasDraft)
  const own = needsNotes ? await ownNotes(world, local, { inputs, plan, places }) : undefined
  reportPlan(world, plan, inputs.dryRun)
  if (inputs.dryRun || api === undefined || github === undefined || repository === undefined) return

  const whole = { local, remote, api, github, repository, places }
  if (plan.state === 'finished') {
    await moveFloating(world, remote, { tags: plan.floating, commit: plan.sha })
    const url = seen.releases?.find(({ draft }) => !draft)?.url ?? ''
    reportRelease(world, plan, { sha: plan.sha, url, already: plan.floating.length === 0 })
    return
  }
  await act(world, inputs, { whole, plan, assets, own })
}

interface Work {
  readonly whole: { readonly [Name in keyof Sources]: NonNullable<Sources[Name]> }
  readonly plan: Plan
  readonly assets: readonly AssetFile[]
  /** Notes of the user's own; undefined where a draft has its notes already. */
  readonly own: OwnNotes | undefined
}

/** Everything that is seen by others happens here. The notes come first: who may not have them made may not release either. */
async function act(world: World, inputs: Inputs, { whole, plan, assets, own }: Work): Promise<void> {
  const { local, remote, github, places } = whole
  const offer = async () => {
    reportProposal(world, plan, await propose(world, whole, { plan, inputs, places }))
  }
  if (plan.state === 'propose') {
    await offer()
    return
  }
  const since = { patterns: inputs.locks, commit: plan.previousSha, tag: plan.previousTag }
  const sections = own === undefined ? [] : sectionsOf(plan, inputs.images, await lockChanges(world, { local, remote }, since))
  const notes = own === undefined ? '' : await notesOf(github, { given: own.text, plan, sections })
  const written = async () => await own?.whenWritten()
  const committed = async () => {
    try {
      return await commitAndPush(world, whole, { plan, inputs, places, written })
    } catch (error) {
      if (!(error instanceof ProtectedError) || inputs.onProtected !== 'pull-request' || plan.commit === 'none') throw error
      world.log.notice(error.message)
      return undefined
    }
  }
  const sha = plan.state === 'resume' ? plan.sha : await committed()
  if (sha === undefined) {
    await offer()
    return
  }
  world.setOutput('sha', sha)
  const late = await written()
  const body = late === undefined ? notes : fitted(late, sections)
  const { url } = await publishRelease(world, github, { plan, sha, assets, notes: body })
  await requireTag(whole, plan, sha)
  await moveFloating(world, remote, { tags: plan.floating, commit: sha })
  reportRelease(world, plan, { sha, url, already: false })
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

import { join } from 'node:path'
import { createGit, requireClean } from '#shared/git.js'
import type { Git } from '#shared/git.js'
import type { World } from '#shared/world.js'
import { gatherAssets, requireSteady, requireWheelVersion } from './assets.js'
import { openApi } from './api.js'
import { commitWay } from './commit-way.js'
import type { CommitWay } from './commit-way.js'
import { openGitHub } from './github.js'
import type { GitHub } from './github.js'
import type { Inputs } from './inputs.js'
import { branchOf, requireRefNames, tagOf, taggedVersions, trailersOf } from './observe.js'
import type { Seen } from './observe.js'
import { makePlan } from './plan.js'
import { publishRelease, readNotes } from './publish.js'
import { commitAndPush } from './push.js'
import { openRemote } from './remote.js'
import type { Remote } from './remote.js'
import { openRepository } from './repository.js'
import type { Repository } from './repository.js'
import { reportPlan, reportRelease } from './report.js'
import { readVersions } from './version-file.js'
import { placesOf } from './version-places.js'
import type { VersionPlace } from './version-places.js'
import { wantedVersion } from './version.js'

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
  const notes = await readNotes(world.workspace, inputs.notesFile)
  const assets = await gatherAssets(world, { patterns: inputs.assets, artifact: inputs.artifact })
  requireSteady(
    assets,
    places.map(({ path }) => join(world.workspace, path)),
  )
  const seen = await observe(world, inputs, { local, remote, github, repository, places })
  await requireWheelVersion(assets, seen.version)
  const plan = makePlan(seen, assets)
  reportPlan(world, plan, inputs.dryRun)
  if (inputs.dryRun || github === undefined || repository === undefined) return

  if (plan.state === 'finished') {
    const url = seen.releases?.find(({ draft }) => !draft)?.url ?? ''
    reportRelease(world, plan, { sha: plan.sha, url, already: true })
    return
  }
  const sha =
    plan.state === 'resume' ? plan.sha : await commitAndPush(world, { local, remote, repository }, { plan, inputs, places })
  world.setOutput('sha', sha)
  const { url } = await publishRelease(world, github, { plan, sha, assets, notes })
  reportRelease(world, plan, { sha, url, already: false })
}

interface Sources {
  readonly local: Git
  readonly remote: Remote
  readonly github: GitHub | undefined
  readonly repository: Repository | undefined
  readonly places: readonly [VersionPlace, ...VersionPlace[]]
}

/** Looks at the clone, the remote and the releases. Writes nothing but, where it is missing, the tag's commit into the clone. */
async function observe(world: World, inputs: Inputs, { local, remote, github, repository, places }: Sources): Promise<Seen> {
  const branch = await branchOf(world, inputs.branch)
  const current = await readVersions(world.workspace, places)
  const files = [...new Set(places.map(({ path }) => path))]
  const version = wantedVersion(current, inputs.wanted)
  const tag = tagOf(inputs.tagTemplate, version)
  await requireRefNames(local, [`refs/heads/${branch}`, `refs/tags/${tag}`])
  const head = await local('rev-parse', 'HEAD')
  const refs = await remote.refs(branch)
  const commit = refs.tags.get(tag)
  const messages = commit === undefined ? [] : await remote.messagesOf(refs, tag)
  const trailers = messages.map(trailersOf).find((each) => 'Release-Version' in each) ?? {}
  const way: CommitWay =
    commit === undefined || inputs.commit === 'none'
      ? await commitWay({ inputs, local, env: world.env, repository, branch, refs, files })
      : { by: 'git', why: 'The commit is there already' }
  if (commit === undefined) world.log.info(`Commit by ${way.by}: ${way.why}`)
  return {
    head,
    branch,
    tip: refs.tip,
    current,
    files,
    version,
    exact: inputs.wanted.kind !== 'bump',
    adopt: inputs.adopt,
    allowBackport: inputs.allowBackport,
    run: world.env.GITHUB_RUN_ID ?? '',
    isAgain: Number(world.env.GITHUB_RUN_ATTEMPT ?? '1') > 1,
    tagKind: inputs.tagKind,
    tag,
    tagSeen: commit === undefined ? undefined : { commit, trailers },
    tagged: taggedVersions(refs, inputs.tagTemplate),
    way,
    releases: await github?.releases(tag),
  }
}

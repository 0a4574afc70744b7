import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import type { Remote } from '../git/remote.js'
import { openSigner } from '../git/signing.js'
import type { Repository } from '../github/git-database.js'
import type { Inputs } from '../inputs/read-inputs.js'
import type { Plan } from '../plan/plan.js'
import { writeEverywhere } from '../version/update-files.js'
import type { VersionPlace } from '../version/version-locations.js'
import { keepWorkTree, tidyGit } from '../version/worktree-snapshot.js'
import { commitByApi } from './commit-via-api.js'
import { refusedMove } from './push-errors.js'
import type { ReleaseObjects } from './release-commit.js'
import { follow, makeRelease } from './release-commit.js'

/**
 * Writes the version, commits and tags it, and moves branch and tag together, by an atomic push or through the API: the commit
 * point of the release. Gives the id of the release commit. `written` looks at the files before they are committed, and throws
 * where they will not do. When anything goes wrong, neither ref has moved and the work tree is as it was.
 */
export async function commitAndPush(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace' | 'temp' | 'log' | 'signal' | 'privateDir'>,
  { local, remote, repository }: { readonly local: Git; readonly remote: Remote; readonly repository: Repository },
  {
    plan,
    inputs,
    places,
    written,
  }: {
    readonly plan: Plan
    readonly inputs: Inputs
    readonly places: readonly VersionPlace[]
    readonly written: () => Promise<unknown>
  },
): Promise<string> {
  const putBack = await keepWorkTree(context, local, places)
  try {
    if (makesCommit(plan)) await writeEverywhere(context, local, { command: inputs.bumpCommand, places, version: plan.version })
    await written()
    const made =
      plan.commit === 'api'
        ? await commitByApi(context, { local, remote, repository }, plan)
        : await commitByPush(context, { local, remote }, { plan, key: inputs.signingKey })
    const fetched = plan.commit === 'api' ? remote.fetch(`refs/tags/${plan.tag}`) : Promise.resolve()
    const followed = fetched.then(async () => await follow(local, made, plan))
    await followed.catch((error: unknown) => {
      context.log.warning(`The release is pushed, but the clone could not follow it: ${messageOf(error)}`)
    })
    return made.commit
  } catch (error) {
    if ((await tidyGit(context)('rev-parse', 'HEAD')) === plan.base) await putBack()
    throw error
  }
}

async function commitByPush(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace' | 'temp' | 'log' | 'privateDir'>,
  { local, remote }: { readonly local: Git; readonly remote: Remote },
  { plan, key }: { readonly plan: Plan; readonly key: string },
): Promise<ReleaseObjects> {
  const signer = key === '' ? undefined : await openSigner(context, key)
  const made = await makeRelease(context, local, plan, signer).finally(async () => await signer?.close())
  const what = !makesCommit(plan) ? '' : `commit ${made.commit} to ${plan.branch} and `
  context.log.info(`Pushing ${what}tag ${plan.tag}`)
  await pushBoth(remote, plan, made)
  return made
}

/** Whether the commit is not there yet. */
function makesCommit({ commit, state }: Plan): boolean {
  return commit !== 'none' && state !== 'untagged'
}

/** Pushes, and looks at the remote afterwards: a push whose answer was lost may have been done. */
async function pushBoth(remote: Remote, plan: Plan, made: ReleaseObjects): Promise<void> {
  const { branch, tag, base } = plan
  const toBranch = { from: made.commit, to: `refs/heads/${branch}` }
  const refusal = await remote.push([...(makesCommit(plan) ? [toBranch] : []), { from: made.tag, to: `refs/tags/${tag}` }])
  if (refusal === undefined) return
  const { tip, tags } = await remote.refs(branch)
  if (tags.get(tag) === made.commit) return
  throw refusedMove({ branch, base }, { tip: makesCommit(plan) ? tip : base }, refusal)
}

import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import type { Remote } from '../git/remote.js'
import { openSigner } from '../git/signing.js'
import type { Api } from '../github/client.js'
import type { Repository } from '../github/git-database.js'
import { patiently } from '../github/retry.js'
import type { Inputs } from '../inputs/read-inputs.js'
import type { Plan } from '../plan/plan.js'
import { trailersOf } from '../state/tags.js'
import { writeEverywhere } from '../version/update-files.js'
import type { VersionPlace } from '../version/version-locations.js'
import { keepWorkTree } from '../version/worktree-snapshot.js'
import { commitForProposal } from './commit-via-api.js'
import { makeRelease } from './release-commit.js'

type Hands = Pick<ActionContext, 'run' | 'env' | 'workspace' | 'temp' | 'log' | 'signal' | 'privateDir'>

interface Tools {
  readonly local: Git
  readonly remote: Remote
  readonly repository: Repository
  readonly api: Api
}

/** The branch that a release commit waits on. */
export function proposalBranch({ version }: Pick<Plan, 'version'>): string {
  return `release/${version}`
}

/**
 * Where the branch is protected: puts the release commit on a branch of its own and opens a pull request. What an earlier run
 * left is taken over: the commit when it is the same change of the same commit, and the open pull request. The work tree is as
 * before. Gives the address of the pull request.
 */
export async function propose(
  hands: Hands,
  tools: Tools,
  { plan, inputs, places }: { readonly plan: Plan; readonly inputs: Inputs; readonly places: readonly VersionPlace[] },
): Promise<string> {
  const putBack = await keepWorkTree(hands, tools.local, places)
  try {
    await writeEverywhere(hands, tools.local, { command: inputs.bumpCommand, places, version: plan.version })
    if (plan.commit === 'api') await commitForProposal(hands, tools, plan)
    else await pushProposal(hands, tools, { plan, key: inputs.signingKey })
  } finally {
    await putBack()
  }
  return await pullRequest(hands, tools.api, plan)
}

async function pushProposal(
  hands: Hands,
  { local, remote }: Pick<Tools, 'local' | 'remote'>,
  { plan, key }: { readonly plan: Plan; readonly key: string },
): Promise<void> {
  const branch = proposalBranch(plan)
  const signer = key === '' ? undefined : await openSigner(hands, key)
  const objects = makeRelease(hands, local, { ...plan, tagKind: 'lightweight' }, signer)
  const { commit } = await objects.finally(async () => await signer?.close())
  const { tip: there } = await remote.refs(branch)
  if (there !== undefined) {
    await remote.fetch(`refs/heads/${branch}`)
    const { 'Release-Version': version } = trailersOf(await local('log', '-1', '--no-show-signature', '--format=%B', there))
    if (version !== plan.version)
      throw new UserError(`There is a branch ${branch} that this action did not make`, {
        fix: 'Delete or rename it and start the release again',
      })
    const same = async (id: string) => await local('show', '-s', '--no-show-signature', '--format=%T %P', id)
    if ((await same(there)) === (await same(commit))) return
  }
  const refusal = await remote.push([{ from: commit, to: `refs/heads/${branch}`, lease: there ?? '' }])
  if (refusal !== undefined)
    throw new UserError(`The remote refused the branch ${branch}: ${refusal}`, { fix: 'Check the permissions of the token' })
}

/** The open pull request of the branch, or a new one. Source: GitHub REST API, "Pull requests". */
async function pullRequest(hands: Hands, api: Api, { version, branch, tag, ...plan }: Plan): Promise<string> {
  const head = proposalBranch({ version })
  const base = '/repos/{owner}/{repo}/pulls'
  return await patiently(hands, `POST a pull request of ${head}`, async () => {
    const wanted = { head: `${api.owner}:${head}`, base: branch, state: 'open' }
    const [open] = await api.again<{ html_url: string }[]>(`GET ${base}`, wanted)
    if (open !== undefined) return open.html_url
    const body = `Changes ${plan.files.join(', ')} to version ${version}. When this is merged, run the release again with \`version: ${version}\` or \`commit: none\`: it makes the tag ${tag} and the release.`
    try {
      return (await api.call<{ html_url: string }>(`POST ${base}`, { title: `Release ${version}`, head, base: branch, body }))
        .html_url
    } catch (error) {
      if ((error as { status?: number }).status !== 403) throw error
      throw new UserError(`The branch ${head} is there, but the token may not open a pull request`, {
        fix: 'Give the job `permissions: pull-requests: write`, and allow it in the settings of the repository (Actions, Workflow permissions), or open it by hand',
      })
    }
  })
}

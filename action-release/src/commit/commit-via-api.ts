import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import type { Remote } from '../git/remote.js'
import { GraphqlError } from '../github/client.js'
import type { FilesCommit, Repository } from '../github/git-database.js'
import { patiently } from '../github/retry.js'
import type { Plan } from '../plan/plan.js'
import { trailersOf } from '../state/tags.js'
import { refusedMove } from './push-errors.js'
import type { ReleaseObjects } from './release-commit.js'
import { blobOf, commitMessage, tagMessage, treeWith } from './release-commit.js'

type Hands = Pick<ActionContext, 'run' | 'env' | 'workspace' | 'temp' | 'log' | 'signal'>

/**
 * Commits the files of the plan, which are written already, through the API: on a temporary branch `release/<version>`, so that nobody
 * sees it, and then branch, tag and the end of the temporary branch in one compare-and-swap. Whoever holds the temporary branch at
 * that moment wins; two runs cannot.
 */
export async function commitByApi(
  hands: Hands,
  { local, repository, remote }: { readonly local: Git; readonly repository: Repository; readonly remote: Remote },
  plan: Plan,
): Promise<ReleaseObjects> {
  const wanted = await contentOf(hands, local, plan)
  const { temporary } = wanted
  hands.log.info(`Making the commit on release/${plan.version} through the API`)
  const commit = await commitOn(hands, repository, { ...wanted, ofAnyRun: false })
  try {
    const message = tagMessage(plan, hands.env.GITHUB_RUN_ID ?? '')
    const isPlain = plan.tagKind === 'lightweight'
    const tag = isPlain ? commit : await repository.tagObject({ name: plan.tag, message, commit, date: new Date() })
    hands.log.info(`Moving ${plan.branch} to ${commit} together with tag ${plan.tag}`)
    await moveTogether(hands, { repository, remote }, { temporary, plan, commit, tag })
    await readSignature(hands, repository, commit)
    return { commit, tag }
  } catch (error) {
    await drop(hands, repository, { temporary, commit })
    throw error
  }
}

/** Puts the commit on the branch `release/<version>` and leaves it there, for a pull request. */
export async function commitForProposal(
  hands: Hands,
  { local, repository }: { readonly local: Git; readonly repository: Repository },
  plan: Plan,
): Promise<void> {
  await commitOn(hands, repository, { ...(await contentOf(hands, local, plan)), ofAnyRun: true })
}

async function contentOf(hands: Hands, local: Git, plan: Plan): Promise<Omit<Wanted, 'ofAnyRun'>> {
  const tree = await treeWith(hands, local, plan.files)
  const files = await Promise.all(plan.files.map(async (path) => ({ path, content: await blobOf(hands, tree, path) })))
  return { temporary: `refs/heads/release/${plan.version}`, plan, tree, files }
}

interface Wanted {
  readonly temporary: string
  readonly plan: Plan
  readonly tree: string
  readonly files: FilesCommit['files']
  /** Whether the commit of another run will do. */
  readonly ofAnyRun: boolean
}

/** The commit on the temporary branch: the one that an earlier attempt of this run has made, or a new one. */
async function commitOn(hands: Hands, repository: Repository, wanted: Wanted): Promise<string> {
  const { temporary, plan, tree, files, ofAnyRun } = wanted
  const run = hands.env.GITHUB_RUN_ID ?? ''
  const message = commitMessage(plan, run)
  const branch = temporary.slice('refs/heads/'.length)
  return await patiently(hands, `POST a commit on ${branch}`, async () => {
    const head = await repository.ref(temporary)
    if (head !== undefined && head !== plan.base) {
      const there = await repository.commit(head)
      const trailers = trailersOf(there.message)
      if (trailers['Release-Version'] !== plan.version) refuseForeign(branch, head)
      const isOurs =
        (ofAnyRun || (trailers['Release-Run'] ?? '') === run) && there.parents.join() === plan.base && there.tree === tree
      if (isOurs) return head
    }
    try {
      if (head !== plan.base) await repository.move([{ name: temporary, before: head, after: plan.base, force: true }])
      return await repository.commitFiles({ branch, head: plan.base, message, files })
    } catch (error) {
      if (!(error instanceof GraphqlError)) throw error
      throw new UserError(`GitHub refused the commit on ${branch}: ${error.message}`, {
        why: 'Another run may be working on the same release. The branch and the tag are as they were',
        fix: 'Wait for the other run, or start this one again',
      })
    }
  })
}

function refuseForeign(branch: string, head: string): never {
  throw new UserError(`There is a branch ${branch} on commit ${head.slice(0, 10)} that this action did not make`, {
    why: 'It is the place where the release commit is made',
    fix: 'Delete or rename it and start the release again',
  })
}

/** The commit point. Looks at the refs afterwards: an answer that was lost may have been a yes. */
async function moveTogether(
  hands: Hands,
  { repository, remote }: { readonly repository: Repository; readonly remote: Remote },
  { temporary, plan, commit, tag }: { readonly temporary: string; readonly plan: Plan } & ReleaseObjects,
): Promise<void> {
  await patiently(hands, `POST the refs of ${plan.tag}`, async (attempt) => {
    if (attempt > 0 && (await repository.ref(`refs/tags/${plan.tag}`)) === tag) return
    try {
      await repository.move([
        { name: `refs/heads/${plan.branch}`, before: plan.base, after: commit },
        { name: `refs/tags/${plan.tag}`, before: undefined, after: tag },
        { name: temporary, before: commit, after: undefined },
      ])
    } catch (error) {
      if (!(error instanceof GraphqlError)) throw error
      throw refusedMove(plan, await remote.refs(plan.branch), error.message)
    }
  })
}

/**
 * Looks whether GitHub has signed the commit as it does for what its API commits. It is a warning and no failure, because the
 * release is made by then. Source: GitHub REST API, "Git commits", the signature verification object.
 */
async function readSignature({ log }: Hands, repository: Repository, commit: string): Promise<void> {
  const found = await repository.commit(commit).catch((error: unknown) => ({ unverified: messageOf(error) }))
  if (found.unverified === undefined || found.unverified === '') return
  log.warning(`GitHub does not show commit ${commit.slice(0, 10)} as verified: ${found.unverified}`)
}

/** Removes the temporary branch while it is still on the commit of this run. */
async function drop(
  { log }: Hands,
  repository: Repository,
  { temporary, commit }: { readonly temporary: string; readonly commit: string },
): Promise<void> {
  try {
    if ((await repository.ref(temporary)) === commit)
      await repository.move([{ name: temporary, before: commit, after: undefined }])
  } catch (error) {
    log.warning(`${temporary} is left behind, the next run goes on with it: ${messageOf(error)}`)
  }
}

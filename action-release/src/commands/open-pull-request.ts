import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import type { Git } from '#shared/git.js'
import { changedFiles, createGit } from '#shared/git.js'
import { listOtherAuthors, pushPullRequestBranch } from '../commit/push-pull-request-branch.js'
import type { Remote } from '../git/remote.js'
import { openRemote } from '../git/remote.js'
import type { ApiClient } from '../github/client.js'
import { createApiClient } from '../github/client.js'
import type { PullRequest } from '../github/ensure-pull-request.js'
import { closePullRequest, ensurePullRequest, findOpenPullRequest } from '../github/ensure-pull-request.js'
import type { Inputs } from '../inputs/types.js'
import { formatLockDiff } from '../notes/lock-diff.js'
import { requireValidRefs, resolveBranch } from '../state/release-target.js'

/**
 * Runs `mode: open-pull-request`: commits what changed in the work tree to a branch, and opens or updates its pull request.
 * If nothing changed, that of an earlier run is closed.
 */
export async function openChangesPullRequest(
  context: ActionContext,
  { token, hooks, dryRun, branch: baseBranch, pullRequest }: Inputs,
): Promise<void> {
  const { branch = '', title, lockDiff } = pullRequest
  const local = createGit(context.run, context.workspace, context.env)
  const base = await resolveBranch(context, baseBranch)
  await requireValidRefs(local, [`refs/heads/${branch}`, `refs/heads/${base}`])
  requireDifferentBranches(branch, base)
  if (dryRun || token === undefined) {
    reportDryRun(context, branch, await changedFiles(local))
    return
  }
  const repository = { local, remote: await openRemote(context, local, { token, hooks }) }
  const api = await createApiClient(context, token)
  const pushed = await pushPullRequestBranch(context, repository, { branch, title })
  if (pushed.state === 'unchanged') {
    await closeMootPullRequest(context, repository, api, { head: branch, base })
    return
  }
  const body = pullRequestBody(context, formatLockDiff(lockDiff))
  const url = await ensurePullRequest(context, api, { head: branch, base, title, body }, () => body)
  context.setOutput('sha', pushed.commit)
  context.setOutput('pull-request', url)
  context.log.info(`Pull request of ${branch}: ${url}`)
  context.summary.add(`[Pull request](${url})\n\n${body}`)
}

/** Closes the pull request of an earlier run, unless someone has added to it: its changes are on the base by now, or no longer wanted. */
async function closeMootPullRequest(
  { log }: Pick<ActionContext, 'log'>,
  repository: { readonly local: Git; readonly remote: Remote },
  api: ApiClient,
  { head, base }: Pick<PullRequest, 'head' | 'base'>,
): Promise<void> {
  const open = await findOpenPullRequest(api, { head, base })
  if (open === undefined) {
    log.notice('The work tree has no changes, so no pull request is opened')
    return
  }
  const { tip } = await repository.remote.refs(head)
  const others = tip === undefined ? [] : await listOtherAuthors(repository, head, tip)
  const isOwn = others?.length === 0
  if (isOwn) await closePullRequest(api, open.number)
  const reason =
    others === undefined ? 'its commits cannot be checked in a shallow clone' : `it has commits by ${listFirst(others)}`
  log.notice(
    isOwn
      ? `Pull request ${open.html_url} is closed, because the work tree has no changes`
      : `The work tree has no changes, but pull request ${open.html_url} stays open, because ${reason}`,
  )
}

/** The branch is replaced, which must never happen to the base. */
function requireDifferentBranches(branch: string, base: string): void {
  if (branch !== base) return
  throw new UserError(`The branch of the pull request and its base are both ${base}`, {
    fix: 'Choose another `pull-request-branch`',
  })
}

function reportDryRun({ log }: Pick<ActionContext, 'log'>, branch: string, files: readonly string[]): void {
  log.info(`Would commit ${files.length} files to ${branch}: ${listFirst(files)}`)
}

function pullRequestBody({ env }: Pick<ActionContext, 'env'>, changes: string): string {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = env
  const source = run === '' ? '' : `Run: ${server}/${repository}/actions/runs/${run}`
  return [changes, source].filter((part) => part !== '').join('\n\n')
}

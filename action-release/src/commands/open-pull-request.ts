import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import { changedFiles, createGit } from '#shared/git.js'
import { pushPullRequestBranch } from '../commit/push-pull-request-branch.js'
import { openRemote } from '../git/remote.js'
import { createApiClient } from '../github/client.js'
import { ensurePullRequest } from '../github/ensure-pull-request.js'
import type { Inputs } from '../inputs/types.js'
import { formatLockDiff } from '../notes/lock-diff.js'
import { requireValidRefs, resolveBranch } from '../state/release-target.js'

/** Runs `mode: open-pull-request`: commits what changed in the work tree to a branch, and opens or updates its pull request. */
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
  const remote = await openRemote(context, local, { token, hooks })
  const pushed = await pushPullRequestBranch(context, { local, remote }, { branch, title })
  if (pushed.state === 'unchanged') {
    context.log.notice('The work tree has no changes, so no pull request is opened')
    return
  }
  const api = await createApiClient(context, token)
  const body = pullRequestBody(context, formatLockDiff(lockDiff))
  const url = await ensurePullRequest(context, api, { head: branch, base, title, body }, () => body)
  context.setOutput('sha', pushed.commit)
  context.setOutput('pull-request', url)
  context.log.info(`Pull request of ${branch}: ${url}`)
  context.summary.add(`[Pull request](${url})\n\n${body}`)
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

import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { ApiClient } from './client.js'
import { statusOf } from './http-error.js'
import { retryRequest } from './retry.js'

export interface PullRequest {
  /** Branch with the changes, in this repository. */
  readonly head: string
  /** Branch that gets them. */
  readonly base: string
  readonly title: string
  /** Markdown. */
  readonly body: string
}

/** Whether the title and body of an open pull request are replaced or left as they are. */
export type ExistingPullRequest = 'keep' | 'update'

interface PullRequestJson {
  readonly number: number
  readonly html_url: string
}

const route = '/repos/{owner}/{repo}/pulls'

/** Finds the open pull request of the branch, or opens one. Returns its URL. Source: GitHub REST API, "Pull requests". */
export async function ensurePullRequest(
  context: Pick<ActionContext, 'log' | 'signal'>,
  api: ApiClient,
  pullRequest: PullRequest,
  existing: ExistingPullRequest,
): Promise<string> {
  const { head, base, title, body } = pullRequest
  return await retryRequest(context, `POST a pull request of ${head}`, async () => {
    const filter = { head: `${api.owner}:${head}`, base, state: 'open' }
    const [found] = await api.requestWithRetry<PullRequestJson[]>(`GET ${route}`, filter)
    if (found === undefined) return await openPullRequest(api, pullRequest)
    if (existing === 'keep') return found.html_url
    const updated = await api.requestWithRetry<PullRequestJson>(`PATCH ${route}/{number}`, { number: found.number, title, body })
    return updated.html_url
  })
}

async function openPullRequest(api: ApiClient, pullRequest: PullRequest): Promise<string> {
  try {
    return (await api.request<PullRequestJson>(`POST ${route}`, { ...pullRequest })).html_url
  } catch (error) {
    if (statusOf(error) !== 403) throw error
    throw new UserError(`Branch ${pullRequest.head} is pushed, but the token may not open a pull request`, {
      fix: 'Give the job `permissions: pull-requests: write`, and allow it in the settings of the repository (Actions, Workflow permissions), or open the pull request yourself',
      commandFix: 'Use a token that may write pull requests, or open the pull request yourself',
    })
  }
}

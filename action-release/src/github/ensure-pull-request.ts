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

/** Whether an open pull request stays as it is, or gets the title and this body, which is made from its own. */
export type ExistingPullRequest = 'keep' | ((existingBody: string) => string)

interface PullRequestJson {
  readonly number: number
  readonly title: string
  readonly body: string | null
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
  const { head, base, title } = pullRequest
  return await retryRequest(context, `POST a pull request of ${head}`, async () => {
    const filter = { head: `${api.owner}:${head}`, base, state: 'open' }
    const find = async () => (await api.requestWithRetry<PullRequestJson[]>(`GET ${route}`, filter))[0]
    const found = (await find()) ?? (await openPullRequest(api, pullRequest, find))
    if (existing === 'keep') return found.html_url
    const text = existing(found.body ?? '')
    if (found.title === title && found.body === text) return found.html_url
    const changes = { number: found.number, title, body: text }
    return (await api.requestWithRetry<PullRequestJson>(`PATCH ${route}/{number}`, changes)).html_url
  })
}

/** Closes a pull request without merging it; its branch stays. */
export async function closePullRequest(api: ApiClient, number: number): Promise<void> {
  await api.requestWithRetry(`PATCH ${route}/{number}`, { number, state: 'closed' })
}

/** Returns the new pull request, or the one that another run has opened in the meantime. */
async function openPullRequest(
  api: ApiClient,
  pullRequest: PullRequest,
  find: () => Promise<PullRequestJson | undefined>,
): Promise<PullRequestJson> {
  try {
    return await api.request<PullRequestJson>(`POST ${route}`, { ...pullRequest })
  } catch (error) {
    const other = statusOf(error) === 422 ? await find() : undefined
    if (other !== undefined) return other
    if (statusOf(error) !== 403) throw error
    throw new UserError(`Branch ${pullRequest.head} is pushed, but the token may not open a pull request`, {
      fix: 'Give the job `permissions: pull-requests: write`, and allow it in the settings of the repository (Actions, Workflow permissions), or open the pull request yourself',
      commandFix: 'Use a token that may write pull requests, or open the pull request yourself',
    })
  }
}

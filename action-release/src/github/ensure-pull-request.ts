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

export interface OpenPullRequest {
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
    const find = async () => await findOpenPullRequest(api, { head, base })
    const found = (await find()) ?? (await openPullRequest(api, pullRequest, find))
    if (existing === 'keep') return found.html_url
    const text = existing(found.body ?? '')
    if (found.title === title && found.body === text) return found.html_url
    const changes = { number: found.number, title, body: text }
    return (await api.requestWithRetry<OpenPullRequest>(`PATCH ${route}/{number}`, changes)).html_url
  })
}

/** Finds the open pull request of a branch. */
export async function findOpenPullRequest(
  api: ApiClient,
  { head, base }: Pick<PullRequest, 'head' | 'base'>,
): Promise<OpenPullRequest | undefined> {
  const filter = { head: `${api.owner}:${head}`, base, state: 'open' }
  return (await api.requestWithRetry<OpenPullRequest[]>(`GET ${route}`, filter))[0]
}

/** Closes a pull request without merging it; its branch stays. */
export async function closePullRequest(api: ApiClient, number: number): Promise<void> {
  await api.requestWithRetry(`PATCH ${route}/{number}`, { number, state: 'closed' })
}

/** Returns the new pull request, or the one that another run has opened in the meantime. */
async function openPullRequest(
  api: ApiClient,
  pullRequest: PullRequest,
  find: () => Promise<OpenPullRequest | undefined>,
): Promise<OpenPullRequest> {
  try {
    return await api.request<OpenPullRequest>(`POST ${route}`, { ...pullRequest })
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

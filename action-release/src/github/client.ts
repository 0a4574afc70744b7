import { sleep } from '#shared/concurrency/sleep.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { statusOf } from './http-error.js'
import { retryRequest } from './retry.js'
import { delayBeforeWrite } from './write-limit.js'

type Parameters = Record<string, unknown>

/** The API of the server of this run, for its repository: `{owner}` and `{repo}` in a route are filled in. */
export interface ApiClient {
  readonly owner: string
  readonly repo: string
  /** Sends a request once: for requests that create something. Throws the errors of Octokit. */
  request<Data>(route: string, parameters?: Parameters): Promise<Data>
  /** Sends a request that can safely be repeated if the server fails. Throws `UserError`s. */
  requestWithRetry<Data>(route: string, parameters?: Parameters): Promise<Data>
  /** Sends a GraphQL request once. Throws a `GraphqlError` with the server's reason. */
  graphql<Data>(query: string, variables: Parameters): Promise<Data>
}

/** A GraphQL request that the server rejected. It changed nothing. */
export class GraphqlError extends Error {}

/**
 * Creates the client of the API at `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL`, which the runner also sets on GitHub Enterprise Server.
 * Source: GitHub "Variables reference", default environment variables.
 */
export async function createApiClient(
  { env, log, signal }: Pick<ActionContext, 'env' | 'log' | 'signal'>,
  token: string,
): Promise<ApiClient> {
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/')
  if (owner === '' || repo === '')
    throw new UserError('GITHUB_REPOSITORY is not set', {
      fix: 'Run this action in a job of GitHub Actions, or set the variable to owner/name',
      commandFix: 'Add a remote `origin` on GitHub, or set the variable to owner/name',
    })
  // Loaded here because a run that only writes the version, or is rejected, does not need it.
  const { getOctokit } = await import('@actions/github')
  const baseUrl = env.GITHUB_API_URL ?? 'https://api.github.com'
  const graphqlUrl = env.GITHUB_GRAPHQL_URL ?? `${baseUrl.replace(/\/v3$/, '')}/graphql`
  const octokit = getOctokit(token, { baseUrl, request: { signal } })
  const writeTimes: number[] = []

  async function request<Data>(route: string, parameters: Parameters = {}): Promise<Data> {
    if (!route.startsWith('GET ')) {
      await sleep(delayBeforeWrite(writeTimes, Date.now()), signal)
      writeTimes.push(Date.now())
    }
    return (await octokit.request(route, { owner, repo, ...parameters })).data as Data
  }

  return {
    owner,
    repo,
    request,
    async requestWithRetry<Data>(route: string, parameters: Parameters = {}) {
      return await retryRequest({ log, signal }, route, async () => await request<Data>(route, parameters))
    },
    async graphql<Data>(query: string, variables: Parameters) {
      const answer = (await octokit.request(`POST ${graphqlUrl}`, { query, variables })).data as GraphqlAnswer<Data>
      if (answer.errors !== undefined) throw new GraphqlError(answer.errors.map(({ message }) => message).join('; '))
      return answer.data
    },
  }
}

interface GraphqlAnswer<Data> {
  readonly data: Data
  readonly errors?: readonly { readonly message: string }[]
}

/** Handles the error of a request: returns undefined if the server answered 404, throws it otherwise. */
export function undefinedIf404(error: unknown): undefined {
  if (error instanceof UserError && statusOf(error) === 404) return undefined
  throw error
}

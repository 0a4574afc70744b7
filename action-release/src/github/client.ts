import { sleep } from '#shared/concurrency/sleep.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { patiently, pauseBefore } from './retry.js'

type Parameters = Record<string, unknown>

/** The API of the server of this run, for its repository: `{owner}` and `{repo}` in a route are filled in. */
export interface Api {
  readonly owner: string
  readonly repo: string
  /** One request, once: for what makes something. Errors are those of Octokit. */
  call<Data>(route: string, parameters?: Parameters): Promise<Data>
  /** A request that may be made again where the server fails. Errors are `UserError`s. */
  again<Data>(route: string, parameters?: Parameters): Promise<Data>
  /** A GraphQL request, once. Throws a `GraphqlError` with what the server said. */
  graphql<Data>(query: string, variables: Parameters): Promise<Data>
}

/** What GraphQL refused: nothing of the request was done. */
export class GraphqlError extends Error {}

/**
 * Opens the API at `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL`, which the runner sets on GitHub Enterprise Server too.
 * Source: GitHub "Variables reference", default environment variables.
 */
export async function openApi({ env, log, signal }: Pick<ActionContext, 'env' | 'log' | 'signal'>, token: string): Promise<Api> {
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/')
  if (owner === '' || repo === '')
    throw new UserError('GITHUB_REPOSITORY is not set', {
      fix: 'Run this action in a job of GitHub Actions, or set it to owner/name',
    })
  // Loaded here, because a run that only writes the version or is refused does not need it.
  const { getOctokit } = await import('@actions/github')
  const baseUrl = env.GITHUB_API_URL ?? 'https://api.github.com'
  const graphqlUrl = env.GITHUB_GRAPHQL_URL ?? `${baseUrl.replace(/\/v3$/, '')}/graphql`
  const { request } = getOctokit(token, { baseUrl, request: { signal } })
  const written: number[] = []
  const call: Api['call'] = async <Data>(route: string, parameters: Parameters = {}) => {
    if (!route.startsWith('GET ')) {
      await sleep(pauseBefore(written, Date.now()), signal)
      written.push(Date.now())
    }
    return (await request(route, { owner, repo, ...parameters })).data as Data
  }
  return {
    owner,
    repo,
    call,
    async again<Data>(route: string, parameters: Parameters = {}) {
      return await patiently({ log, signal }, route, async () => await call<Data>(route, parameters))
    },
    async graphql<Data>(query: string, variables: Parameters) {
      const answer = (await request(`POST ${graphqlUrl}`, { query, variables })).data as {
        data: Data
        errors?: { message: string }[]
      }
      if (answer.errors !== undefined) throw new GraphqlError(answer.errors.map(({ message }) => message).join('; '))
      return answer.data
    },
  }
}

/** What is not there counts as undefined. */
export function missing(error: unknown): undefined {
  if (error instanceof UserError && (error.cause as { status?: number } | undefined)?.status === 404) return undefined
  throw error
}

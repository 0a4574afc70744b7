import { createEmulator } from 'emulate'
import { openBareRepository } from './bare-repository.js'
import type { RepositoryProtection } from './branch-rules.js'
import { createBranchRules } from './branch-rules.js'
import { createDiscussions } from './discussions.js'
import { createGitRestApi } from './git-api.js'
import { createGraphqlApi, nodeId } from './graphql.js'
import type { PullRequests } from './pull-requests.js'
import { createPullRequests } from './pull-requests.js'
import { createReleasesApi } from './releases.js'
import { createRestGitDatabase } from './rest-git-database.js'
import type { ApiRequest, ApiResponse, Fault, RequestHandler } from './server.js'
import { jsonResponse, parseJsonBody, startServer } from './server.js'

export interface GitHubOptions {
  readonly owner: string
  readonly repo: string
  /** The only accepted token; every other one gets 401. */
  readonly token: string
  /** Folder of a bare repository with the commits and refs. Defaults to commits and refs in the emulator's memory. */
  readonly bareRepository?: string
  /** Further repositories of the owner, each with the folder of its bare repository. */
  readonly others?: readonly { readonly repo: string; readonly bareRepository: string }[]
  /** The current protection of branches and releases. Defaults to none. */
  readonly protection?: () => RepositoryProtection
  /** Called before each request; returns the fault to inject. */
  readonly nextFault?: (request: ApiRequest) => Fault | undefined
}

export interface GitHub {
  /** Value of `GITHUB_API_URL`, without a trailing slash. */
  readonly url: string
  /** Value of `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string
  /** Every request so far, e.g. `POST /repos/o/r/releases`, without the query. */
  readonly requests: readonly string[]
  /** Merges a pull request of the first repository as a person does. Returns the id of the commit. */
  readonly mergePullRequest: PullRequests['merge']
  close(): Promise<void>
}

/**
 * Starts a GitHub API for one empty repository, or several, on 127.0.0.1. REST is handled by `emulate`, with corrections for releases, rules and
 * pull requests; GraphQL runs on GitHub's own schema for the two mutations that a release needs.
 * There is no Git transport: push to the given bare repository, or to one beside the API.
 */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const { owner, repo, others = [], token, nextFault } = options
  const requests: string[] = []
  // The address of the server is needed to create its handler.
  let handle: RequestHandler = () => Promise.reject(new Error('GitHub has not started yet'))
  const server = await startServer({
    token,
    handle: (request) => {
      requests.push(`${request.method} ${request.path}`)
      return handle(request)
    },
    ...(nextFault === undefined ? {} : { nextFault: nextFault }),
  })
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { [token]: { login: owner, scopes: ['repo'] } },
      github: {
        users: [{ login: owner }],
        repos: [repo, ...others.map((other) => other.repo)].map((name) => ({ owner, name, auto_init: true })),
      },
    },
  })
  const forward = createForwarder(emulator.url, server.url, token)
  const first = createHandler(options, server.url, forward)
  const further = others.map((other) => ({
    base: `/repos/${owner}/${other.repo}`,
    handler: createHandler({ owner, token, ...other }, server.url, forward).handle,
  }))
  handle = (request) => {
    const found = further.find(({ base }) => request.path === base || request.path.startsWith(`${base}/`))
    return (found?.handler ?? first.handle)(request)
  }
  return {
    url: server.url,
    graphqlUrl: `${server.url}/graphql`,
    requests,
    mergePullRequest: first.merge,
    async close() {
      await server.close()
      await emulator.close()
    },
  }
}

/** Chains the handlers: each answers what it knows and passes other requests on, at last to the emulator. */
function createHandler(options: GitHubOptions, serverUrl: string, emulator: RequestHandler): PullRequests {
  const { owner, repo, bareRepository, protection = (): RepositoryProtection => ({ rules: [] }) } = options
  const base = `/repos/${owner}/${repo}`
  const database = bareRepository === undefined ? undefined : openBareRepository(bareRepository, owner)
  const git = database ?? createRestGitDatabase(emulator, base)
  const gitApi = database === undefined ? emulator : createGitRestApi(database, base, emulator)
  const releasesApi = createReleasesApi({ next: gitApi, git, serverUrl, owner, repo })
  const discussionCategories = () => protection().discussionCategories ?? []
  const discussionsApi = createDiscussions({
    base: `${base}/releases`,
    repositoryUrl: `${serverUrl}/${owner}/${repo}`,
    categories: discussionCategories,
    next: releasesApi,
  })
  const pullsApi = createPullRequests({ next: discussionsApi, git, bare: database, serverUrl, repository: `${owner}/${repo}` })
  const restApi = createBranchRules(base, protection, pullsApi.handle)
  const graphqlApi = createGraphqlApi({ git, owner, repo, discussionCategories })
  const handle: RequestHandler = async (request) => {
    if (request.path === '/graphql') return await graphqlApi(request)
    const response = await restApi(request)
    const isRepository = request.method === 'GET' && request.path === base && response.status === 200
    if (!isRepository) return response
    return jsonResponse(200, { ...(parseJsonBody(response.body) as object), node_id: nodeId(owner, repo) })
  }
  return { handle, merge: pullsApi.merge }
}

/** Creates a handler that sends requests to the emulator, and replaces the emulator's address in its responses. */
function createForwarder(emulatorUrl: string, serverUrl: string, token: string): RequestHandler {
  return async ({ method, path, query, body, type: requestType }: ApiRequest): Promise<ApiResponse> => {
    const response = await fetch(`${emulatorUrl}${path}${query}`, {
      method,
      headers: { authorization: `token ${token}`, 'content-type': requestType },
      ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
    })
    const link = response.headers.get('link')?.replaceAll(emulatorUrl, serverUrl)
    const type = response.headers.get('content-type') ?? 'application/json'
    const bytes = Buffer.from(await response.arrayBuffer())
    return {
      status: response.status,
      type,
      body: type.includes('json') ? Buffer.from(bytes.toString('utf8').replaceAll(emulatorUrl, serverUrl)) : bytes,
      ...(link === undefined ? {} : { link }),
    }
  }
}

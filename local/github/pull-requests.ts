import type { GitDatabase } from './git-database.js'
import type { ApiRequest, ApiResponse, RequestHandler } from './server.js'
import { jsonResponse, parseJsonBody } from './server.js'

interface PullRequest {
  readonly number: number
  readonly head: { readonly ref: string }
  readonly base: { readonly ref: string }
  readonly title: string
  readonly body: string
  readonly state: 'open'
  readonly html_url: string
}

interface PullRequestsOptions {
  /** Handles all other requests. */
  readonly next: RequestHandler
  readonly git: GitDatabase
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
}

/** Handles listing, creating and updating pull requests. Source: GitHub REST API, "Pull requests". */
export function createPullRequests({ next, git, serverUrl, repository }: PullRequestsOptions): RequestHandler {
  const pulls: PullRequest[] = []

  function list(query: string): ApiResponse {
    const filter = new URLSearchParams(query)
    const head = filter.get('head')?.split(':')[1]
    const base = filter.get('base')
    return jsonResponse(
      200,
      pulls.filter((pull) => pull.head.ref === head && pull.base.ref === base),
    )
  }

  function update(number: number, changes: Pick<PullRequest, 'title' | 'body'>): ApiResponse {
    const index = pulls.findIndex((pull) => pull.number === number)
    const current = pulls[index]
    if (current === undefined) return jsonResponse(404, { message: 'Not Found' })
    pulls[index] = { ...current, ...changes }
    return jsonResponse(200, pulls[index])
  }

  async function create(request: ApiRequest): Promise<ApiResponse> {
    const { head = '', base = '', title = '', body = '' } = parseJsonBody(request.body) as Record<string, string>
    if ((await git.ref(`refs/heads/${head}`)) === undefined)
      return validationFailed({ resource: 'PullRequest', field: 'head', code: 'invalid' })
    if (pulls.some((pull) => pull.head.ref === head && pull.base.ref === base))
      return validationFailed({ message: `A pull request already exists for ${head}.` })
    const number = pulls.length + 1
    const html_url = `${serverUrl}/${repository}/pull/${number}`
    pulls.push({ number, head: { ref: head }, base: { ref: base }, title, body, state: 'open', html_url })
    return jsonResponse(201, pulls.at(-1))
  }

  return async (request) => {
    const { method, path, query, body } = request
    const route = path.slice(`/repos/${repository}`.length)
    const [, number] = /^\/pulls\/(\d+)$/.exec(route) ?? []
    if (method === 'PATCH' && number !== undefined)
      return update(Number(number), parseJsonBody(body) as Pick<PullRequest, 'title' | 'body'>)
    if (route !== '/pulls') return await next(request)
    return method === 'GET' ? list(query) : await create(request)
  }
}

function validationFailed(error: object): ApiResponse {
  return jsonResponse(422, { message: 'Validation Failed', errors: [error] })
}

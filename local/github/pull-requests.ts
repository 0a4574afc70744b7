import type { BareRepository } from './bare-repository.js'
import type { GitDatabase } from './git-database.js'
import type { ApiRequest, ApiResponse, RequestHandler } from './server.js'
import { jsonResponse, parseJsonBody } from './server.js'

interface PullRequest {
  readonly number: number
  readonly head: { readonly ref: string; readonly sha: string }
  readonly base: { readonly ref: string }
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly merged_at: string | null
  readonly merge_commit_sha: string | null
  readonly html_url: string
}

interface PullRequestsOptions {
  /** Handles all other requests. */
  readonly next: RequestHandler
  readonly git: GitDatabase
  /** Where pull requests are merged. */
  readonly bare: BareRepository | undefined
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
}

export interface PullRequests {
  readonly handle: RequestHandler
  /** Merges as a person does on the page: with a merge commit, or as one squashed commit with only a title. Returns the id of the commit. */
  readonly merge: (number: number, method: 'merge' | 'squash') => Promise<string>
}

/** Handles listing, creating and updating pull requests. Source: GitHub REST API, "Pull requests". */
export function createPullRequests({ next, git, bare, serverUrl, repository }: PullRequestsOptions): PullRequests {
  const pulls: PullRequest[] = []

  /** The head of an open pull request follows its branch. */
  async function followHeads(): Promise<void> {
    for (const pull of pulls.filter(({ state }) => state === 'open')) {
      const sha = await git.ref(`refs/heads/${pull.head.ref}`)
      if (sha !== undefined) replace(pull, { head: { ...pull.head, sha } })
    }
  }

  function replace(pull: PullRequest, changes: Partial<PullRequest>): PullRequest {
    const changed = { ...pull, ...changes }
    pulls[pull.number - 1] = changed
    return changed
  }

  async function list(query: string): Promise<ApiResponse> {
    await followHeads()
    const filter = new URLSearchParams(query)
    const head = filter.get('head')?.split(':')[1]
    const state = filter.get('state') ?? 'open'
    const found = pulls
      .filter((pull) => pull.head.ref === head && pull.base.ref === filter.get('base'))
      .filter((pull) => state === 'all' || pull.state === state)
    return jsonResponse(200, filter.get('direction') === 'asc' ? found : found.reverse())
  }

  function update(number: number, changes: Pick<PullRequest, 'title' | 'body' | 'state'>): ApiResponse {
    const current = pulls[number - 1]
    return current === undefined ? jsonResponse(404, { message: 'Not Found' }) : jsonResponse(200, replace(current, changes))
  }

  async function create(request: ApiRequest): Promise<ApiResponse> {
    const { head = '', base = '', title = '', body = '' } = parseJsonBody(request.body) as Record<string, string>
    const sha = await git.ref(`refs/heads/${head}`)
    if (sha === undefined) return validationFailed({ resource: 'PullRequest', field: 'head', code: 'invalid' })
    if (pulls.some((pull) => pull.state === 'open' && pull.head.ref === head && pull.base.ref === base))
      return validationFailed({ message: `A pull request already exists for ${head}.` })
    const number = pulls.length + 1
    const html_url = `${serverUrl}/${repository}/pull/${number}`
    const open = { state: 'open', merged_at: null, merge_commit_sha: null } as const
    pulls.push({ number, head: { ref: head, sha }, base: { ref: base }, title, body, html_url, ...open })
    return jsonResponse(201, pulls.at(-1))
  }

  async function handle(request: ApiRequest): Promise<ApiResponse> {
    const { method, path, query, body } = request
    const route = path.slice(`/repos/${repository}`.length)
    const [, number] = /^\/pulls\/(\d+)$/.exec(route) ?? []
    if (method === 'PATCH' && number !== undefined)
      return update(Number(number), parseJsonBody(body) as Pick<PullRequest, 'title' | 'body' | 'state'>)
    if (route !== '/pulls') return await next(request)
    return method === 'GET' ? await list(query) : await create(request)
  }

  async function merge(number: number, method: 'merge' | 'squash'): Promise<string> {
    await followHeads()
    const pull = pulls[number - 1]
    const base = await git.ref(`refs/heads/${pull?.base.ref ?? ''}`)
    if (bare === undefined || pull === undefined || base === undefined) throw new Error(`No pull request ${number}`)
    const { sha } = pull.head
    const tree = await bare.git(['merge-tree', '--write-tree', base, sha])
    const parents = method === 'merge' ? [base, sha] : [base]
    const env = { GIT_AUTHOR_NAME: 'GitHub', GIT_AUTHOR_EMAIL: 'g@h', GIT_COMMITTER_NAME: 'GitHub', GIT_COMMITTER_EMAIL: 'g@h' }
    const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])]
    const commit = await bare.git(args, { input: `${pull.title} (#${number})\n`, env })
    await git.setRef(`refs/heads/${pull.base.ref}`, commit, false)
    replace(pull, { state: 'closed', merged_at: new Date().toISOString(), merge_commit_sha: commit })
    return commit
  }

  return { handle, merge }
}

function validationFailed(error: object): ApiResponse {
  return jsonResponse(422, { message: 'Validation Failed', errors: [error] })
}

import { createEmulator } from 'emulate'
import type { Policy } from './branch-rules.js'
import { createPolicy } from './branch-rules.js'
import { openBare } from './git-backend.js'
import { createGitData } from './git-data.js'
import { createGitRest } from './git-rest.js'
import { createGraphql, nodeId } from './graphql.js'
import { createReleases } from './releases.js'
import type { Answer, Call, Fault } from './server.js'
import { json, listen, parse } from './server.js'

export interface GitHubOptions {
  readonly owner: string
  readonly repo: string
  /** The one token that is let in; everything else gets 401. */
  readonly token: string
  /** Folder of a bare repository that holds the commits and refs; without it the emulator has some of its own. */
  readonly bare?: string
  /** What protects the branches and releases now; nothing by default. */
  readonly policy?: () => Policy
  /** Asked before each request; a fault takes the place of the answer, or of the way home of an answer that was made. */
  readonly fault?: (call: Call) => Fault | undefined
}

export interface GitHub {
  /** For `GITHUB_API_URL`, without a slash at the end. */
  readonly url: string
  /** For `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string
  /** Every request so far, such as `POST /repos/o/r/releases`, without the query. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/**
 * Starts a GitHub API for one empty repository on 127.0.0.1. REST is `emulate`, with a front that mends what differs from
 * GitHub where releases are concerned; GraphQL runs on GitHub's own schema for the two mutations that a release needs.
 * It knows no git transport: push to the bare repository that it is given, or to one beside it.
 */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const { owner, repo, token } = options
  const requests: string[] = []
  let answer: (call: Call) => Promise<Answer> = () => Promise.reject(new Error('GitHub has not started yet'))
  const front = await listen({
    token,
    answer: (call) => {
      requests.push(`${call.method} ${call.path}`)
      return answer(call)
    },
    ...(options.fault === undefined ? {} : { fault: options.fault }),
  })
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { [token]: { login: owner, scopes: ['repo'] } },
      github: { users: [{ login: owner }], repos: [{ owner, name: repo, auto_init: true }] },
    },
  })
  const pass = forward(emulator.url, front.url, token)
  const base = `/repos/${owner}/${repo}`
  const bare = options.bare === undefined ? undefined : openBare(options.bare, owner)
  const git = bare ?? createGitData(pass, base)
  const releases = createReleases({
    pass: bare === undefined ? pass : createGitRest(bare, base, pass),
    git,
    front: front.url,
    owner,
    repo,
  })
  const graphql = createGraphql({ git, owner, repo })
  const place = { front: front.url, repository: `${owner}/${repo}` }
  const rest = createPolicy(git, place, options.policy ?? (() => ({ rules: [] })))(releases)
  answer = async (call) => {
    if (call.path === '/graphql') return await graphql(call)
    const answered = await rest(call)
    const isRepository = call.method === 'GET' && call.path === base && answered.status === 200
    return isRepository ? json(200, { ...(parse(answered.body) as object), node_id: nodeId(owner, repo) }) : answered
  }
  return {
    url: front.url,
    graphqlUrl: `${front.url}/graphql`,
    requests,
    async close() {
      await front.close()
      await emulator.close()
    },
  }
}

/** Sends calls on to the emulator; where an answer names its address, that of the front is put. */
function forward(emulator: string, front: string, token: string) {
  return async ({ method, path, query, body, ...call }: Call): Promise<Answer> => {
    const response = await fetch(`${emulator}${path}${query}`, {
      method,
      headers: { authorization: `token ${token}`, 'content-type': call.type },
      ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
    })
    const link = response.headers.get('link')?.replaceAll(emulator, front)
    const type = response.headers.get('content-type') ?? 'application/json'
    const bytes = Buffer.from(await response.arrayBuffer())
    return {
      status: response.status,
      type,
      body: type.includes('json') ? Buffer.from(bytes.toString('utf8').replaceAll(emulator, front)) : bytes,
      ...(link === undefined ? {} : { link }),
    }
  }
}

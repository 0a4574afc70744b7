import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { RunResult } from '#shared/process/runner.js'

/** `/usr/bin/docker` comes first, as another client on PATH may hide it and have no buildx. */
const clients = ['/usr/bin/docker', 'docker']

/**
 * The environment of a client that lives a tenth of a second: its memory is not tidied until it has much, and it works in one thread, as
 * several run at once. Takes a fifth of its time on processors, and is no slower with a large context. Source: Go, "A Guide to the Go
 * Garbage Collector", "Memory limit"; package runtime, "Environment Variables".
 */
export function lightly(env: ActionContext['env']): ActionContext['env'] {
  return { GOGC: 'off', GOMEMLIMIT: '256MiB', GOMAXPROCS: '1', ...env }
}

/** Finds a Docker client with buildx, or says why there is none. Asks no engine. */
export async function findClient(context: Pick<ActionContext, 'run' | 'env'>): Promise<{ readonly docker: string } | string> {
  return await firstClient(context, ['buildx', 'version'], (docker, { code }) => (code === 0 ? { docker } : undefined))
}

/** Asks one client after the other, until `accept` takes an answer, as it does not where it needs buildx and finds none; else a text says what is missing. */
export async function firstClient<Found>(
  context: Pick<ActionContext, 'run' | 'env'>,
  question: readonly string[],
  accept: (docker: string, answer: RunResult) => Found | undefined,
): Promise<Found | string> {
  let reason = 'docker is not installed'
  for (const docker of clients) {
    const answer = await ask(context, docker, question)
    if (answer === undefined) continue
    const found = accept(docker, answer)
    if (found !== undefined) return found
    reason = `${docker} has no buildx plugin`
  }
  return reason
}

/** Undefined where there is no such program. */
async function ask(
  { run, env }: Pick<ActionContext, 'run' | 'env'>,
  docker: string,
  question: readonly string[],
): Promise<RunResult | undefined> {
  return await run(docker, question, { timeoutMs: 20_000, env: lightly(env) }).catch((error: unknown) => {
    if (error instanceof UserError) return undefined
    throw error
  })
}

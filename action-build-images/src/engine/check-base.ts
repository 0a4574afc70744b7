import type { ActionContext } from '#shared/context/action-context.js'
import { lastLine } from '#shared/process/runner.js'
import { withRetry } from '#shared/retry.js'
import { isTransientMessage } from '../registry/retry.js'
import type { Engine } from './engine.js'
import { hasOwnImageStore } from './engine.js'

const minute = 60_000

class PullError extends Error {}

/**
 * When a base that the engine has is pulled again. `preferred`: the engine's copy is used if that fails. Builders with their own image
 * store always ask the registry.
 */
export type PullPolicy = 'if missing' | 'preferred' | 'required'

/**
 * Says why a base image is unavailable, or returns undefined when a build can use it: the engine has it, its registry has it, or the
 * engine can pull it (an engine may reach a mirror that the client does not know).
 */
export async function findBaseProblem(
  context: Pick<ActionContext, 'run' | 'signal'> & Partial<Pick<ActionContext, 'log'>>,
  engine: Pick<Engine, 'docker' | 'driver'>,
  reference: string,
  pull: PullPolicy = 'if missing',
): Promise<string | undefined> {
  const { docker, driver } = engine
  const local = await context.run(docker, ['image', 'inspect', '--format', '{{.Id}}', reference], { timeoutMs: minute })
  const isLocal = local.code === 0
  if (isLocal && !hasOwnImageStore(engine)) return await findNewerBase(context, docker, reference, pull)
  const remote = await context.run(docker, ['buildx', 'imagetools', 'inspect', reference], { timeoutMs: minute })
  if (remote.code === 0) return undefined
  if (!hasOwnImageStore(engine)) return await findPullProblem(context, docker, reference)
  const rule = `the builder's driver \`${driver}\` pulls base images from a registry`
  return isLocal ? `only the engine has it, but ${rule}` : `${rule}: ${lastLine(remote.stderr)}`
}

/** Pulls a base that the engine has. */
async function findNewerBase(
  context: Pick<ActionContext, 'run' | 'signal'> & Partial<Pick<ActionContext, 'log'>>,
  docker: string,
  reference: string,
  pull: PullPolicy,
): Promise<string | undefined> {
  if (pull === 'if missing') return undefined
  const problem = await findPullProblem(context, docker, reference)
  if (problem === undefined || pull === 'required') return problem
  context.log?.info(`The engine's copy of ${reference} is used, because it could not be pulled: ${problem}`)
  return undefined
}

async function findPullProblem(
  { run, signal }: Pick<ActionContext, 'run' | 'signal'>,
  docker: string,
  reference: string,
): Promise<string | undefined> {
  const isTransient = (error: unknown) => error instanceof PullError && isTransientMessage(error.message)
  try {
    await withRetry({ delaysMs: [500, 1000], signal, isTransient }, async () => {
      const { code, timedOut, stderr } = await run(docker, ['pull', '--quiet', reference], { timeoutMs: 20 * minute })
      if (code !== 0) throw new PullError(timedOut ? 'pulling it took longer than 20 minutes' : lastLine(stderr))
    })
    return undefined
  } catch (error) {
    if (error instanceof PullError) return error.message.replace(/^Error response from daemon: /, '')
    throw error
  }
}

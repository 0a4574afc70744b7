import type { ActionContext } from '#shared/context/action-context.js'
import { lastLine } from '#shared/process/runner.js'
import type { Engine } from '../engine/engine.js'
import { isApart } from '../engine/engine.js'
import { pause, soundsTransient } from '../registry/retry.js'
import { parseReference } from './parse-reference.js'

/**
 * The stand-in for an external base, or undefined. A short name means the repository that ends with it, of any registry and
 * with any tag: `python` is python:3.12-slim and docker.io/library/python; `cuda` is nvidia/cuda of Docker Hub or nvcr.io.
 */
export function standInFor(reference: string, standIns: ReadonlyMap<string, string>): string | undefined {
  const { repository } = parseReference(reference)
  for (const [name, standIn] of standIns) {
    const ending = name === 'cuda' ? 'nvidia/cuda' : name
    if (repository === ending || repository.endsWith(`/${ending}`)) return standIn
  }
  return undefined
}

/** What is taken for an external base: its stand-in, or the base itself. */
export function actualBase(reference: string, standIns: ReadonlyMap<string, string>): string {
  return standInFor(reference, standIns) ?? reference
}

const minute = 60_000

/**
 * Why a base cannot be had, or undefined where it can: it is in the engine, or its registry has it, or the engine pulls it (an
 * engine may reach a mirror that the client does not know).
 */
export async function baseProblem(
  { run, signal }: Pick<ActionContext, 'run' | 'signal'>,
  engine: Engine,
  reference: string,
): Promise<string | undefined> {
  const { docker } = engine
  const local = await run(docker, ['image', 'inspect', '--format', '{{.Id}}', reference], { timeoutMs: minute })
  if (local.code === 0 && !isApart(engine)) return undefined
  const remote = await run(docker, ['buildx', 'imagetools', 'inspect', reference], { timeoutMs: minute })
  if (remote.code === 0) return undefined
  if (isApart(engine)) {
    const where = `a builder of the driver \`${engine.driver}\` takes bases from a registry`
    return local.code === 0 ? `only the engine has it, but ${where}` : `${where}: ${lastLine(remote.stderr)}`
  }
  for (let attempt = 0; ; attempt++) {
    const pulled = await run(docker, ['pull', '--quiet', reference], { timeoutMs: 20 * minute })
    if (pulled.code === 0) return undefined
    const why = pulled.timedOut ? 'pulling it took longer than 20 minutes' : lastLine(pulled.stderr)
    if (attempt === 2 || !soundsTransient(why)) return why.replace(/^Error response from daemon: /, '')
    await pause(attempt, null, signal)
  }
}

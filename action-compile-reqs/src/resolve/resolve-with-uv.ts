import { join } from 'node:path'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import { choosingOptions } from '../engine/command.js'
import { engineError } from '../engine/errors.js'
import { exactPins, localMoves } from '../lockfile/local-versions.js'
import type { Layer } from '../requirements/graph.js'
import type { Job } from './context.js'
import type { Starting } from './combined-requirements.js'
import { ConflictError, unionConstraints, unionLock, unionSource, unionText } from './combined-requirements.js'

/**
 * Resolves all layers at once with one `uv pip compile` and gives the pins, in the form of a lock without annotations. uv keeps
 * the pins that it finds in the output file where it can, but takes `2.3.1+cu121` for `2.3.1`; such a pin is held with `===`.
 */
export async function unionWithUv(job: Job, layers: readonly Layer[], { fixed, kept }: Starting): Promise<string> {
  const text = await resolve(job, layers, { fixed, kept })
  const held = localMoves(kept, text)
  if (held.size === 0) return text
  try {
    return await resolve(job, layers, { fixed: new Map([...fixed, ...held]), kept })
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    return text
  }
}

async function resolve(job: Job, layers: readonly Layer[], { fixed, kept }: Starting): Promise<string> {
  const { workshop, context, tools, python, options } = job
  await workshop.write(unionSource, unionText(layers, job.graph.constraints))
  await workshop.write(unionConstraints, exactPins(fixed))
  await workshop.write(unionLock, [...kept].map(([name, version]) => `${name}==${version}\n`).join(''))
  const args = [
    'pip',
    'compile',
    '--quiet',
    '--no-header',
    '--no-annotate',
    ...choosingOptions(options),
    `--constraint=${unionConstraints}`,
    `--output-file=${unionLock}`,
    unionSource,
  ]
  const result = await context.run(join(tools.bin, 'uv'), args, {
    cwd: workshop.cwd,
    env: sanitizePythonEnv(context.env, { UV_PYTHON: python.executable }).env,
  })
  if (result.code === 0) return await workshop.read(unionLock)
  if (result.stderr.includes('No solution found')) throw new ConflictError(result.stderr)
  throw engineError('uv', layers[0]?.source ?? '', result)
}

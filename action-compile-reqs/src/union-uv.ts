import { join } from 'node:path'
import { fence } from '#shared/fence.js'
import { choosingOptions } from './engine.js'
import { engineError } from './engine-error.js'
import type { Layer } from './graph.js'
import type { Job } from './job.js'
import { exactPins, localMoves } from './local-variant.js'
import { ConflictError, unionConstraints, unionLock, unionSource, unionText } from './union.js'
import type { Starting } from './union.js'

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
  const { workshop, world, tools, python, options } = job
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
  const result = await world.run(join(tools.bin, 'uv'), args, {
    cwd: workshop.cwd,
    env: fence(world.env, { UV_PYTHON: python.executable }).env,
  })
  if (result.code === 0) return await workshop.read(unionLock)
  if (result.stderr.includes('No solution found')) throw new ConflictError(result.stderr)
  throw engineError('uv', layers[0]?.source ?? '', result)
}

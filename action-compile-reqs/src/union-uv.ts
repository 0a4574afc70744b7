import { join } from 'node:path'
import { fence } from '#shared/fence.js'
import { engineError } from './engine-error.js'
import type { Layer } from './graph.js'
import type { Job } from './job.js'
import { ConflictError, unionConstraints, unionLock, unionSource, unionText } from './union.js'
import type { Starting } from './union.js'

/**
 * Resolves all layers at once with one `uv pip compile` and gives the pins, in the form of a lock without annotations. uv keeps
 * the pins that it finds in the output file where it can.
 */
export async function unionWithUv(job: Job, layers: readonly Layer[], { fixed, kept }: Starting): Promise<string> {
  const { workshop, world, tools, python, options } = job
  const lines = (pins: ReadonlyMap<string, string>) => [...pins].map(([name, version]) => `${name}==${version}\n`).join('')
  await workshop.write(unionSource, unionText(layers))
  await workshop.write(unionConstraints, lines(fixed))
  await workshop.write(unionLock, lines(kept))
  const shaping = options.filter((option) => option !== '--generate-hashes')
  const args = [
    'pip',
    'compile',
    '--quiet',
    '--no-header',
    '--no-annotate',
    ...shaping,
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

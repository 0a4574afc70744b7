import { join } from 'node:path'
import type { Cache } from '#shared/cache.js'
import { pythonTools } from '#shared/python-tools.js'
import type { PythonTools } from '#shared/python-tools.js'
import type { Python } from '#shared/python.js'
import type { World } from '#shared/world.js'

/** The locks in `tools/`, by the tool that is wanted: a run installs no more than it uses. */
const groups = {
  build: { lock: 'build.txt', others: ['virtualenv'] },
  uv: { lock: 'uv.txt', others: [] },
  'pre-commit': { lock: 'gate.txt', others: [] },
  prek: { lock: 'prek.txt', others: [] },
  twine: { lock: 'check.txt', others: ['check-wheel-contents'] },
  'cyclonedx-bom': { lock: 'sbom.txt', others: [] },
} as const

/** A tool in its pinned version, installed by hash into an environment of its own; the same again for every later step of the job. */
export async function lockedTools(
  world: Pick<World, 'run' | 'env' | 'log' | 'toolCache' | 'temp' | 'actionFolder'>,
  cache: Cache,
  python: Python,
  name: keyof typeof groups,
): Promise<PythonTools> {
  const { lock, others } = groups[name]
  return await pythonTools(world, cache, { lock: join(world.actionFolder, 'tools', lock), python, name, others })
}

import { join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { PythonTools } from '#shared/python/locked-tools.js'
import { installPythonTools } from '#shared/python/locked-tools.js'

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
  context: Pick<ActionContext, 'run' | 'env' | 'log' | 'toolCache' | 'temp' | 'actionPath'>,
  cache: Cache,
  python: Python,
  name: keyof typeof groups,
): Promise<PythonTools> {
  const { lock, others } = groups[name]
  return await installPythonTools(context, cache, { lock: join(context.actionPath, 'tools', lock), python, name, others })
}

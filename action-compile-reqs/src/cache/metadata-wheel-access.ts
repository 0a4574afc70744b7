import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { PythonTools } from '#shared/python/locked-tools.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { hasCredentials } from '../package-index/access.js'
import type { StandInUse } from './metadata-wheel-store.js'

export interface Standing {
  readonly inputs: Inputs
  readonly python: Python
  readonly tools: PythonTools
  /** The folder that outlives this job. */
  readonly home: string
}

/**
 * Where stand-ins of pinned packages are, and whether they count: a version may move in an upgrade, a date may forbid a pin, a
 * folder of wheels may have changed, and of an index that is reached with credentials nothing is kept.
 */
export function standInPlace(env: ActionContext['env'], { inputs, python, tools, home }: Standing): StandInUse {
  const { cache, mode, upgradePackages, excludeNewer, findLinks, engine } = inputs
  const indexes = Object.entries(env).filter(([name]) => /^PIP_.*(INDEX|CONFIG_FILE)/.test(name))
  const id = createHash('sha256')
    .update(JSON.stringify([python, tools, indexes.sort()]))
    .digest('hex')
    .slice(0, 16)
  const possible = engine === 'pip-compile' && cache !== 'off' && findLinks.length === 0 && !hasCredentials(env, inputs)
  const staying = mode === 'compile' && upgradePackages.length === 0 && excludeNewer === ''
  return {
    folder: join(home, 'eleanor-stand-ins', id),
    use: possible && staying,
    keep: possible && cache === 'read-write',
  }
}

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { GatePlan } from '../plan-gate.js'

/** Where the environments of the hooks are kept between runs. */
export interface HookEnvironments {
  /** What the tool has to be told. */
  readonly env: Readonly<Record<string, string>>
  /** Keeps what was installed. To be called once all hooks were installed, whether they passed or not. */
  readonly save: () => Promise<void>
}

const variables = { 'pre-commit': 'PRE_COMMIT_HOME', prek: 'PREK_HOME' } as const
/** Folders in which each tool keeps what it has installed; hooks of the system need none. */
const installs = /^(repo[^.]*|hooks|py_env.*|node_env.*)$/

/**
 * Finds or restores the environments of the hooks. They hold absolute paths and one exact interpreter, so that both are in the key,
 * with the system, the tool's version and the configuration. A home that the caller has set is the caller's.
 */
export async function hookEnvironments(
  context: Pick<ActionContext, 'env' | 'toolCache'>,
  cache: Cache,
  plan: GatePlan,
  python: Python,
  version: string,
): Promise<HookEnvironments> {
  const nothing = { env: {}, save: async () => await Promise.resolve() }
  if (plan.tool === 'command') return nothing
  const variable = variables[plan.tool]
  if ((context.env[variable] ?? '') !== '') return nothing
  const id = createHash('sha256')
    .update(JSON.stringify([python.executable, python.version, readFileSync(plan.config, 'utf8')]))
    .digest('hex')
    .slice(0, 16)
  const key = `eleanor-hooks-v1-${python.platform}-${process.arch}-py${python.version}-${plan.tool}-${version}-${id}`
  const folder = join(context.toolCache, 'eleanor-hooks', key)
  const known = existsSync(folder) || (await cache.restore(key, folder))
  await mkdir(folder, { recursive: true })
  return {
    env: { [variable]: folder },
    async save() {
      if (!known && hasInstalled(folder)) await cache.save(key, folder)
    },
  }
}

function hasInstalled(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some(
    (entry) => entry.isDirectory() && installs.test(entry.name) && readdirSync(join(folder, entry.name)).length > 0,
  )
}

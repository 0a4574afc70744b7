import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'

/** The environments that the tool installs for its hooks. */
export interface HookEnvironments {
  /** Variables that point the tool to them. */
  readonly env: Readonly<Record<string, string>>
  /** Caches them. To be called after all hooks are installed, whether they passed or not. */
  readonly save: () => Promise<void>
}

export interface HookEnvironmentSettings {
  readonly tool: keyof typeof homeVariables
  /** Configurations of the hooks, absolute. */
  readonly configs: readonly string[]
  readonly python: Python
  /** Version of the tool. */
  readonly version: string
}

const homeVariables = { 'pre-commit': 'PRE_COMMIT_HOME', prek: 'PREK_HOME' } as const
/** Folders in which the tools keep what they install; hooks of language `system` need none. */
const installFolders = /^(repo[^.]*|hooks|py_env.*|node_env.*)$/

/**
 * Finds or restores the environments of the hooks. They contain absolute paths and one exact interpreter, so both are part of the key,
 * with the system, the version of the tool and the configuration. A home folder that the caller has set is left alone.
 */
export async function prepareHookEnvironments(
  context: Pick<ActionContext, 'env' | 'toolCache'>,
  cache: Cache,
  settings: HookEnvironmentSettings,
): Promise<HookEnvironments> {
  const variable = homeVariables[settings.tool]
  if ((context.env[variable] ?? '') !== '') return { env: {}, save: () => Promise.resolve() }
  const key = environmentsKey(settings)
  const folder = join(context.toolCache, 'eleanor-hooks', key)
  const isKnown = existsSync(folder) || (await cache.restore(key, folder))
  await mkdir(folder, { recursive: true })
  return {
    env: { [variable]: folder },
    async save() {
      if (!isKnown && hasInstallations(folder)) await cache.save(key, folder)
    },
  }
}

function environmentsKey({ tool, configs, python, version }: HookEnvironmentSettings): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([python.executable, python.version, ...configs.map((config) => readFileSync(config, 'utf8'))]))
  const id = hash.digest('hex').slice(0, 16)
  return `eleanor-hooks-v1-${python.platform}-${process.arch}-py${python.version}-${tool}-${version}-${id}`
}

function hasInstallations(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && installFolders.test(entry.name))
    .some(({ name }) => readdirSync(join(folder, name)).length > 0)
}

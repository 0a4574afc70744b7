import { createHash } from 'node:crypto'
import { mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import { readManifestKey } from '#shared/cache/manifest.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { EngineName } from '../inputs/read-inputs.js'

/** What the engine has downloaded in earlier jobs. */
export interface Downloads {
  /** Variables that point the engine to it. */
  readonly env: Readonly<Record<string, string>>
  /** Its folder; undefined where the engine's own one is used. */
  readonly folder: string | undefined
  /** Keeps it for later jobs. */
  keep(): Promise<void>
}

export interface Asked {
  readonly engine: EngineName
  /** Engine with its version, Python and platform: what they download differs. */
  readonly made: string
  /** The texts that say what is asked for. */
  readonly sources: Iterable<string>
  /** Whether an address of an index holds credentials, which must not get into a cache that others read. */
  readonly secret: boolean
}

const variables: Readonly<Record<EngineName, string>> = { 'pip-compile': 'PIP_CACHE_DIR', uv: 'UV_CACHE_DIR' }
const limitBytes = 300 * 1024 * 1024
const own: Downloads = { env: {}, folder: undefined, keep: () => Promise.resolve() }

/**
 * The engine's download cache, kept between jobs on machines that are thrown away: the entry of the same sources, or the newest
 * of other ones. Elsewhere, and where the caller names a folder for it, the engine's own one already outlives the job.
 * Source: GitHub, "Variables reference", RUNNER_ENVIRONMENT.
 */
export async function downloads(
  context: Pick<ActionContext, 'env' | 'log' | 'temp'>,
  cache: Cache,
  asked: Asked,
): Promise<Downloads> {
  const variable = variables[asked.engine]
  if (context.env.RUNNER_ENVIRONMENT !== 'github-hosted' || context.env[variable] !== undefined || asked.secret) return own
  const start = `eleanor-downloads-v1-${asked.made}-`
  const hash = createHash('sha256')
  for (const text of asked.sources) hash.update(`${text}\0`)
  const key = start + hash.digest('hex').slice(0, 16)
  const folder = join(context.temp, 'eleanor-cache', `downloads-${asked.engine}`)
  const found = await cache.restore(key, folder, start)
  await mkdir(folder, { recursive: true })
  return {
    env: { [variable]: folder },
    folder,
    async keep() {
      if (found && (await readManifestKey(folder)) === key) return
      const bytes = await size(folder)
      if (bytes > limitBytes) context.log.info(`The downloads are not kept: ${Math.round(bytes / 1024 ** 2)} MB`)
      else if (bytes > 0) await cache.save(key, folder)
    },
  }
}

async function size(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size))
  return sizes.reduce((sum, each) => sum + each, 0)
}

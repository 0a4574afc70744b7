import { createHash } from 'node:crypto'
import { mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import { readManifestKey } from '#shared/cache/manifest.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { EngineName } from '../engine/settings.js'

/** The files that the engine downloaded in earlier jobs. */
export interface DownloadCache {
  /** Variables that point the engine to them. */
  readonly env: Readonly<Record<string, string>>
  /** Their folder; undefined if the engine's own cache is used. */
  readonly folder: string | undefined
  /** Saves the downloads for later jobs. */
  save(): Promise<void>
}

export interface DownloadCacheRequest {
  readonly engine: EngineName
  /** Platform, Python and engine version: their downloads differ. */
  readonly toolchain: string
  /** The texts that determine what is downloaded. */
  readonly sources: Iterable<string>
  /** Whether credentials are used for an index or a requirement: such files must not get into a cache that others can read. */
  readonly hasCredentials: boolean
}

const cacheDirVariables: Readonly<Record<EngineName, string>> = { 'pip-compile': 'PIP_CACHE_DIR', uv: 'UV_CACHE_DIR' }
const maxMebibytes = 300

const engineOwnCache: DownloadCache = { env: {}, folder: undefined, save: () => Promise.resolve() }

/**
 * Restores the engine's download cache on a GitHub-hosted runner: the entry of the same sources, or else the newest one. On other
 * runners, or if the caller configured a cache folder, the engine's own cache already outlives the job.
 * Source: GitHub, "Variables reference", RUNNER_ENVIRONMENT.
 */
export async function restoreDownloadCache(
  context: Pick<ActionContext, 'env' | 'log' | 'temp'>,
  cache: Cache,
  request: DownloadCacheRequest,
): Promise<DownloadCache> {
  const variable = cacheDirVariables[request.engine]
  const isHosted = context.env.RUNNER_ENVIRONMENT === 'github-hosted'
  if (!isHosted || context.env[variable] !== undefined || request.hasCredentials) return engineOwnCache
  const prefix = `eleanor-downloads-v1-${request.toolchain}-`
  const key = prefix + hashTexts(request.sources)
  const folder = join(context.temp, 'eleanor-cache', `downloads-${request.engine}`)
  const isRestored = await cache.restore(key, folder, prefix)
  await mkdir(folder, { recursive: true })
  return {
    env: { [variable]: folder },
    folder,
    async save() {
      if (isRestored && (await readManifestKey(folder)) === key) return
      const mib = (await folderSize(folder)) / 1024 ** 2
      if (mib > maxMebibytes)
        context.log.info(`The downloads were not cached: ${Math.round(mib)} MiB exceed the limit of ${maxMebibytes} MiB`)
      else if (mib > 0) await cache.save(key, folder)
    },
  }
}

function hashTexts(texts: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text}\0`)
  return hash.digest('hex').slice(0, 16)
}

/** Bytes of all files below a folder. */
async function folderSize(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

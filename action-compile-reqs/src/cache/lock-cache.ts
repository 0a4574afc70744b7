import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { LockCacheRequest } from './lock-cache-key.js'
import { hashRequest, isCacheable } from './lock-cache-key.js'
import { verifyCachedLocks } from './verify-cached-locks.js'

type Locks = ReadonlyMap<string, string>

/** The locks of an earlier run that had exactly the same files and settings. */
export interface LockCache {
  /** The new locks by path; undefined if there are none, or if this run could not have written them. */
  get(): Promise<Locks | undefined>
  /** Saves the new locks of this run. */
  set(locks: Locks): Promise<void>
}

const disabledCache: LockCache = { get: () => Promise.resolve(undefined), set: () => Promise.resolve() }

/**
 * Caches locks by a hash of everything that determines them except the state of the index. Cached locks are verified as in
 * `mode: check` before they are used.
 */
export function createLockCache(
  context: Pick<ActionContext, 'env' | 'log' | 'temp'>,
  cache: Cache,
  request: LockCacheRequest,
): LockCache {
  if (!isCacheable(request)) return disabledCache
  const { settings, python, pythonVersion } = request
  const hash = hashRequest(context.env, request)
  const key = `eleanor-locks-v1-${python.platform}-py${pythonVersion}-${settings.engine.name}-${hash}`
  const folder = join(context.temp, 'eleanor-cache', `locks-${hash}`)
  const file = join(folder, 'locks.json')
  return {
    async get() {
      if (!(await cache.restore(key, folder))) {
        if (request.isCacheEnabled) context.log.info(`No locks are cached for the same files and settings (${key})`)
        return undefined
      }
      const cached = verifyCachedLocks(await readFile(file, 'utf8'), request)
      await rm(folder, { recursive: true, force: true })
      if (cached.state === 'invalid') {
        context.log.warning(`The cache entry ${key} was not used: ${cached.reason}`)
        return undefined
      }
      context.log.info(`Restored ${cached.locks.size} locks from the cache: the same files and settings were compiled before.`)
      return cached.locks
    },
    async set(locks) {
      await mkdir(folder, { recursive: true })
      await writeFile(file, JSON.stringify(Object.fromEntries(locks)))
      await cache.save(key, folder)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

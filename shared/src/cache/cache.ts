import { rm } from 'node:fs/promises'
import type * as actionsCache from '@actions/cache'
import { messageOf } from '../errors.js'
import type { Log } from '../log/log.js'
import type { Env } from '../process/env.js'
import { matchesManifest, writeManifest } from './manifest.js'

export type CacheMode = 'read-write' | 'read' | 'off'

/**
 * A store for folders that can be rebuilt. It is never required and never trusted: a restored folder is compared with the manifest
 * that was saved with it, and a service that is down or slow costs one warning and a bounded wait.
 */
export interface Cache {
  /**
   * Restores the saved folder in place and returns whether it exists, complete and unchanged. `restorePrefix` lets the newest entry
   * whose key starts with it be used when the key itself has no entry: for folders that only save time.
   */
  restore(key: string, folder: string, restorePrefix?: string): Promise<boolean>
  /** Saves the folder under the key. An existing key is left unchanged. */
  save(key: string, folder: string): Promise<void>
}

export interface CacheOptions {
  readonly log: Log
  readonly mode: CacheMode
  /** Where the runner names the cache service. The client itself reads the environment of the process. */
  readonly env?: Env
  /** Longest wait for the answer whether a key exists. */
  readonly lookupMs?: number
  /** Longest wait for a download or an upload. */
  readonly transferMs?: number
}

type CacheClient = Pick<typeof actionsCache, 'isFeatureAvailable' | 'restoreCache' | 'saveCache'>

/**
 * Creates a cache on GitHub's cache service. The client is loaded on first use, and only if the environment names a service.
 * Tests of a failing client replace `load`.
 */
export function createCache(
  options: CacheOptions,
  load: () => Promise<CacheClient> = async () => await import('@actions/cache'),
): Cache {
  const { log, mode, env = process.env, lookupMs = 10_000, transferMs = 60_000 } = options
  let loading: Promise<CacheClient | undefined> | undefined
  let isBroken = false

  /** Does the work with the client. Returns the fallback when there is no client, or from the first failure on. */
  const withClient = async <T>(what: string, fallback: T, work: (client: CacheClient) => Promise<T>): Promise<T> => {
    const client = isBroken ? undefined : await (loading ??= loadAvailable(load, log, env))
    if (client === undefined) return fallback
    try {
      return await work(client)
    } catch (error) {
      isBroken = true
      log.warning(`The cache is disabled from now on: ${what} failed (${messageOf(error)})`)
      return fallback
    }
  }

  const findKey = async (client: CacheClient, key: string, folder: string, prefixes: string[]) => {
    const found = await withTimeout(lookupMs, client.restoreCache([folder], key, prefixes, { lookupOnly: true }))
    const isExpected = found === key || prefixes.some((prefix) => found?.startsWith(prefix))
    return isExpected ? found : undefined
  }

  return {
    async restore(key, folder, restorePrefix) {
      if (mode === 'off') return false
      return await withClient(`looking for ${key}`, false, async (client) => {
        const found = await findKey(client, key, folder, restorePrefix === undefined ? [] : [restorePrefix])
        if (found === undefined) return false
        await rm(folder, { recursive: true, force: true })
        const restored = await withTimeout(transferMs, client.restoreCache([folder], found))
        if (restored === found && (await matchesManifest(folder, found))) return true
        log.warning(`The cache entry ${found} is damaged and was not used`)
        await rm(folder, { recursive: true, force: true })
        return false
      })
    },
    async save(key, folder) {
      if (mode !== 'read-write') return
      await withClient(`saving ${key}`, undefined, async (client) => {
        await writeManifest(folder, key)
        await withTimeout(transferMs, client.saveCache([folder], key))
      })
    },
  }
}

async function loadAvailable(load: () => Promise<CacheClient>, log: Log, env: Env): Promise<CacheClient | undefined> {
  // Loading the client takes longer than the rest of the start-up. Source of the names: @actions/cache, `isFeatureAvailable`.
  const isNamed = [env.ACTIONS_RESULTS_URL, env.ACTIONS_CACHE_URL].some((url) => url !== undefined && url !== '')
  const client = isNamed ? await load() : undefined
  if (client?.isFeatureAvailable() === true) return client
  log.info('No cache service is available: nothing is restored or saved.')
  return undefined
}

/** Waits for the work, but not longer than the limit. The client's own time limits start at three minutes. */
async function withTimeout<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms)
  })
  // The work may still reject after the limit, when nothing awaits it any more.
  work.catch(() => undefined)
  return await Promise.race([work, limit]).finally(() => clearTimeout(timer))
}

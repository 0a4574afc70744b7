import type * as actionsCache from '@actions/cache'
import { messageOf } from '../errors.js'
import type { Log } from '../log/log.js'
import type { Env } from '../process/env.js'
import { writeManifest } from './manifest.js'

export type CacheMode = 'read-write' | 'read' | 'off'

/**
 * A store for folders that can be rebuilt. It is never required: a service that is down or slow costs one warning and a bounded wait.
 * An archive is unpacked beside the folder, and takes its place only if it holds nothing else and matches the manifest that was saved
 * with it. The manifest finds damage, but not a forgery: who can write to the cache can write a manifest, too.
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
  /** Whether `restore` is called soon, so that its client is loaded while other programs run. */
  readonly isNeededSoon?: boolean
  /** Longest wait for the answer whether a key exists. */
  readonly lookupMs?: number
  /** Longest wait for a download or an upload. */
  readonly transferMs?: number
}

type CacheClient = Pick<typeof actionsCache, 'isFeatureAvailable' | 'saveCache'>

/**
 * Creates a cache on GitHub's cache service. Nothing is loaded or asked if the environment names no service. Tests of a failing client
 * replace `load`.
 */
export function createCache(
  options: CacheOptions,
  load: () => Promise<CacheClient> = async () => await import('@actions/cache'),
): Cache {
  const { log, mode, env = process.env, isNeededSoon = false, lookupMs = 10_000, transferMs = 60_000 } = options
  let isBroken = false
  let isReported = false

  // Source of the names: @actions/cache, `isFeatureAvailable`.
  const isNamed = [env.ACTIONS_RESULTS_URL, env.ACTIONS_CACHE_URL].some((url) => url !== undefined && url !== '')
  const preparing = isNeededSoon && isNamed && mode !== 'off' ? prepareFinder(env) : undefined
  // It is awaited only if an entry is looked for.
  preparing?.catch(() => undefined)

  const isAvailable = () => {
    if (!isNamed && !isReported) log.info('No cache service is available: nothing is restored or saved.')
    isReported ||= !isNamed
    return isNamed && !isBroken
  }

  /** Does the work with the service. Returns the fallback when there is none, or from the first failure on. */
  const withService = async <T>(what: string, fallback: T, work: () => Promise<T>): Promise<T> => {
    if (!isAvailable()) return fallback
    try {
      return await work()
    } catch (error) {
      isBroken = true
      log.warning(`The cache is disabled from now on: ${what} failed (${messageOf(error)})`)
      return fallback
    }
  }

  const find = async (keys: readonly string[], folder: string) => {
    const { findEntry, compression } = await (preparing ?? prepareFinder(env))
    const found = await withTimeout(lookupMs, (signal) => findEntry({ keys, paths: [folder], env, compression, signal }))
    const isExpected = found?.key === keys[0] || keys.slice(1).some((prefix) => found?.key.startsWith(prefix))
    return isExpected ? found : undefined
  }

  return {
    async restore(key, folder, restorePrefix) {
      if (mode === 'off') return false
      return await withService(`looking for ${key}`, false, async () => {
        const entry = await find([key, ...(restorePrefix === undefined ? [] : [restorePrefix])], folder)
        if (entry === undefined) return false
        const { restoreEntry } = await import('./restore-entry.js')
        const root = env.GITHUB_WORKSPACE ?? process.cwd()
        const problem = await withTimeout(transferMs, (signal) => restoreEntry(entry, { folder, root, signal }))
        if (problem !== undefined) log.warning(`The cache entry ${entry.key} is damaged and was not used (${problem})`)
        return problem === undefined
      })
    },
    async save(key, folder) {
      if (mode !== 'read-write') return
      await withService(`saving ${key}`, undefined, async () => {
        const client = await load()
        await writeManifest(folder, key)
        await withTimeout(transferMs, () => client.saveCache([folder], key))
      })
    },
  }
}

/** Loads what finds entries: the HTTP client is as large as the rest of an action, and few runs use the cache. */
async function prepareFinder(env: Env) {
  const { findEntry, findCompression } = await import('./entry-request.js')
  return { findEntry, compression: await findCompression(env) }
}

/** Waits for the work, but not longer than the limit, when the signal of the work aborts. */
async function withTimeout<T>(ms: number, start: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const cancel = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`no answer within ${ms / 1000} s`)
      cancel.abort(error)
      reject(error)
    }, ms)
  })
  const work = start(cancel.signal)
  // The work may still reject after the limit, when nothing awaits it any more.
  work.catch(() => undefined)
  return await Promise.race([work, limit]).finally(() => clearTimeout(timer))
}

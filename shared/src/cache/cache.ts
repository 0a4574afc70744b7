import { rm } from 'node:fs/promises'
import type * as actionsCache from '@actions/cache'
import { messageOf } from '../errors.js'
import type { Log } from '../log/log.js'
import { matchesManifest, writeManifest } from './manifest.js'

export type CacheMode = 'read-write' | 'read' | 'off'

/**
 * A store for things that can be made again. It is never needed and never trusted: a folder that comes back is compared with
 * the manifest that was saved with it, and a service that is dead or slow costs one warning and a bounded wait.
 */
export interface Cache {
  /**
   * Puts the saved folder back where it was and says whether it is there, whole and unchanged. `near` is the start of other keys
   * of which the newest may serve, for a folder that is only a head start.
   */
  restore(key: string, folder: string, near?: string): Promise<boolean>
  /** Saves the folder under the key. A key that exists is left as it is. */
  save(key: string, folder: string): Promise<void>
}

export interface CacheParts {
  readonly log: Log
  readonly mode: CacheMode
  /** Where the runner names the service; the client itself reads the process's own environment. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly lookupMs?: number
  readonly transferMs?: number
}

type Service = Pick<typeof actionsCache, 'isFeatureAvailable' | 'restoreCache' | 'saveCache'>

/**
 * The cache over GitHub's service; the client is loaded when it is first used, and only where the environment names a service.
 * `load` is replaced in tests of a broken client.
 */
export function createCache(parts: CacheParts, load: () => Promise<Service> = async () => await import('@actions/cache')): Cache {
  const { log, mode, env = process.env, lookupMs = 10_000, transferMs = 60_000 } = parts
  let given: Promise<Service | undefined> | undefined
  const service = async () => await (given ??= available(load, log, env))
  let broken = false

  const guarded = async <T>(what: string, otherwise: T, work: (client: Service) => Promise<T>): Promise<T> => {
    const client = broken ? undefined : await service()
    if (client === undefined) return otherwise
    try {
      return await work(client)
    } catch (error) {
      broken = true
      log.warning(`The cache is not used from here on: ${what} failed (${messageOf(error)})`)
      return otherwise
    }
  }

  return {
    async restore(key, folder, near) {
      if (mode === 'off') return false
      return await guarded(`looking for ${key}`, false, async (client) => {
        const others = near === undefined ? [] : [near]
        const found = await within(lookupMs, client.restoreCache([folder], key, others, { lookupOnly: true }))
        if (found === undefined || (found !== key && !others.some((start) => found.startsWith(start)))) return false
        await rm(folder, { recursive: true, force: true })
        const restored = await within(transferMs, client.restoreCache([folder], found))
        if (restored === found && (await matchesManifest(folder, found))) return true
        log.warning(`The cache entry ${found} is damaged and was not used`)
        await rm(folder, { recursive: true, force: true })
        return false
      })
    },
    async save(key, folder) {
      if (mode !== 'read-write') return
      await guarded(`saving ${key}`, undefined, async (client) => {
        await writeManifest(folder, key)
        await within(transferMs, client.saveCache([folder], key))
      })
    },
  }
}

type Env = NonNullable<CacheParts['env']>

async function available(load: () => Promise<Service>, log: Log, env: Env): Promise<Service | undefined> {
  // Source: @actions/cache, `isFeatureAvailable`. To load the client takes longer than all the rest of a start.
  const named = [env.ACTIONS_RESULTS_URL, env.ACTIONS_CACHE_URL].some((url) => url !== undefined && url !== '')
  const client = named ? await load() : undefined
  if (client?.isFeatureAvailable() === true) return client
  log.info('No cache service here; everything is made anew.')
  return undefined
}

/** Waits for the work, but not longer than the budget. The client has no time limit of its own below three minutes. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms)
  })
  // The loser of the race may still reject later; nobody waits for it any more.
  work.catch(() => undefined)
  return await Promise.race([work, limit]).finally(() => clearTimeout(timer))
}

import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Repository } from '../project/repository.js'
import type { SourceTree } from '../project/staging.js'
import type { KeyParts } from './cache-key.js'
import { wheelCacheKey } from './cache-key.js'
import { reuseBlocker } from './reuse-policy.js'
import type { CacheEntry } from './wheel-cache.js'

export interface EntryRequest extends Omit<KeyParts, 'repository' | 'sources'> {
  /** Value of the `version` input. */
  readonly expectedVersion: string | undefined
  readonly repository: Repository | undefined
  readonly listSources: (repository: Repository) => SourceTree
  /** Folder of the entry, relative to that of the cache. */
  readonly folder: string
}

/** Finds the cache entry of a wheel. Undefined, with a line in the log, when no earlier wheel may be reused in this run. */
export async function findCacheEntry(
  context: Pick<ActionContext, 'env' | 'log' | 'temp' | 'actionPath'>,
  { expectedVersion, repository, listSources, folder, ...parts }: EntryRequest,
): Promise<CacheEntry | undefined> {
  const blocker = reuseBlocker(context, { expectedVersion, isInRepository: repository !== undefined })
  if (blocker !== undefined) context.log.info(`No earlier wheel is reused: ${blocker}.`)
  if (blocker !== undefined || repository === undefined) return undefined
  const key = await wheelCacheKey(context, { repository, sources: listSources(repository), ...parts })
  return { key, folder: join(context.temp, 'eleanor-cache', folder) }
}

import type { Blob, BlobStore } from './blobs.js'
import type { Message, Method } from './twirp.js'
import { optional, text, TwirpError } from './twirp.js'

interface Entry {
  readonly id: number
  readonly key: string
  readonly version: string
  readonly blob: Blob
  final: boolean
}

/** How many entries one service keeps. */
const most = 1000

/** The three calls of CacheService (version 2). Source: the generated client of @actions/cache. */
export function cacheService(store: BlobStore, address: (blob: Blob) => string): Readonly<Record<string, Method>> {
  const entries: Entry[] = []

  const same = (request: Message) => (one: Entry) => one.key === text(request, 'key') && one.version === text(request, 'version')
  return {
    CreateCacheEntry(request) {
      if (entries.some(same(request)))
        throw new TwirpError(409, 'already_exists', 'cache entry with the same key, version, and scope already exists')
      if (entries.length >= most) throw new TwirpError(429, 'resource_exhausted', `no more than ${most} entries`)
      const blob = store.create('cache')
      entries.push({ id: entries.length + 1, key: text(request, 'key'), version: text(request, 'version'), blob, final: false })
      return { ok: true, signed_upload_url: address(blob) }
    },
    FinalizeCacheEntryUpload(request) {
      const entry = entries.find(same(request))
      if (entry === undefined) throw new TwirpError(404, 'not_found', 'no such cache entry')
      const size = Number(optional(request, 'size_bytes') ?? 0)
      if (size !== entry.blob.size)
        throw new TwirpError(400, 'invalid_argument', `${size} bytes were announced and ${entry.blob.size} came`)
      entry.final = true
      return { ok: true, entry_id: String(entry.id) }
    },
    GetCacheEntryDownloadURL(request) {
      const restoreKeys = Array.isArray(request.restore_keys) ? request.restore_keys.map(String) : []
      const found = match(
        entries.filter((one) => one.final && one.version === text(request, 'version')),
        [text(request, 'key'), ...restoreKeys],
      )
      return found === undefined ? { ok: false } : { ok: true, signed_download_url: address(found.blob), matched_key: found.key }
    },
  }
}

/** For each key in turn: the entry of that very key, else the newest whose key starts with it. Source: GitHub docs, "Cache key matching". */
function match(entries: readonly Entry[], keys: readonly string[]): Entry | undefined {
  for (const key of keys) {
    const found = entries.find((one) => one.key === key) ?? entries.findLast((one) => one.key.startsWith(key))
    if (found !== undefined) return found
  }
  return undefined
}

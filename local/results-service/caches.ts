import type { Blob, BlobStore } from './blobs.js'
import type { TwirpMessage, TwirpMethod } from './twirp.js'
import { optionalText, text, TwirpError } from './twirp.js'

interface Entry {
  readonly id: number
  readonly key: string
  readonly version: string
  readonly blob: Blob
  isFinal: boolean
}

const maxEntries = 1000

/** Creates the three methods of CacheService (version 2). Source: the generated client of @actions/cache. */
export function createCacheService(store: BlobStore, blobUrl: (blob: Blob) => string): Readonly<Record<string, TwirpMethod>> {
  const entries: Entry[] = []

  const hasKeyAndVersion = (request: TwirpMessage) => (one: Entry) =>
    one.key === text(request, 'key') && one.version === text(request, 'version')
  return {
    CreateCacheEntry(request) {
      if (entries.some(hasKeyAndVersion(request)))
        throw new TwirpError(409, 'already_exists', 'cache entry with the same key, version, and scope already exists')
      if (entries.length >= maxEntries) throw new TwirpError(429, 'resource_exhausted', `at most ${maxEntries} entries`)
      const blob = store.create('cache')
      entries.push({ id: entries.length + 1, key: text(request, 'key'), version: text(request, 'version'), blob, isFinal: false })
      return { ok: true, signed_upload_url: blobUrl(blob) }
    },
    FinalizeCacheEntryUpload(request) {
      const entry = entries.find(hasKeyAndVersion(request))
      if (entry === undefined) throw new TwirpError(404, 'not_found', 'no such cache entry')
      const size = Number(optionalText(request, 'size_bytes') ?? 0)
      if (size !== entry.blob.size)
        throw new TwirpError(400, 'invalid_argument', `expected ${size} bytes, received ${entry.blob.size}`)
      entry.isFinal = true
      return { ok: true, entry_id: String(entry.id) }
    },
    GetCacheEntryDownloadURL(request) {
      const restoreKeys = Array.isArray(request.restore_keys) ? request.restore_keys.map(String) : []
      const found = findMatch(
        entries.filter((one) => one.isFinal && one.version === text(request, 'version')),
        [text(request, 'key'), ...restoreKeys],
      )
      return found === undefined ? { ok: false } : { ok: true, signed_download_url: blobUrl(found.blob), matched_key: found.key }
    },
  }
}

/** Tries each key: first the entry with exactly this key, then the newest one whose key starts with it. Source: GitHub docs, "Cache key matching". */
function findMatch(entries: readonly Entry[], keys: readonly string[]): Entry | undefined {
  for (const key of keys) {
    const found = entries.find((one) => one.key === key) ?? entries.findLast((one) => one.key.startsWith(key))
    if (found !== undefined) return found
  }
  return undefined
}

import { createHash } from 'node:crypto'
import { HttpClient, HttpClientError } from '@actions/http-client'
import { BearerCredentialHandler } from '@actions/http-client/lib/auth'
import type { Env } from '../process/env.js'
import { createToolQuery } from '../process/tool-query.js'
import { withRetry } from '../retry.js'

/** An entry of the cache service: its key, and the address of its archive. */
export interface CacheEntry {
  readonly key: string
  readonly url: string
}

export interface EntryRequest {
  /** The key, then prefixes of other keys that will do. */
  readonly keys: readonly string[]
  /** The paths as they were given to `saveCache` of @actions/cache. */
  readonly paths: readonly string[]
  readonly env: Env
  /** The method of compression, if it is known already. */
  readonly compression?: string | undefined
  readonly signal: AbortSignal
}

/** The modes of the runner in which entries can be restored. Unknown ones count as readable, as in @actions/cache. */
const unreadableModes = ['none', 'write-only']

/**
 * Finds an entry without downloading it, which @actions/cache cannot do: its `restoreCache` unpacks the archive right away, wherever
 * its members point. Undefined if there is no such entry. Source: @actions/cache 6.3.0, `restoreCacheV1` and `restoreCacheV2`.
 */
export async function findEntry(request: EntryRequest): Promise<CacheEntry | undefined> {
  const { env, signal } = request
  if (unreadableModes.includes((env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase())) return undefined
  const http = new HttpClient('eleanor', [new BearerCredentialHandler(env.ACTIONS_RUNTIME_TOKEN ?? '')])
  const version = entryVersion(request.paths, request.compression ?? (await findCompression(env)))
  const find = usesVersion2(env) ? findEntryVersion2 : findEntryVersion1
  return await withRetry({ delaysMs: [500, 1500], signal, isTransient }, () => find(http, { ...request, version }))
}

interface VersionedRequest extends EntryRequest {
  readonly version: string
}

async function findEntryVersion2(http: HttpClient, { keys, version, env }: VersionedRequest): Promise<CacheEntry | undefined> {
  const url = new URL('/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL', env.ACTIONS_RESULTS_URL)
  const [key, ...restoreKeys] = keys
  const { statusCode, result } = await http.postJson<Twirp>(url.href, { key, restore_keys: restoreKeys, version })
  if (statusCode === 404) throw new HttpClientError(`${url.origin} is no cache service`, statusCode)
  // Protocol Buffers allow both spellings in JSON.
  const found = { key: result?.matched_key ?? result?.matchedKey, url: result?.signed_download_url ?? result?.signedDownloadUrl }
  return result?.ok === true && isEntry(found) ? found : undefined
}

interface Twirp {
  readonly ok?: boolean
  readonly matched_key?: string
  readonly matchedKey?: string
  readonly signed_download_url?: string
  readonly signedDownloadUrl?: string
}

/** GitHub Enterprise Server knows only this one. */
async function findEntryVersion1(http: HttpClient, { keys, version, env }: VersionedRequest): Promise<CacheEntry | undefined> {
  const service = [env.ACTIONS_CACHE_URL, env.ACTIONS_RESULTS_URL].find((url) => (url ?? '') !== '') ?? ''
  const url = `${service}_apis/artifactcache/cache?keys=${encodeURIComponent(keys.join(','))}&version=${version}`
  const accept = 'application/json;api-version=6.0-preview.1'
  const { result } = await http.getJson<{ archiveLocation?: string; cacheKey?: string }>(url, { accept })
  const found = { key: result?.cacheKey, url: result?.archiveLocation }
  return isEntry(found) ? found : undefined
}

function isEntry(found: Partial<Record<keyof CacheEntry, string | undefined>>): found is CacheEntry {
  return (found.key ?? '') !== '' && (found.url ?? '') !== ''
}

/** Source: @actions/cache 6.3.0, `getCacheServiceVersion` and `isGhes`. */
function usesVersion2(env: Env): boolean {
  const server = env.GITHUB_SERVER_URL ?? ''
  const host = new URL(server === '' ? 'https://github.com' : server).hostname
  return /^github\.com$|\.ghe\.com$|\.localhost$/i.test(host) && (env.ACTIONS_CACHE_SERVICE_V2 ?? '') !== ''
}

/** Distinguishes entries of the same key with other paths or another compression. Source: @actions/cache 6.3.0, `getCacheVersion`. */
function entryVersion(paths: readonly string[], method: string): string {
  const system = process.platform === 'win32' ? ['windows-only'] : []
  return createHash('sha256')
    .update([...paths, method, ...system, '1.0'].join('|'))
    .digest('hex')
}

/** The compression of the entries that this machine makes and restores. Source: @actions/cache 6.3.0, `getCompressionMethod`. */
export async function findCompression(env: Env): Promise<string> {
  const answer = await createToolQuery()('zstd', ['--quiet', '--version'], { env }).catch(() => undefined)
  return (answer?.stdout ?? '').trim() === '' ? 'gzip' : 'zstd-without-long'
}

/** Whether the service may answer another time. A limit (429) says that it will not soon. */
function isTransient(error: unknown): boolean {
  return !(error instanceof HttpClientError) || error.statusCode >= 500
}

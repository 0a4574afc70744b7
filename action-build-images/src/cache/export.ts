import { createReadStream } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '#shared/errors.js'
import type { Log } from '#shared/log/log.js'
import { formatGigabytes } from '../engine/disk-space.js'
import { replaceFolder } from '../files/replace-folder.js'
import type { StartSearch } from '../leak-scan/multi-pattern-search.js'
import { createBlobScan } from '../leak-scan/scan-blob.js'
import type { CacheDestination } from './locations.js'

/** `written` is false if the builder succeeded without writing a cache. */
export type ExportResult =
  | { readonly state: 'succeeded'; readonly written: boolean }
  | { readonly state: 'failed'; readonly reason: string }

/** The cache of one image, which is to be written. */
export interface CacheExport {
  readonly image: string
  readonly destination: CacheDestination
  /** Has the builder write the cache. The value is that of `--cache-to`. */
  exportTo(cacheTo: string): Promise<ExportResult>
}

export interface ExportOptions {
  /** Folder for the staged caches. */
  readonly folder: string
  /** Largest size of the cache of one image. */
  readonly maxBytes: number
  /** Undefined if no secret was provided. */
  readonly startSearch: StartSearch | undefined
}

/**
 * Writes the cache of each image, after all images were built, scanned and pushed. The builder already has every step, so that nothing
 * runs again. It writes a cache to a staging folder first, which is measured and scanned like the images: it also contains layers of
 * stages that are in no image. Only then the cache goes where other runs read it. If writing a cache fails, a warning says why.
 */
export async function writeCaches(log: Log, exports: readonly CacheExport[], options: ExportOptions): Promise<void> {
  const cleanBlobs = new Set<string>()
  for (const cache of exports) {
    const staging = join(options.folder, `cache-${cache.image}`)
    const outcome = await writeCache(cache, staging, { ...options, cleanBlobs })
    if (outcome.state === 'written') log.info(`The cache of ${cache.image} was written: ${formatGigabytes(outcome.bytes)}`)
    else log.warning(`The cache of ${cache.image} was not written: ${outcome.reason}`)
    await rm(staging, { recursive: true, force: true })
  }
}

type CacheOutcome =
  | { readonly state: 'written'; readonly bytes: number }
  | { readonly state: 'rejected'; readonly reason: string }

interface StagingChecks extends ExportOptions {
  /** Digests that were scanned for an earlier cache. */
  readonly cleanBlobs: Set<string>
}

async function writeCache(
  cache: CacheExport,
  staging: string,
  { maxBytes, startSearch, cleanBlobs }: StagingChecks,
): Promise<CacheOutcome> {
  const rejected = (reason: string): CacheOutcome => ({ state: 'rejected', reason })
  const staged = await cache.exportTo(`type=local,dest=${staging},mode=max`)
  if (staged.state === 'failed') return rejected(staged.reason)
  const bytes = await measureFolder(staging)
  const leak = startSearch === undefined ? undefined : await findLeak(staging, startSearch, cleanBlobs)
  if (leak !== undefined)
    return rejected(
      `a secret is in a stage that is not in the image, ${leak}. Use it only through \`RUN --mount\`, and replace it`,
    )
  if (bytes > maxBytes)
    return rejected(`its size is ${formatGigabytes(bytes)}, more than \`cache-limit\` (${formatGigabytes(maxBytes)})`)
  if ('folder' in cache.destination) {
    const problem = await replaceFolder(cache.destination.folder, staging).then(() => undefined, messageOf)
    return problem === undefined ? { state: 'written', bytes } : rejected(problem)
  }
  const result = await cache.exportTo(cache.destination.cacheTo)
  if (result.state === 'failed') return rejected(result.reason)
  // A client that does not know how to reach the cache service succeeds without writing anything.
  return result.written ? { state: 'written', bytes } : rejected('the builder skipped it')
}

/** Scans the blobs of a cache that no earlier cache had. Returns the place of a secret; undefined if there is none. */
async function findLeak(staging: string, startSearch: StartSearch, cleanBlobs: Set<string>): Promise<string | undefined> {
  const blobs = join(staging, 'blobs', 'sha256')
  for (const digest of await readdir(blobs)) {
    if (cleanBlobs.has(digest)) continue
    const scan = createBlobScan(startSearch)
    for await (const chunk of createReadStream(join(blobs, digest))) await scan.push(chunk as Buffer)
    const [file] = await scan.end()
    if (file !== undefined) return file === '' ? `blob sha256:${digest.slice(0, 12)}` : file
    cleanBlobs.add(digest)
  }
  return undefined
}

async function measureFolder(folder: string): Promise<number> {
  const paths = await readdir(folder, { recursive: true })
  const entries = await Promise.all(paths.map(async (path) => await stat(join(folder, path))))
  return entries.reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)
}

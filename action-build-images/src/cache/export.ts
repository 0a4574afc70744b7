import { createReadStream } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf } from '#shared/errors.js'
import type { RunResult } from '#shared/process/runner.js'
import type { BuildRequest } from '../buildx/build-request.js'
import { createCacheExportCommand } from '../buildx/buildx-command.js'
import { lastError } from '../buildx/buildx-output.js'
import { formatGigabytes } from '../engine/disk-space.js'
import type { Engine } from '../engine/engine.js'
import { replaceFolder } from '../files/replace-folder.js'
import type { CacheInputs } from '../inputs/cache-inputs.js'
import type { Search } from '../leak-scan/multi-pattern-search.js'
import { createBlobScan } from '../leak-scan/scan-blob.js'

/**
 * Writes the cache of each image, once all images are built, searched and pushed. The builder has every step, so that nothing runs again. It
 * writes a cache to the private folder first, where that is measured and searched like the images: it holds the layers of the stages that
 * are in no image too. Only then it goes to where others read it. A cache that cannot be written is a warning.
 */
export async function writeCaches(
  context: Pick<ActionContext, 'run' | 'log' | 'env'>,
  { buildx: [buildx, ...words] }: Engine,
  { limit, service }: Pick<CacheInputs, 'limit' | 'service'>,
  requests: readonly BuildRequest[],
  folder: string,
  search: (() => Search) | undefined,
): Promise<void> {
  const clean = new Set<string>()
  for (const request of requests) {
    const { image } = request.source
    const { after } = request.cache
    if (after === '') continue
    const staged = join(folder, `cache-${image}`)
    const exporting = async (to: string) =>
      await context.run(buildx, [...words, ...createCacheExportCommand(request, to)], {
        cwd: folder,
        timeoutMs: request.timeoutMs,
        env: { ...context.env, ...service, BUILDX_NO_DEFAULT_LOAD: '1' },
      })
    const first = await exporting(`type=local,dest=${staged},mode=max`)
    const bytes = first.code === 0 ? await sizeOf(staged) : 0
    const problem =
      failureOf(first) ??
      (search === undefined ? undefined : await leakIn(staged, search, clean)) ??
      (bytes > limit ? `it has ${formatGigabytes(bytes)}, more than \`cache-limit\` (${formatGigabytes(limit)})` : undefined) ??
      (after.startsWith('type=') ? takenBy(await exporting(after)) : await keptIn(after, staged))
    if (problem === undefined) context.log.info(`The cache of ${image} was written: ${formatGigabytes(bytes)}`)
    else context.log.warning(`The cache of ${image} was not written: ${problem}`)
    await rm(staged, { recursive: true, force: true })
  }
}

function failureOf({ code, timedOut, stderr }: RunResult): string | undefined {
  if (code === 0) return undefined
  return timedOut ? 'it took too long' : lastError(stderr)
}

/** A client that does not know how to reach the service says nothing and writes nothing. */
function takenBy(result: RunResult): string | undefined {
  const wrote = /^#\d+ (?:exporting (?:cache )?to|writing layer|preparing build cache)/m.test(result.stderr)
  return failureOf(result) ?? (wrote ? undefined : 'the builder left it out')
}

async function keptIn(folder: string, staged: string): Promise<string | undefined> {
  return await replaceFolder(folder, staged).then(() => undefined, messageOf)
}

async function leakIn(staged: string, search: () => Search, clean: Set<string>): Promise<string | undefined> {
  const leak = await findSecret(staged, search, clean)
  if (leak === undefined) return undefined
  return `a secret is in a stage that is not in the image, ${leak}. Reach it by \`RUN --mount\` alone, and replace it`
}

/** Looks through the blobs of a cache that no other cache has had; those that hold nothing are remembered. */
async function findSecret(staged: string, search: () => Search, clean: Set<string>): Promise<string | undefined> {
  const blobs = join(staged, 'blobs', 'sha256')
  for (const digest of await readdir(blobs)) {
    if (clean.has(digest)) continue
    const scan = createBlobScan(search)
    for await (const piece of createReadStream(join(blobs, digest))) await scan.push(piece as Buffer)
    const [found] = await scan.end()
    if (found !== undefined) return found === '' ? `blob sha256:${digest.slice(0, 12)}` : found
    clean.add(digest)
  }
  return undefined
}

async function sizeOf(staged: string): Promise<number> {
  const files = await readdir(staged, { recursive: true })
  const sizes = await Promise.all(files.map(async (file) => await stat(join(staged, file))))
  return sizes.reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)
}

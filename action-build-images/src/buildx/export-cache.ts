import type { ActionContext } from '#shared/context/action-context.js'
import type { Env } from '#shared/process/env.js'
import type { CacheExport } from '../cache/export.js'
import type { BuildRequest } from './build-request.js'
import { createCacheExportCommand } from './buildx-command.js'
import { lastError } from './buildx-output.js'

export interface CacheClient {
  /** Words that start buildx. */
  readonly buildx: readonly [string, ...string[]]
  readonly env: Env
}

/** The caches of these builds that are to be written after the scan. */
export function createCacheExports(
  { run }: Pick<ActionContext, 'run'>,
  { buildx: [buildx, ...words], env }: CacheClient,
  requests: readonly BuildRequest[],
): CacheExport[] {
  return requests.flatMap((request) => {
    const destination = request.cache.exportAfterScan
    if (destination === undefined) return []
    const exportTo: CacheExport['exportTo'] = async (cacheTo) => {
      const args = [...words, ...createCacheExportCommand(request, cacheTo)]
      const options = { cwd: request.cwd, timeoutMs: request.timeoutMs, env: { ...env, BUILDX_NO_DEFAULT_LOAD: '1' } }
      const { code, timedOut, stderr } = await run(buildx, args, options)
      if (timedOut) return { state: 'failed', reason: 'it took too long' }
      if (code !== 0) return { state: 'failed', reason: lastError(stderr) }
      return { state: 'succeeded', written: wroteCache(stderr) }
    }
    return [{ image: request.source.image, destination, exportTo }]
  })
}

function wroteCache(stderr: string): boolean {
  return /^#\d+ (?:exporting (?:cache )?to|writing layer|preparing build cache)/m.test(stderr)
}

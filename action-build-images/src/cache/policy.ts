import { resolveCacheMode } from '#shared/cache/cache-mode.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Engine } from '../engine/engine.js'
import { canExportCache } from '../engine/engine.js'
import type { CacheInputs, CacheKind } from '../inputs/cache-inputs.js'

/** How this run uses the build cache. It is always read. */
export interface CacheUse {
  readonly kind: Exclude<CacheKind, 'off'>
  readonly isWritten: boolean
}

/** Events that run code nobody has merged yet. They do not write a cache that other runs read. */
const unmergedEvents = ['pull_request', 'merge_group']

/**
 * Decides how the cache is used, by the event that started the run and by what the builder can do; undefined if it is not used. Logs
 * each reason why less is done than the input asks for. GitHub isolates the cache entries of a pull request; a registry or folder does
 * not, so pull requests only read there. Source: Docker, "Cache storage backends".
 */
export function decideCache(
  { env, log }: Pick<ActionContext, 'env' | 'log'>,
  { kind, service }: Pick<CacheInputs, 'kind' | 'service'>,
  engine: Engine,
): CacheUse | undefined {
  if (kind === 'off') return undefined
  const mode = resolveCacheMode('auto', env)
  const event = env.GITHUB_EVENT_NAME ?? ''
  if (mode === 'off') {
    const origin = event === '' ? 'a tag' : `the event \`${event}\``
    log.info(`The cache is not used: the run was started by ${origin}, so its result is published or not trusted`)
    return undefined
  }
  if (kind === 'gha' && (service.ACTIONS_RUNTIME_TOKEN ?? '') === '') {
    log.warning("GitHub's cache is not used: ACTIONS_RUNTIME_TOKEN is not set, so this is not a GitHub Actions job")
    return undefined
  }
  // The layers of an inline cache are those of the image, which is scanned and pushed like any other.
  if (kind === 'inline') return { kind, isWritten: mode === 'read-write' }
  if (!canExportCache(engine)) {
    log.warning(
      `The cache \`${kind}\` is read-only: the driver \`docker\` writes it only with the containerd image store, which this engine does not use. Set \`cache: inline\`, or use a builder with another driver`,
    )
    return { kind, isWritten: false }
  }
  const isUnmerged = kind !== 'gha' && unmergedEvents.includes(event)
  if (mode === 'read' || isUnmerged) log.info(`The cache \`${kind}\` is read-only: the run was started by the event \`${event}\``)
  return { kind, isWritten: mode === 'read-write' && !isUnmerged }
}

import { resolveCacheMode } from '#shared/cache/cache-mode.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Engine } from '../engine/engine.js'
import { canExportCache } from '../engine/engine.js'
import type { CacheInputs, CacheKind } from '../inputs/cache-inputs.js'

/** What is done with the cache in this run. */
export interface CacheUse {
  readonly kind: Exclude<CacheKind, 'off'>
  readonly writes: boolean
}

/** Events that run what nobody has taken into the repository yet; a cache that others read is not written by them. */
const unmerged = ['pull_request', 'merge_group']

/**
 * Decides how the cache is used, by what started the run and by what the builder can; undefined for not at all. Each reason why less
 * is done than the input says is told in one line. GitHub keeps the entries of a pull request to itself; a registry or a folder does not,
 * so that pull requests only read there. Source: Docker, "Cache storage backends".
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
    log.info(
      `The cache is not used: this run is of ${event === '' ? 'a tag' : `\`${event}\``}, whose result is published or not trusted`,
    )
    return undefined
  }
  if (kind === 'gha' && (service.ACTIONS_RUNTIME_TOKEN ?? '') === '') {
    log.warning("GitHub's cache is not used: ACTIONS_RUNTIME_TOKEN is not set, so this is no job of GitHub Actions")
    return undefined
  }
  // The layers are those of the image, which is searched and pushed like any other.
  if (kind === 'inline') return { kind, writes: mode === 'read-write' }
  if (!canExportCache(engine)) {
    log.warning(
      `The cache \`${kind}\` is only read: the driver \`docker\` writes it from the containerd image store alone, which this engine does not have. \`cache: inline\` works without; or set up a builder of another driver`,
    )
    return { kind, writes: false }
  }
  const isForeign = kind !== 'gha' && unmerged.includes(event)
  if (mode === 'read' || isForeign) log.info(`The cache \`${kind}\` is only read: this run is of \`${event}\``)
  return { kind, writes: mode === 'read-write' && !isForeign }
}

import type { CacheMode } from './cache.js'

/** Values of the `cache` input, the default first. */
export const cacheModes = ['auto', 'read-write', 'read', 'off'] as const
export type CacheModeInput = (typeof cacheModes)[number]

/** Events that publish their result, or that run untrusted code with the permissions of the base branch. */
export const uncachedEvents: readonly string[] = ['release', 'pull_request_target', 'workflow_run']
/** Events whose entries come from the code of one branch or pull request, and are visible there alone. */
const writableEvents = ['', 'push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'pull_request', 'merge_group']

/**
 * Resolves the `cache` input. `auto` depends on the event that triggered the workflow: `off` for tags, releases and events that run
 * untrusted code with permissions, `read-write` for the usual events, `read` for all others.
 * Source: GitHub, "Events that trigger workflows"; "Dependency caching reference", restrictions for accessing a cache.
 */
export function resolveCacheMode(word: CacheModeInput, env: Readonly<Record<string, string | undefined>>): CacheMode {
  if (word !== 'auto') return word
  const event = env.GITHUB_EVENT_NAME ?? ''
  if (uncachedEvents.includes(event) || (env.GITHUB_REF ?? '').startsWith('refs/tags/')) return 'off'
  return writableEvents.includes(event) ? 'read-write' : 'read'
}

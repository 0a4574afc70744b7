import type { CacheMode } from './cache.js'

/** The values of the input `cache`, its default first. */
export const cacheModes = ['auto', 'read-write', 'read', 'off'] as const
export type CacheModeInput = (typeof cacheModes)[number]

/** Events of which the result is published, or that run with the rights of the base for content of others. */
const never = ['release', 'pull_request_target', 'workflow_run']
/** Events whose entries are made from the code of their own branch or pull request, and seen there. */
const trusted = ['', 'push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'pull_request', 'merge_group']

/**
 * How the cache is used. `auto` goes by what started the workflow: not at all for what is released and for events that mix rights
 * and foreign content, reading and writing for the usual ones, only reading for the rest.
 * Source: GitHub, "Events that trigger workflows"; "Dependency caching reference", restrictions for accessing a cache.
 */
export function resolveCacheMode(word: CacheModeInput, env: Readonly<Record<string, string | undefined>>): CacheMode {
  if (word !== 'auto') return word
  const event = env.GITHUB_EVENT_NAME ?? ''
  if (never.includes(event) || (env.GITHUB_REF ?? '').startsWith('refs/tags/')) return 'off'
  return trusted.includes(event) ? 'read-write' : 'read'
}

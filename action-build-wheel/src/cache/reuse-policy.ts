import { uncachedEvents } from '#shared/cache/cache-mode.js'
import type { ActionContext } from '#shared/context/action-context.js'

export interface ReuseRequest {
  /** Value of the `version` input. */
  readonly expectedVersion: string | undefined
  readonly isInRepository: boolean
}

/**
 * Says why the wheel of an earlier run must not be used; undefined when it may be. Whatever is released is built again: for a tag, for
 * a release, and with `version`, which release workflows set. Source: zizmor, cache-poisoning.
 */
export function reuseBlocker(
  { env }: Pick<ActionContext, 'env'>,
  { expectedVersion, isInRepository }: ReuseRequest,
): string | undefined {
  if (!isInRepository) return 'the project is not in a Git repository'
  if (expectedVersion !== undefined) return '`version` is set, as for a release'
  if (env.GITHUB_REF_TYPE === 'tag' || (env.GITHUB_REF ?? '').startsWith('refs/tags/')) return 'this run builds a tag'
  const event = env.GITHUB_EVENT_NAME ?? ''
  return uncachedEvents.includes(event) ? `this run was triggered by the event ${event}` : undefined
}

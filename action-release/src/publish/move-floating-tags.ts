import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Remote } from '../git/remote.js'
import type { FloatingTag } from '../state/floating-tags.js'

/**
 * Moves the tags to the commit, all or none, each from the position that was read. This comes last, when the release is public.
 * There are at most three, because GitHub starts no workflows if a push has more than three tags.
 * Source: GitHub "Events that trigger workflows", push.
 */
export async function moveFloatingTags(
  { log }: Pick<ActionContext, 'log'>,
  remote: Remote,
  tags: readonly FloatingTag[],
  commit: string,
): Promise<void> {
  if (tags.length === 0) return
  const names = tags.map(({ tag }) => tag).join(', ')
  log.info(`Moving ${names} to ${commit}`)
  const refs = tags.map(({ tag, before }) => ({ from: commit, to: `refs/tags/${tag}`, lease: before ?? '' }))
  const result = await remote.push(refs)
  if (result.state === 'pushed') return
  throw new UserError(`The release is published, but ${names} did not move: ${result.reason}`, {
    why: 'A rule may protect the tag, or another run has moved it',
    fix: 'Run the release again: it moves the tags if the release is still the newest',
  })
}

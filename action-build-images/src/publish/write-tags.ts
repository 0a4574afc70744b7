import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Manifest } from '../registry/manifests.js'
import { readManifest } from '../registry/manifests.js'
import type { PreviousManifests, TagWrite } from './roll-back.js'
import { rollBack } from './roll-back.js'
import type { Tag, TagTimeouts } from './tag.js'
import { referenceOf, tagTimeouts, writeTag } from './tag.js'

/**
 * Writes all tags, or none. Only 404 means that a tag is new: if an old tag cannot be read, the run stops before the first write. If
 * writing a tag fails, tags already moved are restored and the tags of this run are deleted; the error lists those for which that
 * failed. If the run is cancelled and new tags cannot be deleted, the remaining tags are written, so that
 * nothing is left half done.
 */
export async function writeTags(
  { log }: Pick<ActionContext, 'log'>,
  tags: readonly Tag[],
  signal: AbortSignal,
  timeouts: TagTimeouts = tagTimeouts,
): Promise<void> {
  const previous = new Map<Tag, Manifest | undefined>()
  for (const tag of tags) previous.set(tag, await readOldManifest(tag, signal, timeouts.readMs))
  const writes: TagWrite[] = []
  for (const tag of tags) {
    if (previous.get(tag)?.digest === tag.manifest.digest) {
      log.info(`${referenceOf(tag)} already exists`)
      continue
    }
    // Recorded before the request: it may succeed although its answer is lost.
    const current: TagWrite = { tag, isConfirmed: false }
    writes.push(current)
    const problem = await writeTag(tag, tag.manifest, signal.aborted ? timeouts.cancelledMs : timeouts.writeMs)
    if (problem !== undefined) throw rollBackError(problem, tag, await rollBack(writes, previous, timeouts))
    current.isConfirmed = true
    log.info(`${referenceOf(tag)} is ${tag.manifest.digest}`)
    if (signal.aborted) await rollBackOrFinish(tags, writes, previous, timeouts)
    signal.throwIfAborted()
  }
}

function rollBackError(problem: string, tag: Tag, remaining: readonly string[]): UserError {
  return new UserError(`${referenceOf(tag)} could not be written: ${problem}`, {
    why: remaining.length === 0 ? 'No tag was changed' : `These tags could not be restored or deleted: ${remaining.join(', ')}`,
    fix: 'Run again: all images are in the registry by digest, so it writes only the tags',
  })
}

/** Handles a cancellation between two tags. */
async function rollBackOrFinish(
  tags: readonly Tag[],
  writes: readonly TagWrite[],
  previous: PreviousManifests,
  timeouts: TagTimeouts,
): Promise<void> {
  const remaining = await rollBack(writes, previous, timeouts)
  if (remaining.length === 0) return
  await Promise.all(tags.map(async (tag) => await writeTag(tag, tag.manifest, timeouts.cancelledMs)))
}

async function readOldManifest(tag: Tag, signal: AbortSignal, timeoutMs: number): Promise<Manifest | undefined> {
  const timeout = AbortSignal.timeout(timeoutMs)
  const lookup = await readManifest(tag.repository, tag.name, AbortSignal.any([signal, timeout])).catch((error: unknown) => {
    if (signal.aborted || !timeout.aborted) throw error
    return { state: 'failed', reason: `the registry did not answer within ${timeoutMs / 1000} s` } as const
  })
  if (lookup.state === 'missing') return undefined
  if (lookup.state === 'found') return lookup.manifest
  throw new UserError(`${referenceOf(tag)} could not be read: ${lookup.reason}`, {
    why: 'No tag was changed',
    fix: 'Check that the login may read the repository, and run again: it writes only the tags',
  })
}

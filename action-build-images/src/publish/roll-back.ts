import { send } from '../registry/client.js'
import type { DigestLookup, Manifest } from '../registry/manifests.js'
import { findDigest } from '../registry/manifests.js'
import type { Tag, TagTimeouts } from './tag.js'
import { referenceOf, writeTag } from './tag.js'

/** The manifests that tags pointed to before; undefined for a new tag. */
export type PreviousManifests = ReadonlyMap<Tag, Manifest | undefined>

/** A tag for which a request was sent. */
export interface TagWrite {
  readonly tag: Tag
  /** Whether the registry has confirmed it. A request whose answer was lost may have succeeded, too. */
  isConfirmed: boolean
}

/** Restores what the tags pointed to. Returns the tags for which that failed. */
export async function rollBack(
  writes: readonly TagWrite[],
  previous: PreviousManifests,
  timeouts: TagTimeouts,
): Promise<string[]> {
  const remaining: string[] = []
  for (const each of writes.toReversed()) {
    const old = previous.get(each.tag)
    const isUndone = old === undefined ? await removeOwn(each, timeouts) : await restore(each.tag, old, timeouts)
    if (!isUndone) remaining.push(referenceOf(each.tag))
  }
  return remaining
}

/** Points a tag to its old manifest again. A tag that another run has moved in the meantime stays. */
async function restore(tag: Tag, old: Manifest, { writeMs, rollBackMs }: TagTimeouts): Promise<boolean> {
  const current = await readDigest(tag, rollBackMs)
  const isForeign = current.state === 'found' && ![old.digest, tag.manifest.digest].includes(current.digest)
  if (isForeign) return false
  await writeTag(tag, old, writeMs)
  const restored = await readDigest(tag, rollBackMs)
  return restored.state === 'found' && restored.digest === old.digest
}

/**
 * Deletes a tag of this run, and only the tag, if the registry can. A tag that another run has moved in the meantime stays.
 * Source: OCI distribution specification 1.1, "Deleting tags".
 */
async function removeOwn({ tag, isConfirmed }: TagWrite, { rollBackMs }: TagTimeouts): Promise<boolean> {
  const { repository, name, manifest } = tag
  const current = await readDigest(tag, rollBackMs)
  // A registry that does not find a tag which it has confirmed cannot be believed.
  if (current.state === 'missing') return !isConfirmed
  if (current.state === 'unknown' || current.digest !== manifest.digest) return false
  const request = { method: 'DELETE', to: `manifests/${name}` }
  await send(repository, request, AbortSignal.timeout(rollBackMs)).catch(() => undefined)
  // The present state counts: a failed request may have succeeded.
  return (await readDigest(tag, rollBackMs)).state === 'missing'
}

async function readDigest({ repository, name }: Tag, timeoutMs: number): Promise<DigestLookup> {
  return await findDigest(repository, name, AbortSignal.timeout(timeoutMs))
}

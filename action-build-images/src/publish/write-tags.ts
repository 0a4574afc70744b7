import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { describeFailure, describeNetworkError, send } from '../registry/client.js'
import type { Manifest } from '../registry/manifests.js'
import { manifestMediaTypes, putManifest } from '../registry/manifests.js'
import type { RegistryRepository } from '../registry/repository.js'

/** A tag to write, and the manifest for it, which the repository already has. */
export interface Tag {
  readonly repository: RegistryRepository
  readonly name: string
  readonly manifest: Manifest
}

/** The manifests that tags pointed to before; undefined for a new tag. */
type PreviousManifests = ReadonlyMap<Tag, Manifest | undefined>

const writeTimeoutMs = 60_000
/** After a cancellation, the runner ends this process soon. */
const cancelledTimeoutMs = 2000
const rollBackTimeoutMs = 10_000

/**
 * Writes all tags, or none. Only 404 means that a tag is new: if an old tag cannot be read, the run stops before the first write. If
 * writing a tag fails, tags already moved are restored and the tags of this run are deleted; the error lists those for which that
 * failed. If the run is cancelled and new tags cannot be deleted, the remaining tags are written, so that
 * nothing is left half done.
 */
export async function writeTags({ log }: Pick<ActionContext, 'log'>, tags: readonly Tag[], signal: AbortSignal): Promise<void> {
  const previous = new Map<Tag, Manifest | undefined>()
  for (const tag of tags) previous.set(tag, await readManifestOf(tag, signal))
  const written: Tag[] = []
  for (const tag of tags) {
    if (previous.get(tag)?.digest === tag.manifest.digest) {
      log.info(`${referenceOf(tag)} already exists`)
      continue
    }
    // Recorded before the request: it may succeed although its answer is lost.
    written.push(tag)
    const problem = await write(tag, tag.manifest, signal.aborted ? cancelledTimeoutMs : writeTimeoutMs)
    if (problem !== undefined) throw await rollBackAfter(problem, tag, written, previous)
    log.info(`${referenceOf(tag)} is ${tag.manifest.digest}`)
    if (signal.aborted) await rollBackOrFinish(tags, written, previous)
    signal.throwIfAborted()
  }
}

export function referenceOf({ repository, name }: Tag): string {
  return `${repository.name}:${name}`
}

async function rollBackAfter(
  problem: string,
  tag: Tag,
  written: readonly Tag[],
  previous: PreviousManifests,
): Promise<UserError> {
  const remaining = await rollBack(written, previous)
  return new UserError(`${referenceOf(tag)} could not be written: ${problem}`, {
    why: remaining.length === 0 ? 'No tag was changed' : `These tags could not be restored or deleted: ${remaining.join(', ')}`,
    fix: 'Run again: all images are in the registry by digest, so it writes only the tags',
  })
}

/** Handles a cancellation between two tags. */
async function rollBackOrFinish(tags: readonly Tag[], written: readonly Tag[], previous: PreviousManifests): Promise<void> {
  const remaining = await rollBack(written, previous)
  if (remaining.length === 0) return
  await Promise.all(tags.map(async (tag) => await write(tag, tag.manifest, cancelledTimeoutMs)))
}

/** Restores what the tags pointed to. Returns the tags for which that failed. */
async function rollBack(written: readonly Tag[], previous: PreviousManifests): Promise<string[]> {
  const remaining: string[] = []
  for (const tag of written.toReversed()) {
    const old = previous.get(tag)
    if (old === undefined) await removeOwn(tag)
    else await write(tag, old, writeTimeoutMs)
    // The present state counts: a failed request may have succeeded, and one that was never sent needs no undoing.
    if (!(await pointsTo(tag, old?.digest))) remaining.push(referenceOf(tag))
  }
  return remaining
}

async function readManifestOf({ repository, name }: Tag, signal: AbortSignal): Promise<Manifest | undefined> {
  const request = { method: 'GET', to: `manifests/${name}`, headers: { accept: manifestMediaTypes } }
  const response = await send(repository, request, signal)
  if (response.status === 404) return undefined
  if (!response.ok)
    throw new UserError(`${repository.name}:${name} could not be read: ${await describeFailure(response)}`, {
      why: 'No tag was changed',
      fix: 'Check that the login may read the repository, and run again: it writes only the tags',
    })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const { headers } = response
  return { digest: headers.get('docker-content-digest') ?? '', mediaType: headers.get('content-type') ?? '', bytes }
}

/** Writes one tag. Returns the problem if it fails. Not interrupted by a cancellation, which is handled between the tags. */
async function write({ repository, name }: Tag, manifest: Manifest, timeoutMs: number): Promise<string | undefined> {
  try {
    const response = await putManifest(repository, name, manifest, AbortSignal.timeout(timeoutMs))
    return response.ok ? undefined : await describeFailure(response)
  } catch (error) {
    return describeNetworkError(error)
  }
}

/**
 * Deletes a tag of this run, and only the tag, if the registry can. A tag that another run has moved in the meantime stays.
 * Source: OCI distribution specification 1.1, "Deleting tags".
 */
async function removeOwn(tag: Tag): Promise<void> {
  if (!(await pointsTo(tag, tag.manifest.digest))) return
  const { repository, name } = tag
  const request = { method: 'DELETE', to: `manifests/${name}` }
  await send(repository, request, AbortSignal.timeout(rollBackTimeoutMs)).catch(() => undefined)
}

/** Whether a tag has this digest; undefined means that the tag does not exist. False if the registry does not say. */
async function pointsTo({ repository, name }: Tag, digest: string | undefined): Promise<boolean> {
  const request = { method: 'HEAD', to: `manifests/${name}`, headers: { accept: manifestMediaTypes } }
  const response = await send(repository, request, AbortSignal.timeout(rollBackTimeoutMs)).catch(() => undefined)
  if (response?.status === 404) return digest === undefined
  return response?.ok === true && (response.headers.get('docker-content-digest') ?? '') === digest
}

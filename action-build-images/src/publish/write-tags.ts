import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { accept } from '../registry/manifests.js'
import type { Upstream } from '../registry/repository.js'
import { faultOf, problemOf, send } from '../registry/repository.js'
import type { Manifest } from './push-proxy.js'

/** A tag to write: a name for a manifest that its repository has already. */
export interface Tag {
  readonly upstream: Upstream
  readonly name: string
  readonly manifest: Manifest
}

/**
 * Writes all tags, or none: where one cannot be written, those before it get back what they meant, and new ones are deleted.
 * A registry that deletes no tags keeps new ones, which the error names then. When the run is cancelled in between and new tags
 * cannot be deleted, the rest are written: nothing stays half.
 */
export async function writeTags({ log }: Pick<ActionContext, 'log'>, tags: readonly Tag[], signal: AbortSignal): Promise<void> {
  const before = new Map<Tag, Manifest | undefined>()
  for (const tag of tags) before.set(tag, await read(tag, signal))
  const written: Tag[] = []
  for (const tag of tags) {
    if (before.get(tag)?.digest === tag.manifest.digest) {
      log.info(`${nameOf(tag)} is there already`)
      continue
    }
    // Noted before, as a request without an answer may have been done.
    written.push(tag)
    const problem = await put(tag, tag.manifest, signal)
    if (problem === undefined) log.info(`${nameOf(tag)} is ${tag.manifest.digest}`)
    else {
      const left = await undo(written, before)
      throw new UserError(`${nameOf(tag)} could not be written: ${problem}`, { why: whatIsLeft(left), fix: again })
    }
    if (!signal.aborted) continue
    const left = await undo(written, before)
    if (left.length > 0) await Promise.all(tags.map(async (each) => await put(each, each.manifest, signal)))
    signal.throwIfAborted()
  }
}

const again = 'All images are in the registry by digest: run again, and only the tags are written'

export function nameOf({ upstream, name }: Tag): string {
  return `${upstream.repository}:${name}`
}

async function read({ upstream, name }: Tag, signal: AbortSignal): Promise<Manifest | undefined> {
  const answer = await send(upstream, { method: 'GET', to: `manifests/${name}`, headers: { accept } }, signal)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (!answer.ok) return undefined
  return {
    digest: answer.headers.get('docker-content-digest') ?? '',
    type: answer.headers.get('content-type') ?? '',
    bytes,
  }
}

async function put({ upstream, name }: Tag, { type, bytes }: Manifest, signal?: AbortSignal): Promise<string | undefined> {
  const call = { method: 'PUT', to: `manifests/${name}`, headers: { 'content-type': type }, body: bytes }
  try {
    // Once begun, the tags are written to their end: a cancellation is looked at between them.
    const answer = await send(upstream, call, AbortSignal.timeout(signal?.aborted === true ? 2000 : 60_000))
    return answer.ok ? undefined : await problemOf(answer)
  } catch (error) {
    return faultOf(error)
  }
}

/** Puts back what was; names what could not be. */
async function undo(written: readonly Tag[], before: ReadonlyMap<Tag, Manifest | undefined>): Promise<string[]> {
  const left: string[] = []
  for (const tag of written.toReversed()) {
    const old = before.get(tag)
    if (old === undefined) await remove(tag)
    else await put(tag, old)
    // What it is now counts: a request that failed may have been done, and one that was never sent needs no undoing.
    if ((await digestOf(tag)) !== old?.digest) left.push(nameOf(tag))
  }
  return left
}

function whatIsLeft(left: readonly string[]): string {
  return left.length === 0 ? 'No tag was changed' : `The registry deletes no tags, so these may be new: ${left.join(', ')}`
}

/** Deletes a tag, and only the tag, where the registry can. Source: OCI distribution specification 1.1, "Deleting tags". */
async function remove({ upstream, name }: Tag): Promise<void> {
  await send(upstream, { method: 'DELETE', to: `manifests/${name}` }, AbortSignal.timeout(10_000)).catch(() => undefined)
}

/** What a tag means now: a digest, undefined for none, '' where nobody knows. */
async function digestOf({ upstream, name }: Tag): Promise<string | undefined> {
  const call = { method: 'HEAD', to: `manifests/${name}`, headers: { accept } }
  const answer = await send(upstream, call, AbortSignal.timeout(10_000)).catch(() => undefined)
  if (answer?.status === 404) return undefined
  return answer?.ok === true ? (answer.headers.get('docker-content-digest') ?? '') : ''
}

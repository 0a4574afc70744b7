import { createHash } from 'node:crypto'
import { UserError } from '#shared/errors.js'
import { describeNetworkError } from '#shared/network/network-errors.js'
import { withRetry } from '#shared/retry.js'
import { describeFailure, send } from './client.js'
import type { RegistryRepository } from './repository.js'
import { requestRetry } from './retry.js'

/** A manifest that a registry has, or that is to be written. */
export interface Manifest {
  readonly digest: string
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export type ManifestLookup =
  | { readonly state: 'found'; readonly manifest: Manifest }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly reason: string }

/** The connection broke within the body, which `send` has not read. */
class IncompleteBody extends Error {}

/** Largest size of a manifest: 4 MiB. Source: OCI distribution specification, "Pushing Manifests". */
export const maxManifestBytes = 4 * 1024 * 1024

/** Value of `accept` for a manifest of any kind. Source: OCI image specification; Docker. */
export const manifestMediaTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/**
 * Reads the manifest that has this digest or tag. Only 404 means that it is missing; whatever else is not a whole manifest counts as
 * failed. Throws only if `signal` aborts.
 */
export async function readManifest(repository: RegistryRepository, name: string, signal: AbortSignal): Promise<ManifestLookup> {
  const policy = { ...requestRetry(signal), isTransient: (error: unknown) => error instanceof IncompleteBody }
  try {
    return await withRetry(policy, async () => await readManifestOnce(repository, name, signal))
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof UserError) throw error
    return { state: 'failed', reason: describeNetworkError(error) }
  }
}

/** `unknown`: the registry gave no answer that says so. */
export type DigestLookup =
  | { readonly state: 'found'; readonly digest: string }
  | { readonly state: 'missing' }
  | { readonly state: 'unknown' }

/**
 * Asks for the digest to which a tag points now: after a request, this counts, because a registry may accept one that it does not carry
 * out, or carry out one that failed. Only 404 means that the tag is missing. Never throws.
 */
export async function findDigest(repository: RegistryRepository, tag: string, signal: AbortSignal): Promise<DigestLookup> {
  const request = { method: 'HEAD', to: `manifests/${tag}`, headers: { accept: manifestMediaTypes } }
  const response = await send(repository, request, signal).catch(() => undefined)
  if (response?.status === 404) return { state: 'missing' }
  const digest = response?.ok === true ? response.headers.get('docker-content-digest') : null
  return digest === null ? { state: 'unknown' } : { state: 'found', digest }
}

/** Whether the registry says that it has no such tag now. */
export async function isMissing(repository: RegistryRepository, tag: string, signal: AbortSignal): Promise<boolean> {
  return (await findDigest(repository, tag, signal)).state === 'missing'
}

async function readManifestOnce(repository: RegistryRepository, name: string, signal: AbortSignal): Promise<ManifestLookup> {
  const request = { method: 'GET', to: `manifests/${name}`, headers: { accept: manifestMediaTypes } }
  const response = await send(repository, request, signal)
  if (response.status === 404) {
    await response.body?.cancel()
    return { state: 'missing' }
  }
  if (!response.ok) return { state: 'failed', reason: await describeFailure(response) }
  const bytes = await readBytes(response)
  const digest = digestOf(bytes)
  const expected = name.startsWith('sha256:') ? name : (response.headers.get('docker-content-digest') ?? digest)
  if (digest !== expected) return { state: 'failed', reason: 'the registry returned a manifest with another digest' }
  const mediaType = response.headers.get('content-type') ?? ''
  if (!isManifest(bytes))
    return { state: 'failed', reason: `the registry returned no manifest, but ${mediaType || 'other content'}` }
  return { state: 'found', manifest: { digest, mediaType, bytes } }
}

async function readBytes(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    throw new IncompleteBody(describeNetworkError(error))
  }
}

/** Distinguishes a manifest from the page of a proxy that answers in place of the registry. Source: OCI image specification, "Image Manifest". */
function isManifest(bytes: Uint8Array): boolean {
  try {
    const document = JSON.parse(Buffer.from(bytes).toString('utf8')) as { schemaVersion?: unknown } | null
    return document?.schemaVersion !== undefined
  } catch {
    return false
  }
}

/** Writes a manifest under a tag or its digest. Returns the answer of the registry. */
export async function putManifest(
  repository: RegistryRepository,
  name: string,
  { mediaType, bytes }: Manifest,
  signal: AbortSignal,
): Promise<Response> {
  const request = { method: 'PUT', to: `manifests/${name}`, headers: { 'content-type': mediaType }, body: bytes }
  return await send(repository, request, signal)
}

/** The SHA-256 digest of a blob or manifest: `sha256:<hex>`. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

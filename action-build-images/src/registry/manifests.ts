import { createHash } from 'node:crypto'
import { describeFailure, send } from './client.js'
import type { RegistryRepository } from './repository.js'

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

/** Largest size of a manifest: 4 MiB. Source: OCI distribution specification, "Pushing Manifests". */
export const maxManifestBytes = 4 * 1024 * 1024

/** Value of `accept` for a manifest of any kind. Source: OCI image specification; Docker. */
export const manifestMediaTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/** Reads the manifest with this digest. Content of another digest counts as failed. */
export async function readManifest(repository: RegistryRepository, digest: string, signal: AbortSignal): Promise<ManifestLookup> {
  const request = { method: 'GET', to: `manifests/${digest}`, headers: { accept: manifestMediaTypes } }
  const response = await send(repository, request, signal)
  if (response.status === 404) {
    await response.body?.cancel()
    return { state: 'missing' }
  }
  if (!response.ok) return { state: 'failed', reason: await describeFailure(response) }
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (digestOf(bytes) !== digest) return { state: 'failed', reason: 'the registry returned a manifest with another digest' }
  return { state: 'found', manifest: { digest, mediaType: response.headers.get('content-type') ?? '', bytes } }
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

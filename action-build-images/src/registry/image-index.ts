import type { Manifest } from './manifests.js'
import { digestOf } from './manifests.js'
import type { IndexEntry, PlatformParts } from './platforms.js'
import { isImageEntry, readIndexEntries } from './platforms.js'

/** The manifest of an image for one platform, or its index if it has attestations. */
export interface PlatformManifest {
  readonly manifest: Manifest
  readonly platform: PlatformParts
}

const ociIndex = 'application/vnd.oci.image.index.v1+json'
const ociTypes = [ociIndex, 'application/vnd.oci.image.manifest.v1+json']
const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json'

/**
 * Combines the manifests of one image for several platforms into one index. Keeps their order, so that the same manifests give the
 * same digest. If no part is of OCI, the result is Docker's manifest list, because some registries reject a mixture; `docker buildx
 * imagetools create` does the same. Source: OCI image specification, "Image Index"; distribution, "Image Manifest V 2, Schema 2".
 */
export function createImageIndex(parts: readonly PlatformManifest[]): Manifest {
  const isOci = parts.some(({ manifest }) => ociTypes.includes(manifest.mediaType))
  const mediaType = isOci ? ociIndex : dockerList
  const manifests = parts.flatMap(entriesFor)
  const bytes = new Uint8Array(Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, manifests })))
  return { digest: digestOf(bytes), mediaType, bytes }
}

function entriesFor({ manifest, platform: { os, architecture, variant } }: PlatformManifest): IndexEntry[] {
  const platform = { architecture, os, ...(variant === undefined ? {} : { variant }) }
  const { mediaType, bytes, digest } = manifest
  const entries = readIndexEntries(manifest) ?? [{ mediaType, size: bytes.length, digest, platform }]
  return entries.map((entry) => (isImageEntry(entry) ? { ...entry, platform } : entry))
}

import type { Manifest } from '../publish/push-proxy.js'
import type { PlatformParts } from './manifests.js'
import { digestOf, entriesOf, isImage } from './manifests.js'

const oci = { index: 'application/vnd.oci.image.index.v1+json', manifest: 'application/vnd.oci.image.manifest.v1+json' }
const docker = 'application/vnd.docker.distribution.manifest.list.v2+json'

/**
 * The manifests of one image for several platforms as one index, in the order given, so that the same manifests give the same digest.
 * It is Docker's list where none of them is of OCI, as some registries refuse a mixture; `docker buildx imagetools create` does the
 * same. Source: OCI image specification, "Image Index"; distribution, "Image Manifest V 2, Schema 2", manifest list.
 */
export function merge(parts: readonly { readonly manifest: Manifest; readonly platform: PlatformParts }[]): Manifest {
  const isOci = ({ manifest }: { readonly manifest: Manifest }) => manifest.type === oci.manifest || manifest.type === oci.index
  const mediaType = parts.some(isOci) ? oci.index : docker
  const manifests = parts.flatMap(({ manifest, platform: { os, architecture, variant } }) => {
    const platform = { architecture, os, ...(variant === undefined ? {} : { variant }) }
    const { type, bytes, digest } = manifest
    const entries = entriesOf(manifest) ?? [{ mediaType: type, size: bytes.length, digest, platform }]
    return entries.map((entry) => (isImage(entry) ? { ...entry, platform } : entry))
  })
  const bytes = new Uint8Array(Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, manifests })))
  return { digest: digestOf(bytes), type: mediaType, bytes }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The folder of an image for images that are built from it, when the builder does not see the engine's images. Source: OCI image layout;
 * docker buildx build, reference, "Source context from OCI layout directory".
 */
export function ociLayoutFolder(folder: string, image: string): string {
  return join(folder, `layout-${image}`)
}

/** The named context that replaces an image by its layout, pinned by digest. */
export function ociLayoutContext(folder: string, image: string): string {
  const path = ociLayoutFolder(folder, image)
  const index = JSON.parse(readFileSync(join(path, 'index.json'), 'utf8')) as { manifests: { digest: string }[] }
  return `oci-layout://${path}@${index.manifests[0]?.digest ?? ''}`
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Where an image lies for those that are built from it, when the builder knows no image of the engine. Source: OCI image layout;
 * docker buildx build, reference, "Source context from OCI layout directory".
 */
export function layoutFolder(folder: string, image: string): string {
  return join(folder, `layout-${image}`)
}

/** The context that stands for an image which was built; by its digest. */
export function layoutContext(folder: string, image: string): string {
  const path = layoutFolder(folder, image)
  const index = JSON.parse(readFileSync(join(path, 'index.json'), 'utf8')) as { manifests: { digest: string }[] }
  return `oci-layout://${path}@${index.manifests[0]?.digest ?? ''}`
}

import type { ImageNode } from '../graph/image-graph.js'

/** What an image uses from outside of the graph and the workspace, without duplicates: images, OCI layouts, and addresses. */
export function listBases({ bases, dockerfile }: ImageNode): string[] {
  const contexts = [...(dockerfile.source.contexts ?? [])].flatMap(([name, context]) => {
    if (!dockerfile.contexts.has(name)) return []
    if ('layout' in context) return [`oci-layout://${context.layout.folder}@${context.layout.digest}`]
    return 'url' in context ? [context.url] : []
  })
  return [...new Set([...bases.map(({ reference }) => reference), ...contexts])]
}

/** A reference with the first digits of its digest, for people. */
export function shortenDigest(reference: string): string {
  return reference.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+/, '$1…')
}

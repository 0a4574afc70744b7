import type { ImageNode } from '../graph/image-graph.js'

/** The external images that an image uses, without duplicates. */
export function listBases(node: ImageNode): string[] {
  return [...new Set(node.bases.map(({ reference }) => reference))]
}

/** A reference with the first digits of its digest, for people. */
export function shortenDigest(reference: string): string {
  return reference.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+/, '$1…')
}

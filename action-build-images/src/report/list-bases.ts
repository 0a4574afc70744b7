import type { ImageNode } from '../graph/image-graph.js'

/** The external images that an image uses, without duplicates. */
export function listBases(node: ImageNode): string[] {
  return [...new Set(node.bases.map(({ reference }) => reference))]
}

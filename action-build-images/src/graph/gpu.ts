import { findBaseImage } from './base-image.js'
import type { ImageNode } from './image-graph.js'

/** Whether the image is built on CUDA: the name or tag of its base says so, through other images of the graph. */
export function isForGpu(node: ImageNode, graph: readonly ImageNode[]): boolean {
  const { base } = node.dockerfile
  if (base === undefined) return false
  const image = findBaseImage(node)
  const parent = graph.find(({ name }) => name === image)
  return parent === undefined ? (base.split('/').at(-1) ?? '').includes('cuda') : isForGpu(parent, graph)
}

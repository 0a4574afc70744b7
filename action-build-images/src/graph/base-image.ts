import type { Dockerfile } from '../dockerfile/analyze.js'
import type { ImageNode } from './image-graph.js'

/** What says which image an image is built on. */
export type BasedNode = Pick<ImageNode, 'name' | 'parents'> & { readonly dockerfile: Pick<Dockerfile, 'base'> }

/** Name of the image of the graph that an image is built on, whose layers it has; undefined if its base is from elsewhere. */
export function findBaseImage({ parents, dockerfile: { base } }: Omit<BasedNode, 'name'>): string | undefined {
  return base === undefined ? undefined : [...parents].find(([, names]) => names.has(base))?.[0]
}

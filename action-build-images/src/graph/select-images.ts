import { InputValueError } from '#shared/errors.js'
import type { ImageNode } from './image-graph.js'

/** Selects the images of these names, with or without the prefix, and all images that they are built from. No name selects all. */
export function selectWithParents(graph: readonly ImageNode[], names: readonly string[], prefix: string): ImageNode[] {
  if (names.length === 0) return [...graph]
  const byName = new Map(graph.map((node) => [node.name, node]))
  const selected = new Set<string>()
  const add = (name: string) => {
    selected.add(name)
    byName.get(name)?.parents.forEach((_, parent) => add(parent))
  }
  for (const { name } of selectExactly(graph, names, prefix)) add(name)
  return graph.filter((node) => selected.has(node.name))
}

/** Selects the images of these names, with or without the prefix, and no others. A name with only variants selects all of them. */
export function selectExactly(graph: readonly ImageNode[], names: readonly string[], prefix: string): ImageNode[] {
  const selected = new Set<ImageNode>()
  for (const name of names) {
    const spellings = name.startsWith(prefix) ? [name, name.slice(prefix.length)] : [name]
    const found = spellings.flatMap((spelling) => findNodes(graph, spelling))
    if (found.length === 0)
      throw new InputValueError('images', `names \`${name}\`, which no Dockerfile defines`, {
        fix: `Known: ${graph
          .map((node) => node.name)
          .sort()
          .join(', ')}`,
      })
    for (const node of found) selected.add(node)
  }
  return graph.filter((node) => selected.has(node))
}

function findNodes(graph: readonly ImageNode[], name: string): ImageNode[] {
  const exact = graph.find((node) => node.name === name)
  if (exact !== undefined) return [exact]
  return graph.filter(({ dockerfile }) => dockerfile.source.variant?.originalImage === name)
}

import { renderFlowchart } from '#shared/format/mermaid.js'
import type { Layer } from '../requirements/graph.js'

export type LayerState = 'fresh' | 'compiled' | 'stale' | 'differs' | 'conflict'

const red = 'fill:#ffebe9'
const styles: Readonly<Record<LayerState, string>> = {
  fresh: 'fill:#ddf4ff',
  compiled: 'fill:#dafbe1',
  stale: 'fill:#fff8c5',
  differs: red,
  conflict: red,
}

/** How the layers take each other in, as a Mermaid picture, coloured by the state of each. */
export function picture(layers: readonly Layer[], stateOf: (name: string) => LayerState): string {
  const nodes = layers.map(({ name }) => ({ id: name, style: stateOf(name) }))
  const used = Object.entries(styles).filter(([state]) => nodes.some(({ style }) => style === state))
  return renderFlowchart({
    direction: 'TD',
    nodes,
    edges: layers.flatMap(({ name, parents }) => parents.map((parent) => [parent, name] as const)),
    styles: Object.fromEntries(used),
  })
}

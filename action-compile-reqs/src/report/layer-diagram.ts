import { renderFlowchart } from '#shared/format/mermaid.js'
import type { Layer } from '../requirements/layer.js'

export type LayerState = 'fresh' | 'compiled' | 'stale' | 'differs' | 'conflict'

const redFill = 'fill:#ffebe9'
const layerStyles: Readonly<Record<LayerState, string>> = {
  fresh: 'fill:#ddf4ff',
  compiled: 'fill:#dafbe1',
  stale: 'fill:#fff8c5',
  differs: redFill,
  conflict: redFill,
}

/** Renders how the layers include each other as a Mermaid flowchart, coloured by the state of each. */
export function renderLayerDiagram(layers: readonly Layer[], stateOf: (name: string) => LayerState): string {
  const nodes = layers.map(({ name }) => ({ id: name, style: stateOf(name) }))
  const usedStyles = Object.entries(layerStyles).filter(([state]) => nodes.some(({ style }) => style === state))
  return renderFlowchart({
    direction: 'TD',
    nodes,
    edges: layers.flatMap(({ name, parents }) => parents.map((parent) => [parent, name] as const)),
    styles: Object.fromEntries(usedStyles),
  })
}

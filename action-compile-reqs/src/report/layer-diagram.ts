import { renderFlowchart } from '#shared/format/mermaid.js'
import type { Layer } from '../requirements/layer.js'

export type LayerState = 'fresh' | 'compiled' | 'stale' | 'differs' | 'conflict'

/** Dark text, as the fills are light in a dark theme, too. */
const text = 'color:#1f2328'
const redFill = `fill:#ffebe9,${text}`
const layerStyles: Readonly<Record<LayerState, string>> = {
  fresh: `fill:#ddf4ff,${text}`,
  compiled: `fill:#dafbe1,${text}`,
  stale: `fill:#fff8c5,${text}`,
  differs: redFill,
  conflict: redFill,
}

/** Renders how the layers include each other as a Mermaid flowchart, coloured by the state of each. */
export function renderLayerDiagram(layers: readonly Layer[], stateOf: (name: string) => LayerState): string {
  const nodes = layers.map(({ name }) => ({ id: name, style: stateOf(name) }))
  const usedStyles = Object.entries(layerStyles).filter(([state]) => nodes.some(({ style }) => style === state))
  return renderFlowchart({
    direction: 'LR',
    nodes,
    edges: layers.flatMap(({ name, parents }) => parents.map((parent) => [parent, name] as const)),
    styles: Object.fromEntries(usedStyles),
  })
}

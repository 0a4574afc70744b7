import { escapeHtml, renderCodeBlock } from './markdown.js'

export interface GraphNode {
  readonly id: string
  /** The text shown in the node. Defaults to the id. */
  readonly label?: string
  /** Name of one of the flowchart's styles. */
  readonly style?: string
}

export interface Flowchart {
  readonly direction: 'LR' | 'TD'
  readonly nodes: readonly GraphNode[]
  /** Pairs of node ids, from and to. Edges of unknown nodes are left out. */
  readonly edges: readonly (readonly [string, string])[]
  /** Mermaid styles by name, such as `fill:#dfd`. */
  readonly styles?: Readonly<Record<string, string>>
}

/** Renders a Mermaid flowchart as a Markdown code block. Source of the syntax: mermaid.js.org, "Flowcharts". */
export function renderFlowchart({ direction, nodes, edges, styles = {} }: Flowchart): string {
  // Short names of our own, because Mermaid does not accept every character in an id.
  const names = new Map(nodes.map((node, index) => [node.id, `n${index}`]))
  const nameOf = (id: string) => names.get(id) ?? ''
  const nodeLine = ({ id, label = id, style }: GraphNode) =>
    `  ${nameOf(id)}["${escapeLabel(label)}"]${style === undefined ? '' : `:::${style}`}`
  const knownEdges = edges.filter(([from, to]) => names.has(from) && names.has(to))
  const lines = [
    `graph ${direction}`,
    ...nodes.map(nodeLine),
    ...knownEdges.map(([from, to]) => `  ${nameOf(from)} --> ${nameOf(to)}`),
    ...Object.entries(styles).map(([style, css]) => `  classDef ${style} ${css}`),
  ]
  return renderCodeBlock(lines.join('\n'), 'mermaid')
}

function escapeLabel(text: string): string {
  return escapeHtml(text).replaceAll('"', '&quot;').replaceAll(/\r?\n/g, '<br/>')
}

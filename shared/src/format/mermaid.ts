import { codeBlock, escapeHtml } from './summary.js'

export interface GraphNode {
  readonly id: string
  /** Shown in the node; the id when left out. */
  readonly label?: string
  /** Name of one of the picture's styles. */
  readonly style?: string
}

export interface Flowchart {
  readonly direction: 'LR' | 'TD'
  readonly nodes: readonly GraphNode[]
  /** Pairs of node ids, from and to. */
  readonly edges: readonly (readonly [string, string])[]
  /** Style name to Mermaid style, such as `fill:#dfd`. */
  readonly styles?: Readonly<Record<string, string>>
}

/** A Mermaid flowchart as a Markdown block. Source of the syntax: mermaid.js.org, "Flowcharts". */
export function renderFlowchart({ direction, nodes, edges, styles = {} }: Flowchart): string {
  const name = new Map(nodes.map((node, index) => [node.id, `n${index}`]))
  const reference = (id: string) => name.get(id) ?? ''
  const lines = [
    `graph ${direction}`,
    ...nodes.map(
      (node) => `  ${reference(node.id)}["${label(node.label ?? node.id)}"]${node.style === undefined ? '' : `:::${node.style}`}`,
    ),
    ...edges
      .filter(([from, to]) => name.has(from) && name.has(to))
      .map(([from, to]) => `  ${reference(from)} --> ${reference(to)}`),
    ...Object.entries(styles).map(([style, css]) => `  classDef ${style} ${css}`),
  ]
  return codeBlock(lines.join('\n'), 'mermaid')
}

function label(text: string): string {
  return escapeHtml(text).replaceAll('"', '&quot;').replaceAll(/\r?\n/g, '<br/>')
}

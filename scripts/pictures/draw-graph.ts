/** A drawing: SVG elements from the origin on, and how much room they take. */
export interface Drawing {
  readonly svg: string
  readonly width: number
  readonly height: number
}

interface Node {
  readonly id: string
  readonly label: string
  readonly style: string
  level: number
}

const box = { height: 34, gapX: 46, gapY: 16, character: 7.1 }

/**
 * Draws the flowcharts that `#shared/mermaid.js` writes: boxes in columns, each behind all that lead to it, and arrows between them.
 * It knows `id["label"]:::style`, `a --> b` and `classDef`, and no more.
 */
export function drawGraph(mermaid: string): Drawing {
  const nodes = new Map<string, Node>()
  for (const [, id = '', label = '', style = ''] of mermaid.matchAll(/^ *(\w+)\["(.*)"\](?::::(\w+))?$/gm))
    nodes.set(id, { id, label, style, level: 0 })
  const edges = [...mermaid.matchAll(/^ *(\w+) --> (\w+)$/gm)].map(([, from = '', to = '']) => [from, to] as const)
  const styles = new Map([...mermaid.matchAll(/^ *classDef (\w+) (.*)$/gm)].map(([, name = '', css = '']) => [name, css]))
  // As many rounds as there are nodes bring every one behind those that lead to it.
  for (let round = 0; round < nodes.size; round++)
    for (const [from, to] of edges) raise(nodes.get(to), (nodes.get(from)?.level ?? 0) + 1)
  return place([...nodes.values()], edges, styles)
}

function raise(node: Node | undefined, level: number): void {
  if (node !== undefined) node.level = Math.max(node.level, level)
}

function place(
  nodes: readonly Node[],
  edges: readonly (readonly [string, string])[],
  styles: ReadonlyMap<string, string>,
): Drawing {
  const columns = [...Map.groupBy(nodes, ({ level }) => level)].sort(([a], [b]) => a - b).map(([, column]) => column)
  const widths = columns.map((column) => Math.max(...column.map(({ label }) => text(label).length)) * box.character + 24)
  const height = Math.max(...columns.map((column) => column.length * (box.height + box.gapY))) - box.gapY
  const spots = new Map<string, { x: number; y: number; width: number }>()
  columns.forEach((column, index) => {
    const x = widths.slice(0, index).reduce((sum, width) => sum + width + box.gapX, 0)
    const free = height - column.length * (box.height + box.gapY) + box.gapY
    column.forEach(({ id }, row) => spots.set(id, { x, y: free / 2 + row * (box.height + box.gapY), width: widths[index] ?? 0 }))
  })
  const arrows = edges.map(([from, to]) => {
    const [a, b] = [spots.get(from), spots.get(to)]
    if (a === undefined || b === undefined) return ''
    const [x1, y1, x2, y2] = [a.x + a.width, a.y + box.height / 2, b.x - 5, b.y + box.height / 2]
    const bend = Math.min(30, (x2 - x1) / 2)
    // An arrow over more than one column goes between the rows, not through the boxes.
    const gap = a.y + box.height + box.gapY / 2
    const way =
      x2 - x1 < box.gapX
        ? `C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
        : `C${x1 + bend} ${y1} ${x1} ${gap} ${x1 + bend} ${gap}L${x2 - bend} ${gap}C${x2} ${gap} ${x2 - bend} ${y2} ${x2} ${y2}`
    return `<path class="arrow" d="M${x1} ${y1}${way}"/>`
  })
  const boxes = nodes.map(({ id, label, style }) => {
    const { x, y, width } = spots.get(id) ?? { x: 0, y: 0, width: 0 }
    const css = (styles.get(style) ?? 'fill:#fff').replaceAll(',', ';').replace('color:', '--c:')
    return `<rect x="${x}" y="${y}" width="${width}" height="${box.height}" rx="5" style="stroke:#8c959f;${css}"/><text x="${x + width / 2}" y="${y + 22}" text-anchor="middle">${label}</text>`
  })
  const width = widths.reduce((sum, each) => sum + each + box.gapX, -box.gapX)
  return { svg: [...arrows, ...boxes].join('\n'), width, height }
}

/** A label without its entities, to count its characters. */
function text(label: string): string {
  return label.replaceAll(/&\w+;/g, 'x')
}

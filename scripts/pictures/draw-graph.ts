/** SVG elements, placed from the origin, and their size. */
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
 * Draws a flowchart of `#shared/format/mermaid.js`: boxes in columns, each to the right of all nodes that lead to it, and arrows.
 * Supports only `id["label"]:::style`, `a --> b` and `classDef`.
 */
export function drawGraph(mermaid: string): Drawing {
  const nodes = new Map<string, Node>()
  for (const [, id = '', label = '', style = ''] of mermaid.matchAll(/^ *(\w+)\["(.*)"\](?::::(\w+))?$/gm))
    nodes.set(id, { id, label, style, level: 0 })
  const edges = [...mermaid.matchAll(/^ *(\w+) --> (\w+)$/gm)].map(([, from = '', to = '']) => [from, to] as const)
  const styles = new Map([...mermaid.matchAll(/^ *classDef (\w+) (.*)$/gm)].map(([, name = '', css = '']) => [name, css]))
  // After as many rounds as there are nodes, every node is behind all that lead to it.
  for (let round = 0; round < nodes.size; round++)
    for (const [from, to] of edges) raise(nodes.get(to), (nodes.get(from)?.level ?? 0) + 1)
  return drawNodes([...nodes.values()], edges, styles)
}

function raise(node: Node | undefined, level: number): void {
  if (node !== undefined) node.level = Math.max(node.level, level)
}

function drawNodes(
  nodes: readonly Node[],
  edges: readonly (readonly [string, string])[],
  styles: ReadonlyMap<string, string>,
): Drawing {
  const columns = [...Map.groupBy(nodes, ({ level }) => level)].sort(([a], [b]) => a - b).map(([, column]) => column)
  const widths = columns.map((column) => Math.max(...column.map(({ label }) => plainLabel(label).length)) * box.character + 24)
  const height = Math.max(...columns.map((column) => column.length * (box.height + box.gapY))) - box.gapY
  const positions = new Map<string, { x: number; y: number; width: number }>()
  columns.forEach((column, index) => {
    const x = widths.slice(0, index).reduce((sum, width) => sum + width + box.gapX, 0)
    const free = height - column.length * (box.height + box.gapY) + box.gapY
    column.forEach(({ id }, row) =>
      positions.set(id, { x, y: free / 2 + row * (box.height + box.gapY), width: widths[index] ?? 0 }),
    )
  })
  const arrows = edges.map(([from, to]) => {
    const [a, b] = [positions.get(from), positions.get(to)]
    if (a === undefined || b === undefined) return ''
    const [x1, y1, x2, y2] = [a.x + a.width, a.y + box.height / 2, b.x - 5, b.y + box.height / 2]
    const bend = Math.min(30, (x2 - x1) / 2)
    // An arrow across several columns runs between the rows, not through the boxes.
    const gap = a.y + box.height + box.gapY / 2
    const curve =
      x2 - x1 < box.gapX
        ? `C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
        : `C${x1 + bend} ${y1} ${x1} ${gap} ${x1 + bend} ${gap}L${x2 - bend} ${gap}C${x2} ${gap} ${x2 - bend} ${y2} ${x2} ${y2}`
    return `<path class="arrow" d="M${x1} ${y1}${curve}"/>`
  })
  const boxes = nodes.map(({ id, label, style }) => {
    const { x, y, width } = positions.get(id) ?? { x: 0, y: 0, width: 0 }
    const css = (styles.get(style) ?? 'fill:#fff').replaceAll(',', ';').replace('color:', '--c:')
    return `<rect x="${x}" y="${y}" width="${width}" height="${box.height}" rx="5" style="stroke:#8c959f;${css}"/><text x="${x + width / 2}" y="${y + 22}" text-anchor="middle">${label}</text>`
  })
  const width = widths.reduce((sum, each) => sum + each + box.gapX, -box.gapX)
  return { svg: [...arrows, ...boxes].join('\n'), width, height }
}

/** A label with its entities replaced by one character each, to measure its length. */
function plainLabel(label: string): string {
  return label.replaceAll(/&\w+;/g, 'x')
}

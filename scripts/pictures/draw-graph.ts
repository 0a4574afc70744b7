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

/** Place of a node in the picture, in pixels. */
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
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
  const positions = new Map<string, Box>()
  columns.forEach((column, index) => {
    const x = widths.slice(0, index).reduce((sum, width) => sum + width + box.gapX, 0)
    const free = height - column.length * (box.height + box.gapY) + box.gapY
    column.forEach(({ id }, row) =>
      positions.set(id, { x, y: free / 2 + row * (box.height + box.gapY), width: widths[index] ?? 0 }),
    )
  })
  const lanes = new Set<number>()
  const arrows = edges.map(([from, to]) => {
    const [a, b] = [positions.get(from), positions.get(to)]
    if (a === undefined || b === undefined) return ''
    return `<path class="arrow" d="${drawArrow(a, b, [...positions.values()], lanes)}"/>`
  })
  const boxes = nodes.map(({ id, label, style }) => {
    const { x, y, width } = positions.get(id) ?? { x: 0, y: 0, width: 0 }
    const css = (styles.get(style) ?? 'fill:#fff').replaceAll(',', ';').replace('color:', '--c:')
    return `<rect x="${x}" y="${y}" width="${width}" height="${box.height}" rx="5" style="stroke:#8c959f;${css}"/><text x="${x + width / 2}" y="${y + 22}" text-anchor="middle">${label}</text>`
  })
  const width = widths.reduce((sum, each) => sum + each + box.gapX, -box.gapX)
  return { svg: [...arrows, ...boxes].join('\n'), width, height }
}

/**
 * Path of an arrow from one box to another. Across several columns, it runs in a lane between the boxes and not through them, if possible
 * in one that is not among the `used` ones. Adds its lane to them.
 */
function drawArrow(from: Box, to: Box, all: readonly Box[], used: Set<number>): string {
  const [x1, y1, x2, y2] = [from.x + from.width, from.y + box.height / 2, to.x - 5, to.y + box.height / 2]
  const bend = Math.min(30, (x2 - x1) / 2)
  const between = all.filter(({ x }) => x > x1 && x < x2)
  if (between.length === 0) return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
  const lanes = between.flatMap(({ y }) => [y - box.gapY / 2, y + box.height + box.gapY / 2])
  const isFree = (lane: number) => between.every(({ y }) => lane < y || lane > y + box.height)
  const sharing = 2 * (box.height + box.gapY)
  const detour = (lane: number) => Math.abs(lane - y1) + Math.abs(lane - y2) + (used.has(lane) ? sharing : 0)
  // The lane above the highest box is always free.
  const [lane = y1] = lanes.filter(isFree).sort((a, b) => detour(a) - detour(b))
  used.add(lane)
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x1} ${lane} ${x1 + bend} ${lane}L${x2 - bend} ${lane}C${x2} ${lane} ${x2 - bend} ${y2} ${x2} ${y2}`
}

/** A label with its entities replaced by one character each, to measure its length. */
function plainLabel(label: string): string {
  return label.replaceAll(/&\w+;/g, 'x')
}

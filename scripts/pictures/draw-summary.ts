import type { Drawing } from './draw-graph.js'
import { drawGraph } from './draw-graph.js'

const rowHeight = 27

/** An estimate of the width of a text in the usual fonts. */
const estimateWidth = (text: string) => text.length * 6.9 + (text.match(/\d/g) ?? []).length * 1.2

/** Draws a job summary as an SVG, like GitHub shows it. Supports only what our summaries contain: headings, tables, lists, flowcharts and details. */
export function drawSummary(markdown: string): string {
  const drawings = parseBlocks(markdown).map(draw)
  const width = Math.ceil(Math.max(...drawings.map((each) => each.width))) + 48
  let y = 20
  const placed = drawings.map((each) => {
    const group = `<g transform="translate(24 ${y})">\n${each.svg}\n</g>`
    y += each.height + 20
    return group
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.ceil(y)}" viewBox="0 0 ${width} ${Math.ceil(y)}" role="img">
<style>
text { font: 13px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; fill: #1f2328 }
.heading { font-size: 20px; font-weight: 600 } .head { font-weight: 600 } .collapsed { fill: #59636e }
.line { stroke: #d1d9e0 } .stripe { fill: #f6f8fa } .arrow { fill: none; stroke: #59636e; marker-end: url(#tip) }
</style>
<defs><marker id="tip" viewBox="0 0 8 8" refX="3" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8Z" fill="#59636e"/></marker></defs>
<rect width="100%" height="100%" rx="6" fill="#fff" stroke="#d1d9e0"/>
${placed.join('\n')}
</svg>
`
}

type Block =
  | { readonly kind: 'heading' | 'collapsed' | 'text' | 'graph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly string[][] }

function parseBlocks(markdown: string): Block[] {
  // A collapsed block shows only its title.
  const visible = markdown.replaceAll(/<details><summary>(.*)<\/summary>[\s\S]*?<\/details>/g, '▸ $1')
  return visible.split(/\n{2,}(?![^`]*\n```(?!\w))/).flatMap((part): Block[] => {
    const text = part.trim()
    const graph = /^```mermaid\n([\s\S]*?)```$/.exec(text)?.[1]
    if (graph !== undefined) return [{ kind: 'graph', text: graph }]
    if (text.startsWith('#')) return [{ kind: 'heading', text: text.replace(/^#+ /, '') }]
    if (text.startsWith('▸')) return [{ kind: 'collapsed', text }]
    if (text.startsWith('- ')) return text.split('\n').map((item) => ({ kind: 'text', text: item.replace(/^- /, '• ') }))
    if (!text.startsWith('|')) return text === '' ? [] : [{ kind: 'text', text }]
    const lines = text.split('\n').filter((_, index) => index !== 1)
    return [
      {
        kind: 'table',
        rows: lines.map((line) =>
          line
            .split(/(?<!\\)\|/)
            .slice(1, -1)
            .map(plainText),
        ),
      },
    ]
  })
}

/** Escapes text outside of tables, except entities. */
function escapeText(text: string): string {
  return text.replaceAll(/&(?!\w+;)/g, '&amp;').replaceAll('<', '&lt;')
}

function plainText(cell: string): string {
  return cell
    .trim()
    .replaceAll('<br>', ', ')
    .replaceAll(/(?<!\\)`/g, '')
    .replaceAll(/\\([\\`[\]*~_:.|])/g, '$1')
}

function draw(block: Block): Drawing {
  if (block.kind === 'graph') return drawGraph(block.text)
  // A table of names and values has an empty header, which GitHub shows as a thin line.
  if (block.kind === 'table')
    return drawTable(block.rows.filter(isFilled), block.rows[0] !== undefined && isFilled(block.rows[0]))
  const width = estimateWidth(block.text) * (block.kind === 'heading' ? 1.6 : 1)
  const kind = block.kind === 'text' ? '' : ` class="${block.kind}"`
  return {
    svg: `<text${kind} y="${block.kind === 'heading' ? 18 : 12}">${escapeText(block.text)}</text>`,
    width,
    height: block.kind === 'heading' ? 22 : 8,
  }
}

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell !== '')

function drawTable(rows: readonly string[][], hasHeader: boolean): Drawing {
  // Columns that are empty in this run are left out.
  const columns = (rows[0] ?? [])
    .map((_, index) => index)
    .filter((index) => rows.slice(hasHeader ? 1 : 0).some((cells) => (cells[index] ?? '') !== ''))
  const widths = columns.map((index) => Math.max(...rows.map((cells) => estimateWidth(cells[index] ?? ''))) + 22)
  const width = widths.reduce((sum, each) => sum + each, 0)
  const lines = rows.map((cells, line) => {
    const top = line * rowHeight
    const texts = columns.map((index, column) => {
      const x = widths.slice(0, column).reduce((sum, each) => sum + each, 0) + 11
      return `<text${line === 0 && hasHeader ? ' class="head"' : ''} x="${x}" y="${top + 18}">${cells[index] ?? ''}</text>`
    })
    const stripe = line > 0 && line % 2 === 0 ? `<rect class="stripe" y="${top}" width="${width}" height="${rowHeight}"/>` : ''
    return `${stripe}${texts.join('')}<path class="line" d="M0 ${top + rowHeight}H${width}"/>`
  })
  return { svg: lines.join('\n'), width, height: rows.length * rowHeight }
}

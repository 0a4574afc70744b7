import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { renderDetails, renderTable } from '#shared/format/markdown.js'
import { renderFlowchart } from '#shared/format/mermaid.js'
import { drawSummary } from '../../pictures/draw-summary.js'
import { root } from '../../repository.js'

const graph = renderFlowchart({
  direction: 'LR',
  nodes: [{ id: 'a', style: 'done' }, { id: 'b <"c">' }, { id: 'd' }],
  edges: [
    ['a', 'b <"c">'],
    ['b <"c">', 'd'],
    ['a', 'd'],
  ],
  styles: { done: 'fill:#dfd,stroke:#393' },
})
const summary = [
  '## Images & more',
  renderTable(['name', 'unused', 'count'], [['a|b_[c]', '', '1']]),
  '- first\n- second',
  graph,
  renderDetails('Collapsed', 'hidden'),
].join('\n\n')

/** The elements that are not closed, or the first one that is closed without being open. */
function unbalanced(svg: string): string[] {
  const open: string[] = []
  for (const [, close, name = '', , single] of svg.matchAll(/<(\/?)([a-z]\w*)((?:"[^"]*"|[^">])*?)(\/?)>/g))
    if (close === '/') {
      if (open.pop() !== name) return [name]
    } else if (single !== '/') open.push(name)
  return open
}

test('a summary is drawn with its headings, filled columns, boxes, arrows and titles of collapsed blocks', () => {
  const svg = drawSummary(summary)
  for (const text of [
    'Images &amp; more',
    'name',
    'count',
    'a|b_[c]',
    'b &lt;&quot;c&quot;&gt;',
    '• first',
    '• second',
    '▸ Collapsed',
  ])
    expect(svg).toContain(`>${text}</text>`)
  for (const text of ['unused', 'hidden']) expect(svg).not.toContain(text)
  expect(svg.match(/class="arrow"/g)).toHaveLength(3)
  expect(svg).toContain('fill:#dfd;stroke:#393')
  expect(unbalanced(svg)).toEqual([])
})

test('an arrow across several columns runs through no box', () => {
  // The middle column is the highest one, so that the straight way from `a` to `d` leads through one of its boxes.
  const middle = ['m1', 'm2', 'm3']
  const svg = drawSummary(
    renderFlowchart({
      direction: 'LR',
      nodes: ['a', ...middle, 'd'].map((id) => ({ id })),
      edges: [
        ...middle.flatMap((id): [string, string][] => [
          ['a', id],
          [id, 'd'],
        ]),
        ['a', 'd'],
      ],
      styles: {},
    }),
  )
  const lane = Number(/class="arrow" d="[^"]*L[\d.]+ ([-\d.]+)C/.exec(svg)?.[1])
  const tops = [...svg.matchAll(/<rect x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y))
  expect(tops).toHaveLength(5)
  expect(tops.filter((top) => lane >= top && lane <= top + 34)).toEqual([])
})

const pictures = readdirSync(join(root, 'docs/pictures'))

test.each(pictures.filter((name) => name.endsWith('.svg')))('%s is well formed and contains no external reference', (name) => {
  const svg = readFileSync(join(root, 'docs/pictures', name), 'utf8')
  expect(unbalanced(svg)).toEqual([])
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|\/tmp\//)
})

test('the README shows every picture, each screenshot in both color schemes, and all of them have less than 300 kB', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  for (const name of pictures) expect(readme).toContain(`docs/pictures/${name}`)
  const screenshots = pictures.filter((name) => name.endsWith('.webp'))
  expect(screenshots).toEqual(['page-dark.webp', 'page-light.webp'])
  for (const name of screenshots)
    expect(
      readFileSync(join(root, 'docs/pictures', name))
        .subarray(8, 12)
        .toString('latin1'),
    ).toBe('WEBP')
  const bytes = pictures.reduce((total, name) => total + statSync(join(root, 'docs/pictures', name)).size, 0)
  expect(bytes).toBeLessThan(300_000)
})

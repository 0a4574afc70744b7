import { expect, test } from '@jest/globals'
import { parsers } from 'prettier/plugins/markdown'
import { escapeHtml, renderCodeBlock, renderDetails, renderFilledColumns, renderTable } from '#shared/format/markdown.js'

interface MarkdownNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly MarkdownNode[]
}

/** The cell as the parser of Prettier reads it: the types of its parts, and their text. */
async function parseCell(cell: string): Promise<{ types: string[]; text: string }> {
  const markdown = renderTable(['a', 'b'], [[cell, 'last']])
  const root = (await parsers.markdown.parse(markdown, {} as Parameters<typeof parsers.markdown.parse>[1])) as MarkdownNode
  const rows = root.children?.[0]?.children ?? []
  expect(rows.map((row) => row.children?.length)).toEqual([2, 2])
  const parts = flatten(rows[1]?.children?.[0]?.children ?? [])
  return { types: [...new Set(parts.map(({ type }) => type))], text: parts.map(({ value = '' }) => value).join('') }
}

function flatten(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children ?? [])])
}

test.each([
  'requirements/in/base.in',
  '![x](https://example.com/x.png)',
  '[x](https://example.com)',
  '[x][y]',
  '<b>bold</b>',
  '<https://example.com>',
  'see https://example.com now',
  'src/__init__.py',
  '_private_.py',
  '__a__ and _b',
  'a__ _ b_',
  '*.py and *.txt',
  '~~gone~~',
  'C:\\folder\\[x]',
  'a|b',
  'an unclosed ` backtick',
  'two `` runs ` of backticks',
])('the name %s in a cell is text', async (name) => {
  const { types, text } = await parseCell(name)
  expect(types.filter((type) => !['sentence', 'text', 'word', 'whitespace'].includes(type))).toEqual([])
  expect(text).toBe(name)
})

test.each([
  ['`numpy>=2`', '| `numpy>=2` | last |'],
  ['`a & <b>` is <b>', '| `a & <b>` is &lt;b&gt; | last |'],
  ['`a|b`', '| `a\\|b` | last |'],
  ['`` a ` b `` c', '| `` a ` b `` c | last |'],
  ['`[x](y)`', '| `[x](y)` | last |'],
  ['www.example.com', '| www\\.example.com | last |'],
  ['https://example.com/a', '| https://example.com/a | last |'],
  ['http://example.com/a', '| http://example.com/a | last |'],
  ['https://example.com/ a_', '| https\\://example.com/ a\\_ | last |'],
  ['icon@2x.png', '| icon@<!-- -->2x.png | last |'],
  ['`icon@2x.png`', '| `icon@2x.png` | last |'],
  ['a__', '| a\\_\\_ | last |'],
  ['__a_b', '| \\_\\_a_b | last |'],
  ['`a\nb` c\nd', '| `a b` c<br>d | last |'],
])('the cell %s is %s', (cell, row) => {
  expect(
    renderTable(['a', 'b'], [[cell, 'last']])
      .split('\n')
      .at(-1),
  ).toBe(row)
})

test('a table keeps its shape whatever its cells contain', () => {
  expect(renderTable(['a'], [['x|y\nz <b>']])).toBe('| a |\n| --- |\n| x\\|y<br>z &lt;b&gt; |')
})

test('the fence of a code block is longer than any fence in it', () => {
  expect(renderCodeBlock('```\n````')).toBe('`````\n```\n````\n`````')
})

test('a code block keeps the indentation of its first line, without empty lines at its end', () => {
  expect(renderCodeBlock('  a\n b\n\n', 'diff')).toBe('```diff\n  a\n b\n```')
})

test('details hold their text, and their title is text', () => {
  expect(renderDetails('a & <b>', '| x |')).toBe('<details><summary>a &amp; &lt;b&gt;</summary>\n\n| x |\n\n</details>')
  expect(escapeHtml('&lt; < >')).toBe('&amp;lt; &lt; &gt;')
})

test.each([
  [[['1', '', '']], '| a |\n| --- |\n| 1 |'],
  [
    [
      ['1', '', ''],
      ['2', '', 'x'],
    ],
    '| a | c |\n| --- | --- |\n| 1 |  |\n| 2 | x |',
  ],
  [[], '| a | b | c |\n| --- | --- | --- |'],
])('a table without its empty columns: %j', (rows, table) => {
  expect(renderFilledColumns(['a', 'b', 'c'], rows)).toBe(table)
})

import { expect, test } from '@jest/globals'
import { renderCodeBlock, renderTable } from '#shared/format/markdown.js'

test('a table keeps its shape whatever its cells contain', () => {
  expect(renderTable(['a'], [['x|y\nz <b>']])).toBe('| a |\n| --- |\n| x\\|y<br>z &lt;b&gt; |')
})

test('the fence of a code block is longer than any fence in it', () => {
  expect(renderCodeBlock('```\n````')).toBe('`````\n```\n````\n`````')
})

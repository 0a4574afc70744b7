import { expect, test } from '@jest/globals'
import { codeBlock, table } from '#shared/format/summary.js'

test('a table keeps its shape whatever its cells contain', () => {
  expect(table(['a'], [['x|y\nz <b>']])).toBe('| a |\n| --- |\n| x\\|y<br>z &lt;b&gt; |')
})

test('the fence of a code block is longer than any fence in it', () => {
  expect(codeBlock('```\n````')).toBe('`````\n```\n````\n`````')
})

import { expect, test } from '@jest/globals'
import { codeBlock, createSummary, table } from '#shared/format/summary.js'

test('a table keeps its shape whatever its cells contain', () => {
  expect(table(['a'], [['x|y\nz <b>']])).toBe('| a |\n| --- |\n| x\\|y<br>z &lt;b&gt; |')
})

test('the fence of a code block is longer than any fence in it', () => {
  expect(codeBlock('```\n````')).toBe('`````\n```\n````\n`````')
})

test('a summary stays below the size that GitHub discards', () => {
  const summary = createSummary()
  for (let block = 0; block < 20; block++) summary.add('ä'.repeat(50_000))
  expect(Buffer.byteLength(summary.text())).toBeLessThan(1024 * 1024)
  expect(summary.text()).toContain('This summary was cut at 900 KiB')
})

import { expect, test } from '@jest/globals'
import { createSummary } from '#shared/context/summary.js'

test('a summary stays below the size that GitHub discards', () => {
  const summary = createSummary()
  for (let block = 0; block < 20; block++) summary.add('ä'.repeat(50_000))
  expect(Buffer.byteLength(summary.text())).toBeLessThan(1024 * 1024)
  expect(summary.text()).toContain('This summary was cut at 900 KiB')
})

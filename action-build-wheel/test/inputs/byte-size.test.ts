import { expect, test } from '@jest/globals'
import { parseBytes } from '../../src/inputs/byte-size.js'

test.each([
  ['10 MiB', 10_485_760],
  ['1.5k', 1536],
  ['500000', 500_000],
  ['1 GB', 1_073_741_824],
  ['much', undefined],
  ['-1', undefined],
])('the size %j is parsed', (text, size) => {
  expect(parseBytes(text)).toBe(size)
})

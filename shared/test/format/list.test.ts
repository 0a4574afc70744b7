import { expect, test } from '@jest/globals'
import { listFirst } from '#shared/format/list.js'

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d, e'],
  [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d, e and 1 more'],
])('%j is listed as %j', (items, expected) => {
  expect(listFirst(items)).toBe(expected)
})

test('limit and separator can be chosen', () => {
  expect(listFirst(['a', 'b', 'c', 'd'], 2, '; ')).toBe('a; b and 2 more')
})

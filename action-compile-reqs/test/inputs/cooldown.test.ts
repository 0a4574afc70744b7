import { expect, test } from '@jest/globals'
import { cooldownStart } from '../../src/inputs/cooldown.js'

const now = new Date('2026-03-10T15:42:10Z')

test.each([
  ['7 days', '2026-03-03T00:00:00+00:00'],
  ['1 day', '2026-03-09T00:00:00+00:00'],
  ['0 days', '2026-03-10T00:00:00+00:00'],
  ['2 weeks', '2026-02-24T00:00:00+00:00'],
  ['36 hours', '2026-03-09T03:00:00+00:00'],
  ['P3D', '2026-03-07T00:00:00+00:00'],
  ['p1w', '2026-03-03T00:00:00+00:00'],
  ['PT6H', '2026-03-10T09:00:00+00:00'],
])('%s before 2026-03-10 15:42', (text, expected) => {
  expect(cooldownStart(text, now)).toBe(expected)
})

test.each(['2026-03-01', '7', 'days', '-1 days', '1 month', 'P1Y', ''])('%j is no duration', (text) => {
  expect(cooldownStart(text, now)).toBeUndefined()
})

import { expect, test } from '@jest/globals'
import { resolveVersion } from '../../src/version/bump.js'
import { isCalverFormat } from '../../src/version/calver.js'

/** A Sunday; the day has begun in UTC, and not yet in America. */
const day = new Date('2026-03-01T02:00:00Z')

/** Source: calver.org; PEP 440, "Integer normalization". */
test.each([
  ['2026.2.7', 'YYYY.MM.MICRO', undefined, '2026.3.0'],
  ['2026.3.0', 'YYYY.MM.MICRO', undefined, '2026.3.1'],
  ['2026.3.9', 'YYYY.0M.MICRO', undefined, '2026.3.10'],
  ['2025.12', 'YYYY.MM.DD', undefined, '2026.3.1'],
  ['25.4.2', 'YY.MM.MICRO', undefined, '26.3.0'],
  ['2026.8.3', 'YYYY.WW.MICRO', undefined, '2026.9.0'],
  ['26.2', '0Y.0M', undefined, '26.3'],
  ['2026.3.0.dev1', 'YYYY.MM.MICRO', undefined, '2026.3.0'],
  ['2026.2.0', 'YYYY.MM', undefined, '2026.3'],
  ['2026.2.0', 'YYYY.MM.MICRO', 'rc', '2026.3.0rc1'],
  ['2026.3.0rc1', 'YYYY.MM.MICRO', 'rc', '2026.3.0rc2'],
  ['2026.3.0rc2', 'YYYY.MM.MICRO', undefined, '2026.3.0'],
] as const)('%s, %s, %s: %s', (current, format, pre, next) => {
  expect(resolveVersion(current, { kind: 'bump', bump: 'calver', pre, firstPre: 1, calver: { format, day } })).toBe(next)
})

test('a second release of a day needs a counter', () => {
  const request = { kind: 'bump', bump: 'calver', pre: undefined, firstPre: 1, calver: { format: 'YYYY.MM.DD', day } } as const
  expect(() => resolveVersion('2026.3.1', request)).toThrow(
    'from 2026.3.1 to 2026.3.1, which is not newer. Add `MICRO` to the end',
  )
  const counted = { ...request, calver: { format: 'YYYY.MM.MICRO', day } }
  expect(() => resolveVersion('2026.4.0', counted)).toThrow('which is not newer. The current version is of a later date: bump')
})

test.each(['YYYY.MM.MICRO', 'YY.0M', 'YYYY.MICRO', 'YYYY.WW', 'YYYY'])('format %s', (format) =>
  expect(isCalverFormat(format)).toBe(true),
)
test.each(['', 'MM.YYYY', 'YYYY.MICRO.MM', 'YYYY-MM', 'MICRO', 'YYYY.mm', 'xYYYY', 'YYYYx'])('no format: %s', (format) =>
  expect(isCalverFormat(format)).toBe(false),
)

import { describe, expect, test } from '@jest/globals'
import { UserError } from '#shared/errors.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'
import type { Bump } from '../../src/version/bump.js'
import { resolveVersion } from '../../src/version/bump.js'
import { compareVersions, isPrerelease, majorAndMinor, requireNewer } from '../../src/version/compare.js'
import type { PrereleaseKind } from '../../src/version/version-parts.js'

describe('order (PEP 440, "Summary of permitted suffixes and relative ordering")', () => {
  const ascending = ['1.2.0.dev1', '1.2.0a1.dev1', '1.2.0a1', '1.2.0a2', '1.2.0b1', '1.2.0rc1.dev2', '1.2.0rc1', '1.2.0rc9']
  ascending.push('1.2.0rc10', '1.2.0', '1.2.0+local.1', '1.2.0.post1.dev1', '1.2.0.post1', '1.2.1', '1.10.0', '1!0.1')
  test.each(ascending.slice(1).map((version, index) => [ascending[index] ?? '', version] as const))('%s < %s', (a, b) => {
    expect(compareVersions(a, b)).toBeLessThan(0)
    expect(compareVersions(b, a)).toBeGreaterThan(0)
  })
  // The list that the PEP itself gives.
  const ofThePep =
    `1.dev0 1.0.dev456 1.0a1 1.0a2.dev456 1.0a12.dev456 1.0a12 1.0b1.dev456 1.0b2 1.0b2.post345.dev456 1.0b2.post345
    1.0rc1.dev456 1.0rc1 1.0 1.0+abc.5 1.0+abc.7 1.0+5 1.0.post456.dev34 1.0.post456 1.0.15 1.1.dev1`.split(/\s+/)
  test.each(ofThePep.slice(1).map((version, index) => [ofThePep[index] ?? '', version] as const))('%s < %s', (a, b) => {
    expect(compareVersions(a, b)).toBeLessThan(0)
    expect(compareVersions(b, a)).toBeGreaterThan(0)
  })
  test.each([
    ['1.2', '1.2.0.0'],
    ['1.2.0-1', '1.2.0.post1'],
    ['1.2.0alpha', '1.2.0a0'],
    ['1.2.0-RC.1', '1.2.0c1'],
    ['0!1.2', '1.2'],
    ['1.2.0+Ubuntu-1', '1.2.0+ubuntu.1'],
    ['v1.2', '1.2'],
  ])('%s equals %s', (a, b) => expect(compareVersions(normalizeVersion(a) ?? '', normalizeVersion(b) ?? '')).toBe(0))
  test('zeros at the end do not count', () => expect(compareVersions('1.2', '1.2.0')).toBe(0))
})

describe('bump', () => {
  type Row = readonly [from: string, bump: Bump, pre: PrereleaseKind | undefined, to: string]
  test.each<Row>([
    ['1.2.3', 'major', undefined, '2.0.0'],
    ['1.2.3', 'minor', undefined, '1.3.0'],
    ['1.2.3', 'patch', undefined, '1.2.4'],
    ['0.0.0', 'minor', undefined, '0.1.0'],
    ['1.9.9', 'patch', undefined, '1.9.10'],
    ['1.2.0rc1', 'patch', undefined, '1.2.0'],
    ['1.2.0rc1', 'minor', undefined, '1.2.0'],
    ['1.2.1rc1', 'minor', undefined, '1.3.0'],
    ['1.2.1rc1', 'patch', undefined, '1.2.1'],
    ['1.2.0rc1', 'major', undefined, '2.0.0'],
    ['2.0.0a1', 'major', undefined, '2.0.0'],
    ['2.0.0b3', 'minor', undefined, '2.0.0'],
    ['1.2.0.dev1', 'patch', undefined, '1.2.0'],
    ['1.2.0.dev1', 'minor', undefined, '1.2.0'],
    ['1.2.3.dev1', 'minor', undefined, '1.3.0'],
    ['1.2.0.post1', 'patch', undefined, '1.2.1'],
    ['1.2.0.post1', 'minor', undefined, '1.3.0'],
    ['1.2.0.post1.dev2', 'patch', undefined, '1.2.1'],
    ['1.2.0+local.1', 'patch', undefined, '1.2.1'],
    ['1!1.2.0', 'minor', undefined, '1!1.3.0'],
    ['1.2', 'minor', undefined, '1.3'],
    ['1.2', 'patch', undefined, '1.2.1'],
    ['1.2', 'major', undefined, '2.0'],
    ['7', 'major', undefined, '8'],
    ['2024.1', 'minor', undefined, '2024.2'],
    ['1.2.3', 'major', 'a', '2.0.0a1'],
    ['1.2.3', 'minor', 'rc', '1.3.0rc1'],
    ['1.2.3', 'patch', 'b', '1.2.4b1'],
    ['1.2.0a1', 'minor', 'a', '1.2.0a2'],
    ['1.2.0a1', 'minor', 'rc', '1.2.0rc1'],
    ['1.2.1a1', 'minor', 'a', '1.3.0a1'],
    ['1.2.0.dev4', 'minor', 'a', '1.2.0a1'],
    ['1.2.0rc1', 'pre', undefined, '1.2.0rc2'],
    ['1.2.0rc9', 'pre', undefined, '1.2.0rc10'],
    ['1.2.0a0', 'pre', undefined, '1.2.0a1'],
    ['1.2.0b1', 'pre', 'rc', '1.2.0rc1'],
    ['1.2.0b4', 'pre', 'b', '1.2.0b5'],
    ['1.2.0rc1.dev2', 'pre', undefined, '1.2.0rc1'],
    ['1.2.0rc1.post1', 'pre', undefined, '1.2.0rc2'],
    ['1.2.0.dev3', 'pre', 'a', '1.2.0a1'],
    ['1.2.3', 'pre', 'rc', '1.2.4rc1'],
    ['1.2.0.post1', 'pre', 'rc', '1.2.1rc1'],
    ['1!2.0a3', 'pre', undefined, '1!2.0a4'],
    ['1.2.0rc1', 'finalise', undefined, '1.2.0'],
    ['1.2.1a3.dev1', 'finalise', undefined, '1.2.1'],
    ['1.2.0.dev3', 'finalise', undefined, '1.2.0'],
    ['1.2.0.post1.dev2', 'finalise', undefined, '1.2.0.post1'],
    ['1.2.0.1rc1', 'finalise', undefined, '1.2.0.1'],
    ['1.2.0.1a1', 'pre', undefined, '1.2.0.1a2'],
    ['1.2.3', 'minor', 'dev', '1.3.0.dev1'],
    ['1.2.3', 'pre', 'dev', '1.2.4.dev1'],
    ['1.3.0.dev1', 'pre', undefined, '1.3.0.dev2'],
    ['1.3.0.dev1', 'minor', 'dev', '1.3.0.dev2'],
    ['1.3.0.dev2', 'minor', undefined, '1.3.0'],
    ['1.3.0.dev2', 'pre', 'rc', '1.3.0rc1'],
    ['1.3.0rc1', 'pre', 'dev', '1.3.0rc2.dev1'],
    ['1.3.0rc2.dev1', 'pre', 'dev', '1.3.0rc2.dev2'],
    ['1.2.3', 'post', undefined, '1.2.3.post1'],
    ['1.2.3.post1', 'post', undefined, '1.2.3.post2'],
    ['1.2.3.post2.dev1', 'post', undefined, '1.2.3.post2'],
    ['1.2.3+cu128', 'post', undefined, '1.2.3.post1'],
    ['1!1.2.3.post9', 'post', undefined, '1!1.2.3.post10'],
  ])('%s with %s and %s is %s', (from, bump, pre, to) => {
    expect(resolveVersion(from, { kind: 'bump', bump, pre, firstPre: 1 })).toBe(to)
    expect(compareVersions(to, from)).toBeGreaterThan(0)
  })

  test.each([
    ['1.2.3', 'minor', 'rc', 0, '1.3.0rc0'],
    ['1.2.0b3', 'pre', 'rc', 0, '1.2.0rc0'],
    ['1.2.0rc0', 'pre', undefined, 0, '1.2.0rc1'],
    ['1.2.0rc0.dev1', 'pre', undefined, 0, '1.2.0rc0'],
    ['1.2.3', 'pre', 'a', 7, '1.2.4a7'],
  ] as const)('%s with %s and %s, counted from %s, is %s', (...row) => {
    const [from, bump, pre, firstPre, to] = row
    expect(resolveVersion(from, { kind: 'bump', bump, pre, firstPre })).toBe(to)
  })

  test.each<readonly [string, Bump, PrereleaseKind | undefined, string]>([
    ['1.2.0', 'finalise', undefined, 'nothing to finalise'],
    ['1.2.0.post1', 'finalise', undefined, 'nothing to finalise'],
    ['1.2.0', 'pre', undefined, 'not a pre-release'],
    ['1.2.0rc1', 'pre', 'b', 'from 1.2.0rc1 to 1.2.0b1, which is not newer'],
    ['1.2.0b2', 'minor', 'a', 'from 1.2.0b2 to 1.2.0a1, which is not newer'],
    ['1.2.0.1', 'patch', undefined, '4 release numbers'],
    ['1.2.0rc1', 'post', undefined, 'is a pre-release, of which there is no post-release'],
    ['1.2.0.dev1', 'post', undefined, 'is a pre-release'],
    ['1.3.0rc1', 'minor', 'dev', 'from 1.3.0rc1 to 1.3.0.dev1, which is not newer'],
  ])('%s with %s and %s is rejected', (from, bump, pre, reason) => {
    expect(() => resolveVersion(from, { kind: 'bump', bump, pre, firstPre: 1 })).toThrow(reason)
  })
})

test.each(['1.2.0', '1.2', '1.2.0rc9', '1.1.9', '1.2.0.dev1'])('%s is not newer than 1.2.0', (version) => {
  expect(() => requireNewer(version, '1.2.0', 'what there is')).toThrow(
    new UserError(`Version ${version} is not newer than 1.2.0, what there is`, { fix: 'Choose a version above 1.2.0' }),
  )
})

test('a newer version passes, and the error of another one names the alternative', () => {
  expect(() => requireNewer('1.2.0.post1', '1.2.0', 'what there is')).not.toThrow()
  expect(() => requireNewer('1.2.0', '1.2.0', 'what there is', 'or stop')).toThrow('Choose a version above 1.2.0; or stop.')
})

test.each([
  ['1.2.3', [1, 2]],
  ['7', [7, 0]],
  ['none', [0, 0]],
])('major and minor of %s: %j', (version, expected) => expect(majorAndMinor(version)).toEqual(expected))

test.each([
  ['1.2.0rc1', true],
  ['1.2.0.dev1', true],
  ['1.2.0.post1', false],
  ['1.2.0', false],
  ['none', false],
])('whether %s is a pre-release: %s', (version, expected) => expect(isPrerelease(version)).toBe(expected))

test('the current version is released as it is', () => {
  expect(resolveVersion('1.0+local', { kind: 'current' })).toBe('1.0+local')
})

test.each<[string, Bump, PrereleaseKind | undefined, string]>([
  ['1.2.0rc1', 'pre', 'a', 'A bump of `pre` to `a` would lead from 1.2.0rc1 to 1.2.0a1, which is not newer. Choose a later kind'],
  ['1.2.0', 'pre', undefined, '1.2.0 is not a pre-release, so there is no next one. Also set `pre` to `a`, `b`, `rc` or `dev`'],
  ['1.2.0', 'finalise', undefined, '1.2.0 is not a pre-release, so there is nothing to finalise. Bump `major`, `minor`'],
  ['1.2.0.1', 'minor', undefined, '1.2.0.1 has 4 release numbers, but a bump of `minor` supports at most three. Give the new'],
])('the error of %s with %s and %s says what to do', (from, bump, pre, message) => {
  expect(() => resolveVersion(from, { kind: 'bump', bump, pre, firstPre: 1 })).toThrow(message)
})

test.each<[string, Bump, string]>([
  ['1', 'major', '2'],
  ['1', 'minor', '1.1'],
  ['1', 'patch', '1.0.1'],
  ['1.2', 'major', '2.0'],
  ['1.2.0.post1.dev1', 'finalise', '1.2.0.post1'],
])('%s with %s is %s', (from, bump, expected) => {
  expect(resolveVersion(from, { kind: 'bump', bump, pre: undefined, firstPre: 1 })).toBe(expected)
})

test('a local version label is added to a bump, and the next bump drops it', () => {
  const bump = { kind: 'bump', bump: 'minor', pre: undefined, firstPre: 1 } as const
  expect(resolveVersion('1.2.3', { ...bump, local: 'g1a2b3c4' })).toBe('1.3.0+g1a2b3c4')
  expect(resolveVersion('1.3.0+g1a2b3c4', bump)).toBe('1.4.0')
})

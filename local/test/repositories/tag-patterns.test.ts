import { expect, test } from '@jest/globals'
import { matchesTagPatterns, nextTag } from '../../repositories/tag-patterns.js'

// The examples for branches and tags of GitHub's cheat sheet, and tags that they do not match.
test.each([
  ['feature/*', ['feature/my-branch', 'feature/your-branch'], ['feature/beta-a/my-branch', 'feature']],
  ['feature/**', ['feature/beta-a/my-branch', 'feature/mona/the/octocat'], ['features']],
  ['main', ['main'], ['mains']],
  ['*', ['main', 'releases'], ['all/the/branches']],
  ['**', ['all/the/branches', 'every/tag'], []],
  ['*feature', ['mona-feature', 'feature', 'ver-10-feature'], ['features']],
  ['v2*', ['v2', 'v2.0', 'v2.9'], ['v1', 'v20/x']],
  ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0'], ['v3.0.0', 'v1.x.1', 'v1-0-0']],
  ['v1.?', ['v1.', 'v1'], ['v11']],
])('the pattern %s', (pattern, matching, others) => {
  expect(matching.filter((tag) => !matchesTagPatterns(tag, [pattern]))).toEqual([])
  expect(others.filter((tag) => matchesTagPatterns(tag, [pattern]))).toEqual([])
})

test('the last pattern that matches decides', () => {
  const patterns = ['releases/**', '!releases/**-alpha', 'releases/1-alpha']
  expect(['releases/10', 'releases/10-alpha', 'releases/1-alpha', 'v1'].map((tag) => matchesTagPatterns(tag, patterns))).toEqual([
    true,
    false,
    true,
    false,
  ])
})

test.each([
  [['v*'], [], 'v0.1.0'],
  [['v*'], ['v1.10.0', 'v1.9.0'], 'v1.10.1'],
  [['v*', '!v*rc*'], ['v2.0.0rc1', 'v1.9'], 'v1.10'],
  [['core-v*'], ['v3.0.0'], 'core-v0.1.0'],
  [['v[0-9]+.[0-9]+.[0-9]+'], [], 'v0.1.0'],
  [['[0-9]+.[0-9]+.[0-9]+'], ['nightly'], '0.1.0'],
  [['release-**'], ['release-final'], 'release-0.1.0'],
  [['nightly'], [], 'nightly'],
  [['nightly'], ['nightly'], undefined],
])('for %j and the tags %j, %j is pushed', (patterns, existing, tag) => {
  expect(nextTag(patterns, existing)).toBe(tag)
})

import { expect, test } from '@jest/globals'
import { expandPlaceholders, placeholderValues, sanitizeTag } from '../../src/inputs/placeholders.js'

const sha = '0123456789abcdef0123456789abcdef01234567'

test.each<[ref: string, version: string, template: string, expected: string | undefined]>([
  ['refs/tags/v1.2.3', '', '{version}', '1.2.3'],
  ['refs/tags/1.2.3', '', 'v{major}', 'v1'],
  ['refs/tags/v1.2.3', '', '{minor}', '1.2'],
  ['refs/tags/v1.2.3rc1', '', '{minor}', undefined],
  ['refs/tags/v1.2.3-rc.1', '', '{major}', undefined],
  ['refs/tags/v1.2.3rc1', '', '{version}', '1.2.3rc1'],
  ['refs/tags/v1.2.post1', '', '{minor}', '1.2'],
  ['refs/tags/nightly', '', '{version}', undefined],
  ['refs/heads/main', 'v2.0.0', '{version}', '2.0.0'],
  ['refs/heads/feature/x', '', '{branch}', 'feature/x'],
  ['refs/heads/main', '', '{pr}', undefined],
  ['refs/pull/7/merge', '', 'pr-{pr}', 'pr-7'],
  ['refs/pull/7/merge', '', '{branch}', undefined],
  ['refs/heads/main', '', '{branch}-{short-sha}', 'main-0123456'],
  ['refs/heads/main', '', 'latest', 'latest'],
])('in a run of %s with version "%s", %s is %s', (ref, version, template, expected) => {
  expect(expandPlaceholders(template, placeholderValues({ GITHUB_REF: ref, GITHUB_SHA: sha }, version))).toBe(expected)
})

test.each([
  ['feature/x', 'feature-x'],
  ['.hidden', 'hidden'],
  ['1.0+local', '1.0-local'],
  ['x'.repeat(200), 'x'.repeat(128)],
])('%s becomes the tag %s', (text, tag) => {
  expect(sanitizeTag(text)).toBe(tag)
})

import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { expandPlaceholders, expandTag, sanitizeTag } from '../../src/inputs/placeholders.js'
import { placeholderValues } from '../../src/tags/run-values.js'

const event = temporaryFolder('event')
writeTree(event, { 'event.json': JSON.stringify({ repository: { default_branch: 'main' } }) })
const now = new Date('2026-01-31T23:45:06Z')

function expand(template: string, ref: string, version = '', tagTemplate = 'v{version}'): string | undefined {
  const env = { GITHUB_REF: ref, GITHUB_SHA: sha, GITHUB_EVENT_PATH: join(event, 'event.json') }
  return expandPlaceholders(template, placeholderValues({ env, version, tagTemplate, now }))
}

const sha = '0123456789abcdef0123456789abcdef01234567'

test.each<[ref: string, version: string, template: string, expected: string | undefined]>([
  ['refs/tags/v1.2.3', '', '{version}', '1.2.3'],
  ['refs/tags/1.2.3', '', 'v{major}', 'v1'],
  ['refs/tags/v1.2.3', '', '{minor}', '1.2'],
  ['refs/tags/v1.2.3rc1', '', '{minor}', undefined],
  ['refs/tags/v1.2.3-rc.1', '', '{major}', undefined],
  ['refs/tags/v1.2.3rc1', '', '{version}', '1.2.3rc1'],
  ['refs/tags/v1.2.post1', '', '{minor}', '1.2'],
  ['refs/tags/v1.2.3rc1', '', '{version}{if:pre-release}', '1.2.3rc1'],
  ['refs/tags/v1.2.3+cu126', '', '{minor}{if:final}', '1.2'],
  ['refs/tags/v1.2.3rc1+cu126', '', '{minor}', undefined],
  ['refs/tags/nightly', '', '{version}', undefined],
  ['refs/heads/main', 'v2.0.0', '{version}', '2.0.0'],
  ['refs/heads/feature/x', '', '{branch}', 'feature/x'],
  ['refs/heads/main', '', '{pr}', undefined],
  ['refs/pull/7/merge', '', 'pr-{pr}', 'pr-7'],
  ['refs/pull/7/merge', '', '{branch}', undefined],
  ['refs/heads/main', '', '{branch}-{short-sha}', 'main-0123456'],
  ['refs/heads/main', '', 'latest', 'latest'],
])('in a run of %s with version "%s", %s is %s', (ref, version, template, expected) => {
  expect(expand(template, ref, version)).toBe(expected)
})

test.each<[ref: string, template: string, expected: string | undefined]>([
  ['refs/heads/main', '{date}', '20260131'],
  ['refs/heads/main', 'nightly-{date:YYYY-MM-DD.HHmmss}', 'nightly-2026-01-31.234506'],
  ['refs/heads/main', '{edge}', 'edge'],
  ['refs/heads/feature', '{edge}', undefined],
  ['refs/tags/v1.2.3', '{edge}', undefined],
  ['refs/tags/release-7', '{tag}', 'release-7'],
  ['refs/tags/release-7', '{tag:release-(.*)}', '7'],
  ['refs/tags/release-7', 'r{tag:[0-9]+}', 'r7'],
  ['refs/tags/v1', '{tag:release-(.*)}', undefined],
  ['refs/heads/main', 'main{if:default-branch}', 'main'],
  ['refs/heads/other', 'main{if:default-branch}', undefined],
  ['refs/tags/v1.2.3', 'stable{if:final}', 'stable'],
  ['refs/tags/v1.2.3-rc.1', 'stable{if:final}', undefined],
  ['refs/tags/v1.2.3-rc.1', 'next{if:pre-release}', 'next'],
  ['refs/pull/7/merge', 'pr{if:pull-request}', 'pr'],
])('in a run of %s, %s is %s', (ref, template, expected) => {
  expect(expand(template, ref)).toBe(expected)
})

test.each<[tag: string, template: string, expected: string | undefined]>([
  ['eleanor-v1.2.3', 'eleanor-v{version}', '1.2.3'],
  ['1.2.3-eleanor', '{version}-eleanor', '1.2.3'],
  ['v1.2.3', 'eleanor-v{version}', '1.2.3'],
  ['other-v1.2.3', 'eleanor-v{version}', undefined],
])('the tag %s has the version of the template %s: %s', (tag, template, expected) => {
  expect(expand('{version}', `refs/tags/${tag}`, '', template)).toBe(expected)
})

test.each([
  ['feature/x', 'feature-x'],
  ['.hidden', 'hidden'],
  ['1.0+local', '1.0-local'],
  ['x'.repeat(200), 'x'.repeat(128)],
])('%s becomes the tag %s', (text, tag) => {
  expect(sanitizeTag(text)).toBe(tag)
})

test.each([
  ['{branch}-cpu', `${'x'.repeat(124)}-cpu`],
  ['{branch}.{branch}-a', `${'x'.repeat(62)}.${'x'.repeat(62)}-a`],
  ['{branch}', 'x'.repeat(128)],
  ['feature-{short-sha}', 'feature-0123456'],
])('with a branch of 150 characters, %s becomes %s', (template, tag) => {
  const values = new Map([
    ['branch', 'x'.repeat(150)],
    ['short-sha', '0123456'],
  ])
  expect(expandTag(template, values)).toBe(tag)
})

import { expect, test } from '@jest/globals'
import { resolveCacheMode } from '#shared/cache/cache-mode.js'

test.each([
  ['push', 'refs/heads/main', 'read-write'],
  ['push', 'refs/tags/v1', 'off'],
  ['schedule', 'refs/heads/main', 'read-write'],
  ['workflow_dispatch', 'refs/heads/main', 'read-write'],
  ['pull_request', 'refs/pull/1/merge', 'read-write'],
  ['pull_request_target', 'refs/heads/main', 'off'],
  ['workflow_run', 'refs/heads/main', 'off'],
  ['release', 'refs/tags/v1', 'off'],
  ['issue_comment', 'refs/heads/main', 'read'],
  [undefined, undefined, 'read-write'],
])('auto for event %s on %s: %s', (event, ref, expected) => {
  expect(resolveCacheMode('auto', { GITHUB_EVENT_NAME: event, GITHUB_REF: ref })).toBe(expected)
})

test('an explicit mode applies to every event', () => {
  expect(resolveCacheMode('read-write', { GITHUB_EVENT_NAME: 'release' })).toBe('read-write')
})

import { expect, test } from '@jest/globals'
import { reuseBlocker } from '../../src/cache/reuse-policy.js'

test.each([
  [{}, undefined, undefined],
  [{}, '1.4.0', '`version` is set, as for a release'],
  [{ GITHUB_REF: 'refs/tags/v1' }, undefined, 'this run builds a tag'],
  ...['release', 'pull_request_target', 'workflow_run'].map(
    (event) => [{ GITHUB_EVENT_NAME: event }, undefined, `this run was triggered by the event ${event}`] as const,
  ),
] as const)('with %j and the version %j reuse is blocked by: %s', (env, expectedVersion, blocker) => {
  expect(reuseBlocker({ env }, { expectedVersion, isInRepository: true })).toBe(blocker)
  expect(reuseBlocker({ env }, { expectedVersion, isInRepository: false })).toBe('the project is not in a Git repository')
})

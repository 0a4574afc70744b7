import { expect, test } from '@jest/globals'
import { findReleasedVersions } from '../../src/state/released-versions.js'

test('tags that are not versions are left out, the others are in PEP 440 order', () => {
  const tags = new Map(
    ['v1.10.0', 'v1.9.0', 'v2.0.0rc1', 'latest', 'v1', 'v3.0', '2.0.0', 'v1.9.0-docs'].map((tag) => [tag, 'id']),
  )
  const found = findReleasedVersions({ tags }, 'v{version}', ['v{major}.{minor}'])
  expect(found.map(({ tag }) => tag)).toEqual(['v1', 'v1.9.0', 'v1.10.0', 'v2.0.0rc1'])
})

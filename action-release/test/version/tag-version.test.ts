import { expect, test } from '@jest/globals'
import type { BumpRequest } from '../../src/version/bump.js'
import { requireBumpOfTags, resolveTagVersion } from '../../src/version/tag-version.js'

const bumpOf = (bump: BumpRequest['bump'], pre?: 'a' | 'b' | 'rc') => ({ kind: 'bump', bump, pre, firstPre: 1 }) as const
const versionsOf = (text: string) =>
  text.split(' ').map((each) => {
    const [version = '', place = 'before'] = each.split('@')
    return { version, commit: place, onBranch: place !== 'elsewhere' }
  })

test.each([
  ['1.2.3', bumpOf('minor'), '1.3.0', '1.2.3'],
  ['1.2.3 2.0.0@elsewhere', bumpOf('minor'), '1.3.0', '1.2.3'],
  // Repeated on the same commit: the same version.
  ['1.2.3 1.3.0@head', bumpOf('minor'), '1.3.0', '1.2.3'],
  ['1.2.3 1.3.0rc1@head', bumpOf('minor', 'rc'), '1.3.0rc1', '1.2.3'],
  // Another step from the same commit.
  ['1.2.3 1.3.0rc1@head', bumpOf('finalise'), '1.3.0', '1.3.0rc1'],
  ['1.2.3 1.3.0rc1@head', bumpOf('minor'), '1.3.0', '1.3.0rc1'],
  ['1.2.3 1.3.0rc1@head 1.3.0@head', bumpOf('minor'), '1.3.0', '1.2.3'],
  ['2.0.0@elsewhere', bumpOf('minor'), '0.1.0', '0.0.0'],
  // The version of this commit cannot be bumped from the one before.
  ['1.2.3.4 1.3.0@head', bumpOf('minor'), '1.4.0', '1.3.0'],
  ['1.2.3', { kind: 'current' } as const, '1.2.3', '1.2.3'],
  ['1.2.3', { kind: 'exact', version: '4.0' } as const, '4.0', '1.2.3'],
])('tags %s, %j: %s after %s', (tags, requested, version, current) => {
  expect(resolveTagVersion(versionsOf(tags), 'head', requested)).toEqual({ version, current })
})

test('a version that is only in tags cannot be released as it is', () => {
  const tags = { kind: 'tags', reason: 'setuptools-scm' } as const
  const current = { requested: { kind: 'current' } } as const
  expect(() => requireBumpOfTags(tags, current)).toThrow(
    'The version is only in tags (setuptools-scm), so there is none to release. Give `version` or a `bump` of',
  )
  expect(() => requireBumpOfTags({ kind: 'files' }, current)).not.toThrow()
  expect(() => requireBumpOfTags(tags, { requested: bumpOf('minor') })).not.toThrow()
})

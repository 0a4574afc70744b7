import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { versionSection } from '../../../action-release/src/notes/version-section.js'
import { newestChanges, releaseSection } from '../../interface/changelog.js'
import { readVersion, versionPath, withVersion } from '../../interface/version.js'
import { root } from '../../repository.js'

test.each<[string, string, string, readonly string[]]>([
  [
    'the first of several',
    '# C\n\ntext\n\n## Unreleased\n\n- a\n  b\n\n- c\n\n## 1.0.0\n\n- d\n',
    'Unreleased',
    ['- a', '  b', '', '- c'],
  ],
  ['an empty one', '# C\n\n## Unreleased\n\n## 1.0.0\n\n- d\n', 'Unreleased', []],
])('the newest section is %s', (_, text, title, lines) => {
  expect(newestChanges(text)).toEqual({ title, lines })
})

test('a changelog without sections is an error', () => {
  expect(() => newestChanges('# Changelog\n')).toThrow('CHANGELOG.md has no section')
})

test('a release gives the newest section its heading, below a new empty one', () => {
  const before = '# C\n\n## Unreleased\n\n- a\n\n## 1.0.0 - 2026-01-31\n\n- d\n'
  const after = releaseSection(before, '1.1.0', '2026-11-30')
  expect(after).toBe('# C\n\n## Unreleased\n\n## 1.1.0 - 2026-11-30\n\n- a\n\n## 1.0.0 - 2026-01-31\n\n- d\n')
  expect([versionSection(after, '1.1.0'), newestChanges(after).lines]).toEqual(['- a', []])
})

test.each([
  ['# C\n\n## Unreleased\n\n## 1.0.0\n\n- d\n', '`## Unreleased` of CHANGELOG.md is empty. Write the changes of 1.1.0 into it.'],
  ['# C\n\n## 1.0.0\n\n- d\n', 'The newest section of CHANGELOG.md is 1.0.0'],
])('%j is no changelog to release', (text, message) => {
  expect(() => releaseSection(text, '1.1.0', '2026-11-30')).toThrow(message)
})

test('the version file keeps its other lines, and only a version of three numbers is written', () => {
  const text = '"""Doc."""\n\n__version__ = "1.0.0"\n'
  expect(withVersion(text, '1.1.0')).toBe('"""Doc."""\n\n__version__ = "1.1.0"\n')
  expect(readVersion(readFileSync(join(root, versionPath), 'utf8'))).toMatch(/^\d+\.\d+\.\d+$/)
  expect(() => withVersion(text, '1.1.0rc1')).toThrow('The version is `1.1.0rc1`')
  expect(() => withVersion('x = 1\n', '1.1.0')).toThrow('has no line')
})

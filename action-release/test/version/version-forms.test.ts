import { expect, test } from '@jest/globals'
import semver from 'semver'
import { formatAs, isVersionInForm, parseTuple } from '../../src/version/version-forms.js'

test.each([
  ['pep440', '1.3.0rc1', '1.2.3', '1.3.0rc1'],
  ['semver', '1.3.0', '1.2.3', '1.3.0'],
  ['semver', '1.3', '1.2.3', '1.3.0'],
  ['semver', '1.3.0rc1', '1.2.3', '1.3.0-rc.1'],
  ['semver', '1.3.0a2', '1.2.3', '1.3.0-alpha.2'],
  ['semver', '1.3.0b10', '1.2.3', '1.3.0-beta.10'],
  ['semver', '1.3.0.dev4', '1.2.3', '1.3.0-dev.4'],
  ['short', '1.3.0rc1', '1.2.3', '1.3'],
  ['short', '2', '1.2.3', '2.0'],
  ['tuple', '1.3.0', '1, 2, 3', '1, 3, 0'],
  ['tuple', '1.3.0rc1', '1, 2, 3', '1, 3, 0, "rc1"'],
  ['tuple', '1.3.0', "1, 3, 0, 'rc1'", '1, 3, 0'],
  ['tuple', '1.3.0.post1', "1, 3, 0, 'rc1'", "1, 3, 0, 'post1'"],
  ['tuple', '1.3.0', '1, 2, 3, "final", 0', '1, 3, 0, "final", 0'],
  ['tuple', '1.3.0rc2', "1, 2, 3, 'final', 0", "1, 3, 0, 'candidate', 2"],
  ['tuple', '1.3.0', '"1", "2", "3"', '"1", "3", "0"'],
  ['tuple', '1.3.0.dev4', '1, 2, 3, "final", 0', '1, 3, 0, "dev", 4'],
  ['tuple', '1.3.0.dev4', '1, 2, 3', '1, 3, 0, "dev4"'],
  ['tuple', '1.3.0', '1, 2, 3,', '1, 3, 0,'],
  ['tuple', '1.3.0', '1, 2, 3,  ', '1, 3, 0,'],
  ['tuple', '1.3.0', ' "1", "2"', '"1", "3", "0"'],
  ['same', '1.3.0rc1', '1.2.3', '1.3.0rc1'],
  ['same', '1.3.0rc1', '1.2', '1.3'],
] as const)('%s of %s in place of %s: %s', (form, version, text, expected) => {
  expect(formatAs(form, version, { text, old: '1.2.3' })).toBe(expected)
  expect(isVersionInForm(form, expected, version)).toBe(true)
  if (form === 'semver') expect(semver.valid(expected)).toBe(expected)
  if (form === 'tuple') expect(parseTuple(expected)).toBe(version)
})

test.each(['', 'a, b', '1, x', "1, 3, 0, 'rc', 1", '1, 3, get()'])('no version in a tuple: %j', (text) =>
  expect(parseTuple(text)).toBeUndefined(),
)

test('the semantic versions are in the order of PEP 440', () => {
  const inOrder = ['1.3.0a1', '1.3.0a2', '1.3.0b1', '1.3.0rc1', '1.3.0rc10', '1.3.0', '1.3.1']
  const forms = inOrder.map((version) => formatAs('semver', version, { text: '', old: '' }))
  expect(semver.sort([...forms].reverse())).toEqual(forms)
})

test.each(['1.3.0.post1', '1!1.3.0', '1.3.0.1', '1.3.0rc1.dev2'])('%s has no semantic version', (version) => {
  expect(() => formatAs('semver', version, { text: '', old: '' })).toThrow(
    `Version ${version} cannot be written as a semantic version. Semantic versions have three numbers, no epoch, and no post-releases. Release another version, or remove the file from \`version-files\`.`,
  )
})

test.each([
  ['pep440', 'v1.2.3', true],
  ['pep440', '1.2.2', false],
  ['semver', '1.2.3', true],
  ['semver', '1.2.4', false],
  ['short', '1.2', true],
  ['short', '1.1', false],
  ['tuple', '1,2,3', true],
  ['tuple', '1, 2, 3,', true],
  ['tuple', '1, 2, 2', false],
  ['tuple', ' 1,  2,3 ', true],
  ['tuple', '1, 2, 3, 4', false],
  ['semver', 'v1.2.3', true],
  ['semver', '1.2.3-rc.1', false],
  ['same', '1.2.3', true],
  ['same', '1, 2, 3', false],
  ['same', '1.2', true],
  ['same', '1.3', false],
] as const)('%s: whether %s is 1.2.3: %s', (form, text, expected) => {
  expect(isVersionInForm(form, text, '1.2.3')).toBe(expected)
})

import { expect, test } from '@jest/globals'
import { formatVersion, parseVersion } from '../../src/version/version-parts.js'

test.each(['1.2.3', '1!1.2rc1.post2.dev3', '1.0.dev0', '2.0.post1'])('%s is the same after parsing and formatting', (version) => {
  expect(formatVersion(parseVersion(version))).toBe(version)
})

test('what is no version has no parts, and a local part is dropped', () => {
  expect(() => parseVersion('one')).toThrow('`one` is not a PEP 440 version')
  expect(formatVersion(parseVersion('1.0+local'))).toBe('1.0')
})

import { matchesGlob } from 'node:path'
import { expect, test } from '@jest/globals'
import { compileGlob } from '../../src/inputs/glob.js'

test.each([
  ['tests/*', 'tests/test_a.py', true],
  ['tests/*', 'tests/data/a.py', false],
  ['tests/**', 'tests/data/a.py', true],
  ['**/*.pem', 'trust.pem', true],
  ['a/?.txt', 'a/k.txt', true],
  ['a/?.txt', 'a/key.txt', false],
  ['a.txt', 'abtxt', false],
])('the pattern %j matches %j: %s, as with Node', (pattern, path, isMatch) => {
  expect(compileGlob(pattern).test(path)).toBe(isMatch)
  expect(matchesGlob(path, pattern)).toBe(isMatch)
})

// The files that `allow-files` is for are often hidden, and Node's globs never match those with a wildcard.
test.each([
  ['pkg/**', 'pkg/.ssh/config'],
  ['**/*.pem', 'pkg/.certs/trust.pem'],
  ['tests/*', 'tests/.env'],
  ['data[1]/*', 'data[1]/k.txt'],
])('the pattern %j matches %j, unlike with Node', (pattern, path) => {
  expect(compileGlob(pattern).test(path)).toBe(true)
  expect(matchesGlob(path, pattern)).toBe(false)
})

import { expect, test } from '@jest/globals'
import { parseTrailers } from '../../src/git/trailers.js'

test.each([
  ['Release 1\n\nRelease-Version: 1\nRelease-Base: abc\n', { 'Release-Version': '1', 'Release-Base': 'abc' }],
  ['Release-Version: 1\n\nsomething else', {}],
  ['one line', {}],
])('trailers of %j', (message, expected) => expect(parseTrailers(message)).toEqual(expected))

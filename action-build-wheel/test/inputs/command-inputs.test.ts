import { expect, test } from '@jest/globals'
import { parseArgv } from '#shared/process/parse-argv.js'

test.each([
  ['make pre_commit', ['make', 'pre_commit']],
  ['  sh -c "a b" c\'; d\'e ', ['sh', '-c', 'a b', 'c; de']],
  ['', []],
  ['a; b', undefined],
  ['a && b', undefined],
  ['a $(b)', undefined],
  ['a "b', undefined],
  ['a > b', undefined],
])('the command %j is split into words', (text, words) => {
  expect(parseArgv(text)).toEqual(words)
})

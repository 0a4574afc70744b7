import { expect, test } from '@jest/globals'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'
import { includedPath, parseIncludes } from '../../src/requirement-lines/includes.js'

test.each([
  ['-r base.in', 'requirement', 'base.in'],
  ['-rbase.in', 'requirement', 'base.in'],
  ['-r   base.in  # the base', 'requirement', 'base.in'],
  ['--requirement base.in', 'requirement', 'base.in'],
  ['--requirement=base.in', 'requirement', 'base.in'],
  ['-c base.txt', 'constraint', 'base.txt'],
  ['--constraint=../base.txt', 'constraint', '../base.txt'],
  ['-r "my base.in"', 'requirement', 'my base.in'],
  ['-r ${STAGE}.in', 'requirement', 'dev.in'],
  ['-r ${UNSET}.in', 'requirement', '${UNSET}.in'],
  ['-r \\\n  base.in', 'requirement', 'base.in'],
])('%j is an include', (text, kind, target) => {
  expect(parseIncludes(text, { STAGE: 'dev' })).toEqual([{ kind, target, line: 1 }])
})

test.each([
  'requests',
  '# -r base.in',
  '-e .',
  '--index-url https://x/simple',
  '--require-hashes',
  '--requires x',
  'name @ https://x/y.zip#egg=-r',
  '-i -c',
])('%j is not an include', (text) => expect(parseIncludes(text)).toEqual([]))

test('a # in a URL does not start a comment, one after a space does', () => {
  expect(splitLogicalLines('a @ https://h/x.zip#sha256=1 # note\n  # all comment\n\nb')).toEqual([
    { text: 'a @ https://h/x.zip#sha256=1', line: 1 },
    { text: 'b', line: 4 },
  ])
})

test.each([
  ['  # indented', []],
  ['\t# after a tab', []],
  ['a#b', ['a#b']],
  ['  a  # note # more', ['a']],
  ['a \\\n# comment\\\nb', ['a', 'b']],
  ['a \\', ['a']],
  ['a\n\\', ['a']],
  [' \\', []],
])('the logical lines of %j: %j', (text, lines) => {
  expect(splitLogicalLines(text).map((each) => each.text)).toEqual(lines)
})

test('lines are counted across continuations and Windows line endings', () => {
  expect(splitLogicalLines('a \\\r\n  --hash=x\r\nb\r\n')).toEqual([
    { text: 'a   --hash=x', line: 1 },
    { text: 'b', line: 3 },
  ])
})

test.each([
  ['requirements/in/a.in', 'b.in', 'requirements/in/b.in'],
  ['requirements/in/a.in', '../base.txt', 'requirements/base.txt'],
  ['requirements/in/a.in', 'sub\\c.in', 'requirements/in/sub/c.in'],
])('%s includes %s: %s', (from, target, path) => {
  expect(includedPath(from, target)).toBe(path)
})

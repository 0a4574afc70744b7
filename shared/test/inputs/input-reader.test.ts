import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { InputReader } from '#shared/inputs/input-reader.js'
import { readInputs } from '#shared/inputs/input-reader.js'
import { temporaryFolder } from '../support/run-action.js'

const workspace = temporaryFolder('inputs')
mkdirSync(join(workspace, 'folder'))
writeFileSync(join(workspace, 'file'), '')
symlinkSync('/etc', join(workspace, 'out'))

const read = <T>(value: string, reader: (input: InputReader) => T) => readInputs({ env: { INPUT_X: value }, workspace }, reader)

test.each<[string, string, (input: InputReader) => unknown, unknown]>([
  ['text is trimmed', '  a b ', (input) => input.text('x'), 'a b'],
  ['text is optional', '', (input) => input.text('y'), ''],
  ['a secret is unchanged', ' key\n', (input) => input.secret('x'), ' key\n'],
  ['the first choice is the default', '', (input) => input.choice('x', ['one', 'two']), 'one'],
  ['a choice', 'two', (input) => input.choice('x', ['one', 'two']), 'two'],
  ['a flag', 'True', (input) => input.flag('x'), true],
  ['no flag', '', (input) => input.flag('x'), false],
  ['lines', ' a \n\n# note\nb', (input) => input.lines('x'), ['a', 'b']],
  ['a folder', './folder/', (input) => input.path('x', 'directory'), 'folder'],
  ['the workspace itself', '.', (input) => input.path('x'), '.'],
  ['a file that does not exist yet', 'new/file', (input) => input.path('x'), 'new/file'],
])('%s', (_, value, reader, expected) => {
  expect(read(value, reader)).toEqual(expected)
})

test.each<[string, string, (input: InputReader) => unknown, string]>([
  [
    'an option',
    '--index-url=x',
    (input) => input.text('x'),
    'Input `x` is `--index-url=x`, which starts with `-`. Give a value, not an option.',
  ],
  ['a missing required input', '', (input) => input.required('x'), 'Input `x` is required.'],
  ['an unknown value', 'three', (input) => input.choice('x', ['one', 'two']), 'Input `x` is `three`. Allowed: one, two.'],
  ['a flag that is not a boolean', 'yes', (input) => input.flag('x'), 'Input `x` is `yes`. Allowed: true, false.'],
  ['a path outside', '../../etc', (input) => input.path('x'), 'Input `x` is `../../etc`, which is outside the workspace.'],
  [
    'an absolute path outside',
    '/etc/passwd',
    (input) => input.path('x'),
    'Input `x` is `/etc/passwd`, which is outside the workspace.',
  ],
  [
    'a link to the outside',
    'out/passwd',
    (input) => input.path('x'),
    'Input `x` is `out/passwd`, which is outside the workspace.',
  ],
  [
    'a path below a link to the outside',
    'out/new/file',
    (input) => input.path('x'),
    'Input `x` is `out/new/file`, which is outside the workspace.',
  ],
  [
    'a missing folder',
    'nowhere',
    (input) => input.path('x', 'directory'),
    'Input `x` is `nowhere`, which is not a directory of this repository.',
  ],
  [
    'a file for a folder',
    'file',
    (input) => input.path('x', 'directory'),
    'Input `x` is `file`, which is not a directory of this repository.',
  ],
])('%s is refused', (_, value, reader, message) => {
  expect(() => read(value, reader)).toThrow(message)
})

test('one error reports all invalid inputs', () => {
  const both = () =>
    readInputs({ env: { INPUT_A: 'no', INPUT_B: '-x' }, workspace }, (input) => [input.flag('a'), input.text('b')])
  expect(both).toThrow(/`a` is `no`.*`b` is `-x`/)
})

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { InputGroup } from '#shared/input-definitions.js'
import type { InputReader as GenericReader } from '#shared/inputs/input-reader.js'
import { readInputs } from '#shared/inputs/read-inputs.js'
import { temporaryFolder } from '../support/run-action.js'

const workspace = temporaryFolder('inputs')
mkdirSync(join(workspace, 'folder'))
writeFileSync(join(workspace, 'file'), '')
symlinkSync('/etc', join(workspace, 'out'))

const group = {
  table: 'wheel',
  inputs: {
    config: { kind: 'path' },
    x: { kind: 'text' },
    y: { kind: 'text' },
    number: { kind: 'choice', allowed: ['one', 'two'], default: 'two' },
    pairs: { kind: 'map' },
    words: { kind: 'map', items: 'words', separator: ':' },
  },
} as const satisfies InputGroup
type InputReader = GenericReader<typeof group.inputs>

const given = (values: Readonly<Record<string, string>>) => ({
  env: Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  workspace,
})
const read = async <T>(value: string, reader: (input: InputReader) => T) =>
  await readInputs(given({ x: value, number: value, pairs: value, words: value }), group, reader)

test.each<[string, string, (input: InputReader) => unknown, unknown]>([
  ['text is trimmed', '  a b ', (input) => input.text('x'), 'a b'],
  ['text is optional', '', (input) => input.text('y'), ''],
  ['a secret is unchanged', ' key\n', (input) => input.secret('x'), ' key\n'],
  ['the default of a choice', '', (input) => input.choice('number'), 'two'],
  ['a choice', 'one', (input) => input.choice('number'), 'one'],
  [
    'a map',
    'a=1\nb=x=y',
    (input) => input.entries('pairs'),
    [
      ['a', '1'],
      ['b', 'x=y'],
    ],
  ],
  [
    'a map with entries in quotes',
    ' a = 1 \r\n "b=x\n\n # ""y""\n" \r\n# note\nc="d"\n"e=f"\n"g=h"i"\n"open=1\n2',
    (input) => input.entries('pairs'),
    [
      ['a ', ' 1'],
      ['b', 'x\n\n # "y"\n'],
      ['c', '"d"'],
      ['e', 'f'],
      ['"g', 'h"i"'],
      ['"open', '1'],
      ['2', undefined],
    ],
  ],
  ['a map without a value', 'a', (input) => input.entries('pairs'), [['a', undefined]]],
  [
    'a map of words',
    'a:1, b:2',
    (input) => input.entries('words'),
    [
      ['a', '1'],
      ['b', '2'],
    ],
  ],
  ['a flag', 'True', (input) => input.flag('x'), true],
  ['no flag', '', (input) => input.flag('x'), false],
  ['lines', ' a \n\n# note\nb', (input) => input.lines('x'), ['a', 'b']],
  ['a folder', './folder/', (input) => input.path('x', 'directory'), 'folder'],
  ['the workspace itself', '.', (input) => input.path('x'), '.'],
  ['a file that does not exist yet', 'new/file', (input) => input.path('x'), 'new/file'],
])('%s', async (_, value, reader, expected) => {
  expect(await read(value, reader)).toEqual(expected)
})

test.each<[string, string, (input: InputReader) => unknown, string]>([
  [
    'an option',
    '--index-url=x',
    (input) => input.text('x'),
    'Input `x` is `--index-url=x`, which starts with `-`. Give a value, not an option.',
  ],
  [
    'an option among words',
    'a, --index-url=x',
    (input) => input.words('x'),
    'Input `x` contains `--index-url=x`, which starts with `-`.',
  ],
  ['an unknown value', 'three', (input) => input.choice('number'), 'Input `number` is `three`. Allowed: one, two.'],
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
])('%s is refused', async (_, value, reader, message) => {
  await expect(read(value, reader)).rejects.toThrow(message)
})

test('one error reports all invalid inputs', async () => {
  const both = readInputs(given({ x: 'no', y: '-x' }), group, (input) => [input.flag('x'), input.text('y')])
  await expect(both).rejects.toThrow(/`x` is `no`.*`y` is `-x`/)
})

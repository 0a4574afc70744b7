import { expect, test } from '@jest/globals'
import { constraintEnv } from '../../src/build/builders/types.js'
import { constraintPins } from '../../src/build/constraints.js'

test('the pins of a lock become constraints, without hashes, extras, options and direct references', () => {
  const lock = [
    '--index-url https://example.org/simple',
    '-r base.txt',
    'setuptools[core]==80.9.0 \\',
    '    --hash=sha256:00 \\',
    '    --hash=sha256:11',
    '    # via x',
    "tomli==2.0.1 ; python_version < '3.11'  # via build",
    'torch==2.4.0+cpu',
    'loose>=1',
    'star==1.*',
    'direct @ https://example.org/direct.whl',
    './local',
  ].join('\n')
  expect(constraintPins(lock)).toEqual(['setuptools==80.9.0', "tomli==2.0.1 ; python_version < '3.11'", 'torch==2.4.0+cpu'])
})

test('the path of the constraints has no space in a variable, because pip and uv would see two files', () => {
  expect(constraintEnv('/my runner/c#1.txt', 'PIP_CONSTRAINT')).toEqual({ PIP_CONSTRAINT: 'file:///my%20runner/c%231.txt' })
  expect(constraintEnv(undefined, 'UV_BUILD_CONSTRAINT')).toEqual({})
})

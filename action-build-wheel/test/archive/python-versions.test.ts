import { expect, test } from '@jest/globals'
import { supportedPythons } from '../../src/archive/python-versions.js'

const classify = (...versions: string[]) => versions.map((version) => `Programming Language :: Python :: ${version}`)
const all = ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13', '3.14']

test.each([
  ['classifiers, oldest first', classify('3', '3.12', '3.9', '3 :: Only', 'Implementation :: CPython'), '', ['3.9', '3.12']],
  ['classifiers that Requires-Python allows', classify('3.8', '3.10', '3.11'), '>=3.10.2', ['3.10', '3.11']],
  ['a range without classifiers', classify('3'), '>=3.10,<3.13', ['3.10', '3.11', '3.12']],
  ['a range with exceptions', [], '>=3.9,!=3.10.*', all.filter((version) => version !== '3.8' && version !== '3.10')],
  ['one minor version', [], '==3.11.*', ['3.11']],
  ['an exclusive bound', [], '>3.13.0', ['3.13', '3.14']],
  ['nothing', [], '', all],
])('supported Python versions come from %s', (_, classifiers, required, expected) => {
  const metadata = new Map([['classifier', classifiers] as const, ['requires-python', [required]] as const])
  expect(supportedPythons(metadata)).toEqual(expected)
})

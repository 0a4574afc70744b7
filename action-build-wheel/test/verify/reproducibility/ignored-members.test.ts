import { expect, test } from '@jest/globals'
import { compileGlob } from '../../../src/inputs/glob.js'
import { compareWheels } from '../../../src/verify/reproducibility/compare-wheels.js'
import { sortDifferences } from '../../../src/verify/reproducibility/ignored-members.js'
import { makeWheel } from '../../support/make-wheel.js'

const sbom = (text: string) => `files[f"{info}/sboms/a, b.json"] = b"${text}"`
const ignored = [compileGlob('*.dist-info/sboms/*')]

test.each([
  ['only an ignored member', '', '', []],
  ['another member too', 'files["a_b/x.py"] = b"1"', 'files["a_b/x.py"] = b"2"', ['a_b/x.py', 'a_b-1.0.dist-info/RECORD']],
  ['the order in RECORD too', '', 'record = f"a_b/__init__.py,,\\n{info}/RECORD,,\\n"', ['a_b-1.0.dist-info/RECORD']],
])('with a difference in %s', async (_, one, other, expected) => {
  const wheels = [makeWheel(`${sbom('1')};${one}`), makeWheel(`${sbom('2')};${other}`)] as const
  const { relevant, accepted } = await sortDifferences(await compareWheels(...wheels), { wheels, ignored })
  expect(relevant.filter(({ parts }) => parts.includes('content')).map(({ path }) => path)).toEqual(expected)
  expect(accepted).toEqual(['a_b-1.0.dist-info/sboms/a, b.json'])
})

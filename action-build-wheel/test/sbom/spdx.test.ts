import { expect, test } from '@jest/globals'
import type { BomLicense } from '../../src/sbom/bom.js'
import { toSpdx } from '../../src/sbom/spdx.js'

const convert = (licenses: readonly BomLicense[]) => {
  const component = { name: 'a_b', version: '1.0+x', licenses, description: 'x' }
  const bom = { metadata: { component }, components: [], dependencies: [{ ref: 'a_b', dependsOn: ['unknown==1'] }] }
  return toSpdx(bom, '0') as { packages: Record<string, unknown>[]; relationships: object[]; documentNamespace: string }
}

test.each<[string, readonly BomLicense[], string, string | undefined]>([
  ['no license', [], 'NOASSERTION', undefined],
  ['an identifier', [{ license: { id: 'MIT' } }], 'MIT', 'MIT'],
  ['an expression', [{ expression: 'MIT OR Apache-2.0' }], 'MIT OR Apache-2.0', 'MIT OR Apache-2.0'],
  ['a name in words', [{ license: { name: 'License :: Other' } }], 'NOASSERTION', 'License :: Other'],
  [
    'two licenses, which may be a choice or apply together',
    [{ license: { id: 'MIT' } }, { license: { name: 'declared' } }],
    'NOASSERTION',
    'MIT; declared',
  ],
])('%s in SPDX', (_, licenses, declared, stated) => {
  const [found] = convert(licenses).packages
  expect([found?.licenseDeclared, found?.licenseConcluded]).toEqual([declared, 'NOASSERTION'])
  expect(found?.licenseComments).toBe(stated === undefined ? undefined : `The metadata states: ${stated}`)
})

test('identifiers have only allowed characters, equal content has the same namespace, and unknown packages are left out', () => {
  const { packages, relationships, documentNamespace } = convert([])
  expect(packages[0]?.SPDXID).toBe('SPDXRef-Package-a-b-1.0-x')
  expect(relationships).toHaveLength(1)
  expect(convert([]).documentNamespace).toBe(documentNamespace)
  expect(convert([{ license: { id: 'MIT' } }]).documentNamespace).not.toBe(documentNamespace)
})

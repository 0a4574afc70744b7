import { expect, test } from '@jest/globals'
import { findReleasedVersions } from '../../src/state/released-versions.js'
import { chooseTemplate } from '../../src/state/tag-template.js'

const rules = { template: 'v{version}', floating: ['v{major}.{minor}'], ignored: [] as string[] }
const tagsOf = (...names: string[]) => new Map(names.map((tag) => [tag, 'id']))

test('tags that are not versions are left out, the others are in PEP 440 order', () => {
  const tags = tagsOf('v1.10.0', 'v1.9.0', 'v2.0.0rc1', 'latest', 'v1', 'v3.0', '2.0.0', 'v1.9.0-docs')
  const found = findReleasedVersions({ tags }, rules)
  expect(found.map(({ tag }) => tag)).toEqual(['v1', 'v1.9.0', 'v1.10.0', 'v2.0.0rc1'])
})

test.each([
  [['v20*'], ['v1.2.3']],
  [['v2022.1.0', 'v20260101'], ['v1.2.3']],
  [['v????.?.?'], ['v1.2.3', 'v20260101']],
  [[], ['v1.2.3', 'v2022.1.0', 'v20260101']],
])('ignore-tags %j leaves %j', (ignored, expected) => {
  const found = findReleasedVersions({ tags: tagsOf('v2022.1.0', 'v20260101', 'v1.2.3') }, { ...rules, ignored })
  expect(found.map(({ tag }) => tag)).toEqual(expected)
})

test.each([
  [[], undefined, 'v{version}', undefined],
  [['v1.0.0', '0.9.0'], undefined, 'v{version}', undefined],
  [['1.0.0', '1.1.0rc1', 'docs'], undefined, '{version}', undefined],
  [['1.0.0'], 'v{version}', 'v{version}', /such as 1\.0\.0, .*`tag-template: \{version\}`/],
  [['eleanor-1.2.0', 'x'], undefined, 'v{version}', /such as eleanor-1\.2\.0, .*`tag-template: eleanor-\{version\}`/],
  [['core-v1.2.0', 'core-v1'], 'core-v{version}', 'core-v{version}', undefined],
  [['v1.3'], undefined, 'v{version}', undefined],
])('with the tags %j and the template %s, it is %s', (tags, given, template, remark) => {
  const chosen = chooseTemplate(tags, given, { floating: rules.floating, ignored: [] })
  expect(chosen.template).toBe(template)
  if (remark === undefined) expect(chosen.remark).toBeUndefined()
  else expect(chosen.remark).toMatch(remark)
})

import { expect, test } from '@jest/globals'
import { isSameVersion, normalizeVersion } from '#shared/requirements/pep440.js'
import { buildProject } from '../support/build-project.js'
import { tinyProject } from '../support/project.js'

test.each([
  ['v1.0-RC.1', '1.0rc1'],
  ['1.0.0', '1.0.0'],
  ['01.2', '1.2'],
  ['1.0-1', '1.0.post1'],
  ['2.0+ubuntu-1', '2.0+ubuntu.1'],
  ['1.0.dev', '1.0.dev0'],
  ['latest', undefined],
  ['1.0 beta one', undefined],
])('the normal form of %s is %s', (text, normal) => {
  expect(normalizeVersion(text)).toBe(normal)
})

// What the `packaging` of PyPA says of the same pairs.
test.each([
  ['1.4', '1.4.0', true],
  ['1.4rc1', '1.4.0rc1', true],
  ['0', '0.0.0', true],
  ['0!1.4', '1.4.0', true],
  ['1!1.4', '1.4', false],
  ['1.4', '1.40', false],
  ['1.4', '1.4.post0', false],
  ['1.4+a', '1.4.0+a', true],
  ['1.4+a', '1.4', false],
])('versions %s and %s are equal: %s', (one, other, same) => {
  expect([isSameVersion(one, other), isSameVersion(other, one)]).toEqual([same, same])
})

test('in a tag build the tag must agree', async () => {
  const tag = (name: string) => ({ GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: name })
  const bad = await buildProject(tinyProject(), {}, tag('v1.5.0'))
  expect(bad.stdout).toContain('Versions do not agree: tiny/version.py says 1.4.0, the tag says v1.5.0.')
  expect(bad.summary).toContain('| the tag | v1.5.0 |')
  expect([bad.code, bad.hasOutDir]).toEqual([1, false])
  const nightly = await buildProject(tinyProject(), {}, tag('nightly'))
  expect(nightly.code).toBe(0)
  // A shorter release is the same version, and the outputs say what the wheel says. Source: PEP 440, "Version matching".
  const good = await buildProject(tinyProject(), { version: '1.4' }, tag('v1.4'))
  expect(good.summary).toContain('tiny/version.py, `version`, the tag, tiny-1.4.0-py3-none-any.whl agree')
  expect([good.code, good.outputs.version]).toEqual([0, '1.4.0'])
})

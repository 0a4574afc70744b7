import { expect, test } from '@jest/globals'
import { buildProject } from '../../support/build-project.js'
import { tinyProject } from '../../support/project.js'

test('twine check: `strict` fails, `warn` warns, good metadata passes, and an unknown classifier is a warning', async () => {
  const strict = await buildProject(tinyProject(), { twine: 'strict' })
  expect(strict.stdout).toMatch(
    /^::error::twine check reports problems in tiny-1\.4\.0-py3-none-any\.whl: .*`long_description` missing\./m,
  )
  expect([strict.code, strict.hasOutDir]).toEqual([1, false])
  const warn = await buildProject(tinyProject(), { twine: 'warn' })
  expect(warn.stdout).toMatch(/^::warning::twine check reports problems in/m)
  expect(warn.code).toBe(0)
  const described = tinyProject('described')
  const good = await buildProject(described, { twine: 'strict', 'check-wheel-contents': 'all' })
  expect(good.summary).toContain('| twine check --strict | ✅ passed |')
  expect(good.stdout.match(/^::warning::PyPI will reject the classifier.*$/gm)).toEqual([
    '::warning::PyPI will reject the classifier `Intended Audience :: Developer`, unless it is newer than this release of the action. Did you mean `Intended Audience :: Developers`?',
  ])
  expect(good.summary).toContain('| check-wheel-contents | ✅ passed: all |')
  expect(good.summary).toContain('<summary>Files of tiny-1.4.0.tar.gz</summary>')
  expect(good.outputs.size).toMatch(/^\d+$/)
})

test('check-wheel-contents fails by the selected rules', async () => {
  const files = tinyProject('docs')
  const bad = await buildProject(files, { 'check-wheel-contents': 'W005,W009' })
  expect(bad.stdout).toMatch(
    /^::error::check-wheel-contents reports problems in .*W005: Wheel contains common toplevel name in library: docs\/; W009: /m,
  )
  expect([bad.code, bad.hasOutDir]).toEqual([1, false])
  const other = await buildProject(files, { 'check-wheel-contents': 'W001' })
  expect(other.code).toBe(0)
})

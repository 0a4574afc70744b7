import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction, writeTree } from '../../shared/test/support/run-action.js'
import { commit, quick, repository, tinyProject } from './support/project.js'

const action = 'action-build-wheel'

async function check(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>>, env = {}) {
  const workspace = repository(files)
  const result = await runAction({ action, workspace, inputs: { ...quick, ...inputs }, env })
  return { ...result, workspace, placed: existsSync(join(workspace, 'dist')) }
}

test('twine check: strict refuses, warn warns, and good metadata pass', async () => {
  const strict = await check(tinyProject(), { twine: 'strict' })
  expect(strict.stdout).toMatch(
    /^::error::twine check finds fault with tiny-1\.4\.0-py3-none-any\.whl: .*`long_description` missing\./m,
  )
  expect([strict.code, strict.placed]).toEqual([1, false])
  const warn = await check(tinyProject(), { twine: 'warn' })
  expect(warn.stdout).toMatch(/^::warning::twine check finds fault with/m)
  expect(warn.code).toBe(0)
  const described = tinyProject('described')
  const good = await check(described, { twine: 'strict', rules: 'all' })
  expect(good.summary).toContain('| twine check --strict | passed |')
  expect(good.summary).toContain('| check-wheel-contents | passed: all |')
  expect(good.summary).toContain('<summary>Files of tiny-1.4.0.tar.gz</summary>')
  expect(good.outputs.size).toMatch(/^\d+$/)
})

test('check-wheel-contents refuses by the rules that are selected', async () => {
  const files = tinyProject('docs')
  const bad = await check(files, { rules: 'W005,W009' })
  expect(bad.stdout).toMatch(
    /^::error::check-wheel-contents finds fault with .*W005: Wheel contains common toplevel name in library: docs\/; W009: /m,
  )
  expect([bad.code, bad.placed]).toEqual([1, false])
  const other = await check(files, { rules: 'W001' })
  expect(other.code).toBe(0)
})

test('a secret in the sdist alone, and a wheel above its budget, never reach out-dir', async () => {
  const secret = await check({ ...tinyProject(), 'tiny/trust.pem': 'x' }, {})
  expect(secret.stdout).toContain('tiny/trust.pem (a file for secrets, in the sdist). Exclude it in the settings of the backend')
  expect([secret.code, secret.placed]).toEqual([1, false])
  const large = await check(tinyProject(), { 'max-size': '100' })
  expect(large.stdout).toMatch(/^::error::tiny-1\.4\.0-py3-none-any\.whl has 1\.\d KiB, more than the 0\.1 KiB of `max-size`/m)
  expect([large.code, large.placed]).toEqual([1, false])
})

test('on a tag build the tag has a say', async () => {
  const tag = (name: string) => ({ GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: name })
  const bad = await check(tinyProject(), {}, tag('v1.5.0'))
  expect(bad.stdout).toContain('The versions do not agree: tiny/version.py says 1.4.0, the tag says v1.5.0.')
  expect(bad.summary).toContain('| the tag | v1.5.0 |')
  expect([bad.code, bad.placed]).toEqual([1, false])
  const nightly = await check(tinyProject(), {}, tag('nightly'))
  expect(nightly.code).toBe(0)
  // A shorter release is the same version, and the outputs say what the wheel says. Source: PEP 440, "Version matching".
  const good = await check(tinyProject(), { version: '1.4' }, tag('v1.4'))
  expect(good.summary).toContain('tiny/version.py, input `version`, the tag, tiny-1.4.0-py3-none-any.whl agree')
  expect([good.code, good.outputs.version]).toEqual([0, '1.4.0'])
})

test('the bill of materials holds the wheel, its hash and its lock, and nothing of this machine', async () => {
  const files = { ...tinyProject('requires'), 'requirements/base.txt': 'packaging==26.0\n' }
  const { code, outputs, workspace } = await check(files, { sbom: 'true', 'install-with': 'requirements/base.txt' })
  expect(code).toBe(0)
  expect(outputs.sbom).toBe('dist/tiny-1.4.0.cdx.json')
  const text = readFileSync(join(workspace, outputs.sbom ?? ''), 'utf8')
  const bom = JSON.parse(text) as {
    bomFormat: string
    metadata: { component: { name: string; hashes: object[] } }
    components: { name: string; version: string }[]
    dependencies: { ref: string; dependsOn?: string[] }[]
  }
  expect(bom.bomFormat).toBe('CycloneDX')
  expect(bom.metadata.component).toMatchObject({ name: 'tiny', hashes: [{ alg: 'SHA-256', content: outputs.sha256 }] })
  expect(bom.components.map(({ name, version }) => `${name} ${version}`)).toEqual(['packaging 26.0'])
  expect(bom.dependencies.find(({ ref }) => ref.startsWith('tiny'))?.dependsOn).toEqual(['packaging==26.0'])
  expect(text).not.toMatch(/file:|\/tmp\//)
  const report = JSON.parse(readFileSync(outputs.report ?? '', 'utf8')) as { files: { path: string }[] }
  expect(report.files.map(({ path }) => path)).toContain('dist/tiny-1.4.0.cdx.json')
})

test('sizes are shown beside those of an earlier wheel', async () => {
  const workspace = repository(tinyProject())
  const first = await runAction({ action, workspace, inputs: { ...quick, previous: 'earlier', 'out-dir': 'earlier' } })
  expect(first.stdout).toContain('There is no earlier wheel in `previous` to compare with.')
  writeTree(workspace, { 'tiny/more.py': `x = '${'0123456789'.repeat(300)}'\n`, 'tiny/version.py': '__version__ = "1.5.0"\n' })
  commit(workspace, 'tiny')
  const second = await runAction({ action, workspace, inputs: { ...quick, previous: 'earlier' } })
  expect(second.code).toBe(0)
  expect(second.summary).toMatch(/### Size beside tiny-1\.4\.0-py3-none-any\.whl: 1\.1 KiB → 4\.\d KiB \(\+3\.\d KiB\)/)
  expect(second.summary).toContain('| tiny/more.py | – | 2.9 KiB |')
  expect(second.summary).not.toContain('tiny/version.py |')
})

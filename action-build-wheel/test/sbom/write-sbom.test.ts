import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { buildProject } from '../support/build-project.js'
import { tinyProject } from '../support/project.js'

test('the bill of materials contains the wheel, its hash and its lock, and no path of this machine', async () => {
  const files = { ...tinyProject('requires'), 'requirements/base.txt': 'packaging==26.0\n' }
  const { code, outputs, workspace } = await buildProject(files, { sbom: 'true', 'install-with': 'requirements/base.txt' })
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

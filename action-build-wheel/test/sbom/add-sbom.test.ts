import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { buildProject } from '../support/build-project.js'
import { git, tinyProject } from '../support/project.js'
import { installWithSpdxTools } from '../support/spdx-tools.js'

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

test('an SPDX document in the wheel and beside it is valid, and the wheel still installs', async () => {
  const files = { ...tinyProject('requires'), 'requirements/base.txt': 'packaging==26.0\n' }
  const inputs = { sbom: 'true', 'sbom-embed': 'true', 'sbom-format': 'spdx', 'install-with': 'requirements/base.txt' }
  const { stdout, outputs, workspace } = await buildProject(files, inputs)
  expect(stdout).not.toContain('::error')
  expect(outputs.sbom).toBe('dist/tiny-1.4.0.spdx.json')
  const { sitePackages, validate } = installWithSpdxTools(join(workspace, outputs.wheel ?? ''))
  const beside = join(workspace, outputs.sbom ?? '')
  const inside = join(sitePackages, 'tiny-1.4.0.dist-info', 'sboms', 'eleanor.spdx.json')
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as SpdxDocument
  expect(read(beside).packages.map(({ name, checksums }) => ({ name, checksums }))).toEqual([
    { name: 'tiny', checksums: [{ algorithm: 'SHA256', checksumValue: outputs.sha256 }] },
    { name: 'packaging', checksums: undefined },
  ])
  const commitTime = new Date(Number(git(workspace, 'log', '-1', '--format=%ct')) * 1000).toISOString().replace('.000', '')
  expect(read(beside)).toMatchObject({
    spdxVersion: 'SPDX-2.3',
    name: 'tiny-1.4.0',
    creationInfo: { created: commitTime, creators: [expect.stringMatching(/^Tool: cyclonedx-py-\d/), expect.anything()] },
    relationships: [
      { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-Package-tiny-1.4.0' },
      { relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'SPDXRef-Package-packaging-26.0' },
    ],
  })
  expect(read(inside).packages.map(({ name, checksums }) => ({ name, checksums }))).toEqual([
    { name: 'tiny' },
    { name: 'packaging' },
  ])
  const faulty = join(workspace, 'faulty.spdx.json')
  writeFileSync(faulty, JSON.stringify({ ...read(beside), dataLicense: 'MIT' }))
  expect(validate(beside, inside, faulty)).toEqual([
    { code: 0, output: '' },
    { code: 0, output: '' },
    { code: 1, output: expect.stringContaining('MIT') },
  ])
})

interface SpdxDocument {
  readonly packages: readonly { readonly name: string; readonly checksums?: readonly object[] }[]
}

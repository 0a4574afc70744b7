import { describe, expect, test } from '@jest/globals'
import { parse } from 'smol-toml'
import { findVersionTool } from '#shared/python/version-tool.js'
import { buildProject } from '../support/build-project.js'
import { tinyProject } from '../support/project.js'

const dynamic = '[project]\nname = "a"\ndynamic = ["version"]\n'

test.each([
  ['[tool.setuptools_scm]\n', 'setuptools-scm'],
  ['[tool.hatch.version]\nsource = "vcs"\n', 'hatch'],
  ['[tool.hatch.version]\npath = "a/version.py"\n', undefined],
  ['[tool.poetry-dynamic-versioning]\nenable = true\n', 'poetry-dynamic-versioning'],
  ['[tool.poetry-dynamic-versioning]\nenable = false\n', undefined],
  ['[tool.pdm.version]\nsource = "scm"\n', 'pdm-backend'],
  ['[tool.pdm.version]\nsource = "file"\npath = "a.py"\n', undefined],
  ['[project]\nversion = "1"\n[tool.setuptools_scm]\n', undefined],
  [`${dynamic}[build-system]\nrequires = ["setuptools>=80", "setuptools_scm[simple] >=9.2"]\n`, 'setuptools-scm'],
  [`${dynamic}[build-system]\nrequires = ["flit_scm"]\n`, 'flit-scm'],
  ['[build-system]\nrequires = ["setuptools", "pbr>=6"]\n', 'pbr'],
  // It lists the files of the sdist, and the version is in a file.
  [
    `${dynamic}[build-system]\nrequires = ["setuptools-scm"]\n[tool.setuptools.dynamic]\nversion = {attr = "a.version"}\n`,
    undefined,
  ],
  ['[build-system]\nrequires = ["setuptools", "setuptools-scm"]\n', undefined],
  ['[project]\nversion = "1"\n[build-system]\nrequires = ["pbr"]\n', undefined],
])('the version of %j is computed by %s', (text, tool) => {
  expect(findVersionTool({ table: parse(text) })?.tool).toBe(tool)
})

test.each([
  ['vcs', true],
  ['env', false],
])('the version of the hatch source %s comes from Git: %s', (source, readsGit) => {
  expect(findVersionTool({ table: parse(`[tool.hatch.version]\nsource = "${source}"\n`) })?.readsGit).toBe(readsGit)
})

// backend-projects.ts has a project whose placeholder setuptools-scm replaces.
test('`version-file: none` compares no file', async () => {
  // The backend replaces the placeholder.
  const files = tinyProject()
  const backend = (files['backend.py'] ?? '').replace(/read_text\(\)\.split\('"'\)\[1\]/, 'read_text() and "1.4.0"')
  const project = { ...files, 'backend.py': backend, 'tiny/version.py': '__version__ = "0.0.0"\n' }
  const compared = await buildProject(project, {})
  expect(compared.stdout).toContain('Versions do not agree: tiny/version.py says 0.0.0, tiny-1.4.0-py3-none-any.whl says 1.4.0.')
  const none = await buildProject(project, { 'version-file': 'none' })
  expect([none.code, none.outputs.version]).toEqual([0, '1.4.0'])
})

// What is rejected before the build is in rejected.test.ts.
describe('a wheel with a local version', () => {
  const tag = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.4.0' }
  const files = tinyProject()
  const gpu = { ...files, 'tiny/version.py': '__version__ = "1.4.0+cu121"\n' }

  test.each<Record<string, string>>([{ 'local-version': 'cu121' }, { version: '1.4.0+cu121' }])(
    'is built with %j',
    async (inputs) => {
      const { code, stdout, outputs } = await buildProject(gpu, inputs, tag)
      expect(stdout).toContain('PyPI will reject the version 1.4.0+cu121')
      expect({ code, ...outputs }).toMatchObject({
        code: 0,
        version: '1.4.0+cu121',
        wheel: 'dist/tiny-1.4.0+cu121-py3-none-any.whl',
      })
    },
  )

  test('is refused if the wheel lacks it', async () => {
    const { code, stdout, hasOutDir } = await buildProject(files, { 'local-version': 'cu121' }, tag)
    expect(stdout).toContain('::tiny-1.4.0-py3-none-any.whl has the version 1.4.0, without the local part `cu121`.')
    expect([code, hasOutDir]).toEqual([1, false])
  })
})

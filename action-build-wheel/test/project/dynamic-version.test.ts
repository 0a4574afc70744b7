import { describe, expect, test } from '@jest/globals'
import { parse } from 'smol-toml'
import { findVersionTool } from '#shared/python/version-tool.js'
import { runAction } from '../../../shared/test/support/run-action.js'
import { buildProject } from '../support/build-project.js'
import { git, tinyProject } from '../support/project.js'
import { createRepository, fastBuilder } from '../support/project.js'

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

test('a placeholder that setuptools-scm replaces is not compared', async () => {
  const pyproject =
    '[build-system]\nrequires = ["setuptools", "setuptools-scm>=8"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "scm"\ndynamic = ["version"]\n[tool.setuptools_scm]\nversion_file = "scm/_version.py"\n[tool.setuptools]\npackages = ["scm"]\n'
  const workspace = createRepository({
    'pyproject.toml': pyproject,
    '.gitignore': 'dist/\n_version.py\n',
    'scm/__init__.py': '',
    'scm/version.py':
      '__version__ = "0.0.0"\ntry:\n    from ._version import version as __version__\nexcept ImportError:\n    pass\n',
  })
  git(workspace, 'tag', 'v2.3.4')
  const { code, stdout, outputs } = await runAction({ action: 'action-build-wheel', workspace, inputs: fastBuilder })
  expect(stdout).toContain('The version is computed by setuptools-scm, so no version file is compared with it.')
  expect([code, outputs.version]).toEqual([0, '2.3.4'])
})

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

describe('a wheel with a local version', () => {
  const tag = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.4.0' }
  const files = tinyProject()
  const gpu = { ...files, 'tiny/version.py': '__version__ = "1.4.0+cu121"\n' }

  test('is refused at a tag without one, with the input that accepts it', async () => {
    const { code, stdout } = await buildProject(gpu, {}, tag)
    expect(stdout).toContain('Versions do not agree: tiny/version.py says 1.4.0+cu121, the tag says v1.4.0. ')
    expect(code).toBe(1)
  })

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

  test.each([
    [{ 'local-version': 'cu118' }, 'Versions do not agree: tiny/version.py says 1.4.0+cu121, the tag says v1.4.0.', gpu],
    [{ 'local-version': 'cu121' }, 'tiny-1.4.0-py3-none-any.whl has the version 1.4.0, without the local part `cu121`.', files],
    [{ 'local-version': 'a b' }, 'Input `local-version` is `a b`, which is not a local version.', files],
  ])('is refused with %j', async (inputs, error, project) => {
    const { code, stdout, hasOutDir } = await buildProject(project, inputs, tag)
    expect(stdout).toContain(`::${error}`)
    expect([code, hasOutDir]).toEqual([1, false])
  })
})

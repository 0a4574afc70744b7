import { describe, expect, test } from '@jest/globals'
import { parse } from 'smol-toml'
import { findVersions } from '../../src/version-files/find-versions.js'
import { findDeclaredVersion } from '../../src/version-source/pyproject-version.js'

const dynamic = '[project]\nname = "my-pkg"\ndynamic = ["version"]\n'

describe('where pyproject.toml says that the version is', () => {
  test.each([
    ['[project]\nversion = "1.2.3"\n[tool.setuptools_scm]\n', { kind: 'static' }],
    ['[tool.black]\n', { kind: 'undeclared' }],
    [dynamic, { kind: 'undeclared' }],
    [`${dynamic}[tool.setuptools_scm]\n`, { kind: 'tags', tool: 'setuptools-scm' }],
    [`${dynamic}[tool.hatch.version]\nsource = "vcs"\n`, { kind: 'tags', tool: 'hatch' }],
    [`${dynamic}[tool.hatch.version]\nsource = "env"\n`, { kind: 'computed', tool: 'hatch' }],
    [`${dynamic}[tool.pdm.version]\nsource = "scm"\n`, { kind: 'tags', tool: 'pdm-backend' }],
  ])('%j', (text, expected) => expect(findDeclaredVersion(parse(text))).toEqual(expected))

  const setuptools = '[tool.setuptools.dynamic]\nversion = '
  test.each([
    [`${setuptools}{ file = "VERSION" }\n`, ['VERSION text']],
    [`${setuptools}{ file = ["my_pkg/VERSION"] }\n`, ['my_pkg/VERSION text']],
    [
      `${setuptools}{ attr = "my_pkg.__version__" }\n`,
      ['src/my_pkg.py python', 'src/my_pkg/__init__.py python', 'my_pkg.py python', 'my_pkg/__init__.py python'],
    ],
    [
      `[tool.setuptools.package-dir]\n"" = "lib"\n${setuptools}{ attr = "my_pkg.about.__version__" }\n`,
      ['lib/my_pkg/about.py python', 'lib/my_pkg/about/__init__.py python'],
    ],
    ['[tool.hatch.version]\npath = "src/my_pkg/__about__.py"\n', ['src/my_pkg/__about__.py python']],
    ['[tool.pdm.version]\nsource = "file"\npath = "my_pkg/v.py"\n', ['my_pkg/v.py python']],
    ['[build-system]\nbuild-backend = "flit_core.buildapi"\n', ['src/my_pkg.py python', 'src/my_pkg/__init__.py python']],
  ])('%j', (text, expected) => {
    const found = findDeclaredVersion(parse(dynamic + text))
    const candidates = found.kind === 'files' ? found.candidates.map(({ path, format }) => `${path} ${String(format)}`) : []
    expect(candidates.slice(0, expected.length)).toEqual(expected)
  })

  test.each([
    ['attr = "my_pkg.VERSION"', 'VERSION: str = "1.2.3"\n'],
    ['attr = "my_pkg.VERSION"', "VERSION = '1.2.3'  # here\n"],
  ])('%s finds the version in %j', (version, source) => {
    const found = findDeclaredVersion(parse(`${dynamic}${setuptools}{ ${version} }\n`))
    const [candidate] = found.kind === 'files' ? found.candidates : []
    expect(candidate && findVersions(candidate, source).main).toMatchObject([{ version: '1.2.3' }])
  })

  test.each(['__version__ = "1.2.3"', "VERSION = 'v1.2.3'", '__version__: str = "1.2.3"'])('hatch finds %s', (source) => {
    const found = findDeclaredVersion(parse(`${dynamic}[tool.hatch.version]\npath = "a.py"\n`))
    const candidates = found.kind === 'files' ? found.candidates : []
    expect(candidates.flatMap((each) => findVersions(each, source).main).at(-1)).toMatchObject({ version: '1.2.3' })
  })
})

test.each([
  ['1.2.3\n', ['1.2.3']],
  ['\r\n 1.2.3 \r\n', ['1.2.3']],
  ['1.2.3\n1.2.4\n', []],
  ['', []],
])('a file with nothing but the version: %j', (text, versions) => {
  expect(findVersions({ path: 'VERSION', format: 'text' }, text).main.map(({ version }) => version)).toEqual(versions)
})

test.each([
  ['[tool.poetry]\nversion = "1.2.3"\n', ['1.2.3']],
  ['[project]\nversion = "1.2.4"\n[tool.poetry]\nversion = "1.2.3"\n', ['1.2.4']],
])('the version of Poetry counts without one of the project: %j', (text, versions) => {
  expect(findVersions({ path: 'pyproject.toml', format: 'toml' }, text).main.map(({ version }) => version)).toEqual(versions)
})

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { readVersions, replaceVersion } from '../../src/version-files/version-file.js'
import type { DeclaredLocations } from '../../src/version-source/find-version-source.js'
import { findVersionSource } from '../../src/version-source/find-version-source.js'

type Tree = Readonly<Record<string, string>>

const nothing = {
  configFolder: '',
  versionFrom: 'auto',
  versionFile: undefined,
  versionFiles: [],
} as const
const known = (path: string) => ({ path, format: 'known' }) as const

/** Puts the files into a repository and looks for the version. */
async function find(tree: Tree, declared: Partial<DeclaredLocations> = {}) {
  const folder = temporaryFolder('source')
  writeTree(folder, tree)
  const git = async (...args: string[]) => Promise.resolve(execFileSync('git', args, { cwd: folder, encoding: 'utf8' }))
  await git('init', '-q')
  await git('add', '-A')
  return { folder, source: await findVersionSource(folder, git, { ...nothing, ...declared }) }
}

/** The text of the files that a bump from 1.2.3 to 1.3.0 changes. */
async function bump(tree: Tree, declared: Partial<DeclaredLocations> = {}): Promise<Tree> {
  const { folder, source } = await find(tree, declared)
  if (source.kind === 'tags') throw new Error(source.reason)
  const current = await readVersions(folder, source.locations)
  for (const location of source.locations) await replaceVersion(folder, location, '1.3.0', { current })
  return Object.fromEntries(source.locations.map(({ path }) => [path, readFileSync(join(folder, path), 'utf8')]))
}

const project = (version: string, name = 'my-pkg') => `[project]\nname = "${name}"\nversion = "${version}"\n`
const dynamic = '[project]\nname = "my-pkg"\ndynamic = ["version"]\n'
const module = (version: string) => `__version__ = "${version}"\n`
const uvLock = (version: string, other = version) =>
  `version = 1\n\n[[package]]\nname = "my-pkg"\nversion = "${version}"\nsource = { editable = "." }\n\n[[package]]\nname = "core"\nversion = "${other}"\nsource = { editable = "packages/core" }\n`
const cargo = '[package]\nname = "my-pkg" # it\nversion = "1.2.3"\n\n[dependencies]\nserde = { version = "1.2.3" }\n'
const cargoLock =
  '[[package]]\nname = "serde"\nversion = "1.2.3"\nsource = "registry+x"\n\n[[package]]\nname = "my-pkg"\nversion = "1.2.3"\ndependencies = [\n "serde",\n]\n'
const backend = (name: string) => `[build-system]\nbuild-backend = "${name}"\n`

test.each<[string, Tree, string[]]>([
  ['the version of pyproject.toml', { 'pyproject.toml': project('1.2.3') }, ['pyproject.toml']],
  ['Poetry', { 'pyproject.toml': '[tool.poetry]\nversion = "1.2.3"\n' }, ['pyproject.toml']],
  [
    'version.py beside it',
    { 'pyproject.toml': project('1.2.3'), 'src/a/version.py': module('1.2.3') },
    ['pyproject.toml', 'src/a/version.py'],
  ],
  [
    'the module of the project',
    { 'pyproject.toml': project('1.2.3'), 'my_pkg/__init__.py': module('1.2.3'), 'other/__init__.py': module('1.2.3') },
    ['pyproject.toml', 'my_pkg/__init__.py'],
  ],
  [
    'the only package in src, whose name is not that of the project',
    { 'pyproject.toml': project('1.2.3'), 'src/yaml/__init__.py': module('1.2.3'), 'src/yaml/sub/__init__.py': module('7') },
    ['pyproject.toml', 'src/yaml/__init__.py'],
  ],
  [
    'the only package at the top beside tests',
    { 'pyproject.toml': project('1.2.3'), 'yaml/__init__.py': module('1.2.3'), 'tests/__init__.py': module('7') },
    ['pyproject.toml', 'yaml/__init__.py'],
  ],
  [
    'no package of several with other names',
    { 'pyproject.toml': project('1.2.3'), 'src/a/__init__.py': module('1.2.3'), 'src/b/__init__.py': module('7') },
    ['pyproject.toml'],
  ],
  [
    'not one of several version.py, nor a placeholder, nor a computed version',
    {
      'pyproject.toml': project('1.2.3'),
      'a/version.py': module('1.2.3'),
      'b/version.py': module('7'),
      'my_pkg.py': module('0.0.0'),
      'src/my_pkg/__init__.py': '__version__ = version("my-pkg")\n',
    },
    ['pyproject.toml'],
  ],
  ['the lock of uv', { 'pyproject.toml': project('1.2.3'), 'uv.lock': uvLock('1.2.3') }, ['pyproject.toml', 'uv.lock']],
  ['a stale lock is left to its tool', { 'pyproject.toml': project('1.2.3'), 'uv.lock': uvLock('1.1.0') }, ['pyproject.toml']],
  [
    'maturin',
    { 'pyproject.toml': `${dynamic}${backend('maturin')}`, 'Cargo.toml': cargo, 'Cargo.lock': cargoLock },
    ['Cargo.toml', 'Cargo.lock'],
  ],
  [
    'meson-python',
    { 'pyproject.toml': `${dynamic}${backend('mesonpy')}`, 'meson.build': "project('x', 'c',\n  version : '1.2.3')\n" },
    ['meson.build'],
  ],
  ['setup.cfg', { 'setup.cfg': '[metadata]\nname = x\nversion = 1.2.3\n' }, ['setup.cfg']],
  [
    'setup.cfg with an attribute',
    {
      'pyproject.toml': backend('setuptools.build_meta'),
      'setup.cfg': '[metadata]\nversion = attr: x.__version__\n[options]\npackage_dir =\n  = lib\n',
      'lib/x/__init__.py': module('1.2.3'),
      'src/y/version.py': module('9'),
    },
    ['lib/x/__init__.py'],
  ],
  ['setup.cfg with a file', { 'setup.cfg': '[metadata]\nversion = file: VERSION\n', VERSION: '1.2.3\n' }, ['VERSION']],
])('a release changes %s', async (_, tree, files) => {
  const changed = await bump(tree)
  expect(Object.keys(changed)).toEqual(files)
  // Everything but the version of the project is kept: the dependencies have the same one.
  for (const [path, text] of Object.entries(changed)) {
    const before = tree[path] ?? ''
    const at = path === 'Cargo.lock' ? before.lastIndexOf('1.2.3') : before.indexOf('1.2.3')
    expect(text).toBe(`${before.slice(0, at)}1.3.0${before.slice(at + 5)}`)
  }
})

const monorepo: Tree = {
  'pyproject.toml': project('1.2.3', 'root'),
  'src/root/version.py': module('1.2.3'),
  'uv.lock': uvLock('1.2.3'),
}
const hatch = `${dynamic}[tool.hatch.version]\npath = "src/core/__init__.py"\n`

test.each<[string, Tree, string, string[]]>([
  [
    'static',
    { 'packages/core/pyproject.toml': project('1.2.3', 'core') },
    'packages/core',
    ['packages/core/pyproject.toml', 'uv.lock'],
  ],
  [
    'hatch',
    { 'packages/core/pyproject.toml': hatch, 'packages/core/src/core/__init__.py': module('1.2.3') },
    'packages/core',
    ['packages/core/src/core/__init__.py'],
  ],
  [
    'its only version.py',
    { 'packages/core/pyproject.toml': dynamic, 'packages/core/src/core/version.py': module('1.2.3') },
    'packages/core',
    ['packages/core/src/core/version.py'],
  ],
  ['a folder without a project', { '.github/eleanor.toml': '' }, '.github', ['pyproject.toml', 'src/root/version.py', 'uv.lock']],
])('a package of several changes its own files: %s', async (_, tree, configFolder, files) => {
  const changed = await bump({ ...monorepo, ...tree }, { configFolder })
  expect(Object.keys(changed)).toEqual(files)
  const isCore = configFolder === 'packages/core'
  if (files.includes('uv.lock')) expect(changed['uv.lock']).toBe(uvLock(isCore ? '1.2.3' : '1.3.0', isCore ? '1.3.0' : '1.2.3'))
})

test('a package of several without a version never takes the one of another', async () => {
  const tree = { ...monorepo, 'packages/core/pyproject.toml': dynamic }
  await expect(bump(tree, { configFolder: 'packages/core' })).rejects.toThrow(
    /^packages\/core\/pyproject\.toml has no static `version` .*declares the version as dynamic/,
  )
  const scm = { ...monorepo, 'packages/core/pyproject.toml': `${dynamic}[tool.setuptools_scm]\n` }
  expect((await find(scm, { configFolder: 'packages/core' })).source.kind).toBe('tags')
})

test('a declared uv.lock means the package of the version file', async () => {
  const tree = { 'packages/core/pyproject.toml': project('1.2.3'), 'uv.lock': uvLock('1.2.3') }
  const declared = { versionFile: 'packages/core/pyproject.toml', versionFiles: [known('uv.lock')] }
  expect((await bump(tree, declared))['uv.lock']).toBe(uvLock('1.2.3', '1.3.0'))
})

test('a module with another version is not overwritten and not left behind', async () => {
  const tree = { 'pyproject.toml': project('1.2.3'), 'a/version.py': module('1.2.2') }
  await expect(bump(tree)).rejects.toThrow(
    /^a\/version\.py has the version `1\.2\.2`, but the release starts from 1\.2\.3.*set `version-file`/,
  )
  expect(Object.keys(await bump(tree, { versionFile: 'pyproject.toml' }))).toEqual(['pyproject.toml'])
})

import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { readProjectName } from '../../src/project/project-name.js'

test.each<[name: string, files: Readonly<Record<string, string>>, expected: string | undefined]>([
  ['[project]', { 'pyproject.toml': '[project]\nname = "a"\n[tool.poetry]\nname = "b"\n' }, 'a'],
  ['Poetry', { 'pyproject.toml': '[tool.poetry]\nname = "b"\n' }, 'b'],
  ['flit', { 'pyproject.toml': '[tool.flit.metadata]\nmodule = "c"\n' }, 'c'],
  ['flit, other than the module', { 'pyproject.toml': '[tool.flit.metadata]\nmodule = "c"\ndist-name = "c-lib"\n' }, 'c-lib'],
  ['setup.cfg', { 'pyproject.toml': '[build-system]\n', 'setup.cfg': '[metadata]\nversion = 1\nname = d\n' }, 'd'],
  ['setup.py', { 'setup.py': 'from setuptools import setup\nsetup(\n    version="1",\n    name=\'e\',\n)\n' }, 'e'],
  ['maturin', { 'pyproject.toml': '[build-system]\n', 'Cargo.toml': '[package]\nname = "f"\n' }, 'f'],
  ['a computed name', { 'setup.py': 'setup(name=read_name())\n' }, undefined],
  ['a broken file', { 'pyproject.toml': '[project\n', 'setup.cfg': '[metadata]\nname = g\n' }, 'g'],
])('the name of the project is read from %s', async (_, files, expected) => {
  const folder = temporaryFolder('named')
  writeTree(folder, files)
  expect(await readProjectName(folder)).toBe(expected)
})

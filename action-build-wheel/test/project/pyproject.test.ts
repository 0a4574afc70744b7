import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { findStaticVersion, readPyproject, requireBuildSystem } from '../../src/project/pyproject.js'

test('the static version is found with its line', () => {
  const text = '[tool.x]\nversion = "0"\n[project]\nname = "a"\nversion = "1.0"\n'
  expect(findStaticVersion({ text, table: { project: { version: '1.0' } }, file: 'p.toml' })).toEqual({
    version: '1.0',
    location: { file: 'p.toml', line: 5 },
  })
  expect(findStaticVersion({ text: '', table: { project: { dynamic: ['version'] } }, file: 'p.toml' })).toBeUndefined()
})

const black = '[tool.black]\nline-length = 100\n'

test.each([
  [{ 'setup.py': '' }, undefined],
  [{ 'pyproject.toml': '[project]\nname = "a"\n' }, undefined],
  [{ 'pyproject.toml': black, 'setup.cfg': '[metadata]\nname = a\n' }, undefined],
  [{ 'pyproject.toml': black, 'setup.cfg': '[flake8]\nmax-line-length = 100\n' }, '`pyproject.toml` has neither [build-system]'],
  // PyPA build and uv refuse a folder that has only a `setup.cfg`.
  [{ 'setup.cfg': '[metadata]\nname = a\n' }, 'It contains neither `pyproject.toml` nor `setup.py`'],
])('the folder with %j has a build system, or the error says what it lacks', async (files, problem) => {
  const folder = temporaryFolder('project')
  writeTree(folder, files)
  const pyproject = await readPyproject(folder, folder)
  const check = () => requireBuildSystem(folder, folder, pyproject)
  if (problem === undefined) expect(check).not.toThrow()
  else expect(check).toThrow(problem)
})

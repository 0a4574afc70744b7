import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { relativePosixPath } from '#shared/files/paths.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { listPackages } from '../../src/packages/list-packages.js'

const folder = temporaryFolder('packages')
const projects = ['.', 'libs/core', 'libs/app', 'libs/app/plugins/x', 'libs/.hidden', 'libs/node_modules/y', 'libs/venv/z']
writeTree(folder, Object.fromEntries(projects.map((path) => [join(path, 'pyproject.toml'), ''])))
writeTree(folder, { 'libs/old/setup.py': '', 'libs/notes/readme.txt': '', 'libs/venv/pyvenv.cfg': '' })
mkdirSync(join(folder, 'libs/empty'))

test.each([
  ['libs/*', 'libs/app, libs/core, libs/old'],
  ['./libs/*/ !libs/old', 'libs/app, libs/core'],
  ['libs/**', 'libs/app, libs/app/plugins/x, libs/core, libs/old'],
  ['**/plugins/?', 'libs/app/plugins/x'],
  ['. libs/c*', '., libs/core'],
  ['libs/core libs/* !libs/o* !libs/app', 'libs/core'],
  ['libs/nothing/*', ''],
])('%s matches %s', async (patterns, expected) => {
  const found = await listPackages(folder, patterns.split(' '))
  expect(found.map((path) => relativePosixPath(folder, path)).join(', ')).toBe(expected)
})

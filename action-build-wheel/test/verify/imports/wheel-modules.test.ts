import { expect, test } from '@jest/globals'
import { findMissingPackages } from '../../../src/verify/imports/missing-packages.js'
import { findRootModules, listModules } from '../../../src/verify/imports/wheel-modules.js'

function wheelOf(paths: readonly string[]) {
  return { members: paths.map((path) => ({ path, sha256: '', size: 0, packed: 0 })) }
}

test('the modules of a wheel and their roots are found', () => {
  const paths = ['pkg/__init__.py', 'pkg/sub/x.py', 'mod.py', 'ext.cpython-311-x86_64-linux-gnu.so', 'data/x.json']
  const more = [
    'a-1.dist-info/x.py',
    'a-1.data/purelib/late/__init__.py',
    'a-1.data/scripts/run.py',
    'not-a-name/x.py',
    'space/core/__init__.py',
    'space/core/a.py',
    'pkg/__main__.py',
    // Not the module `pkg.settings`, and a module of another system.
    'pkg/settings.local.py',
    process.platform === 'win32' ? 'pkg/_fast.so' : 'pkg/_fast.pyd',
  ]
  const modules = listModules(wheelOf([...paths, ...more]))
  expect(modules).toEqual(['ext', 'late', 'mod', 'pkg', 'pkg.sub.x', 'space.core', 'space.core.a'])
  expect(findRootModules(modules)).toEqual(['ext', 'late', 'mod', 'pkg', 'space.core'])
})

test.each([
  ['src', ['src/acme/', 'src/acme/sub/', 'tests/acme/', 'tests/acme/unit/'], ['acme.sub']],
  ['no folder', ['acme/', 'acme/sub/', 'acme/tests/', 'other/'], ['acme.sub']],
  ['a folder of any name', ['lib/python/acme/', 'lib/python/acme/sub/'], ['acme.sub']],
  ['one of two folders', ['one/acme/', 'two/acme/', 'two/acme/sub/'], []],
])('packages that a wheel lacks are found in %s', (_, folders, expected) => {
  const state = { mtimeMs: 0, ctimeMs: 0, size: 0, mode: 0 }
  const files = new Map(folders.map((folder) => [`core/${folder}__init__.py`, state]))
  const sources = { top: '/repo', project: '/repo/core', files }
  expect(findMissingPackages(wheelOf(['acme/__init__.py', 'acme/b.py']), sources)).toEqual(expected)
})

test('packages of a namespace that a wheel lacks are found', () => {
  const state = { mtimeMs: 0, ctimeMs: 0, size: 0, mode: 0 }
  const files = new Map(['python/acme/core/__init__.py', 'python/acme/core/sub/__init__.py'].map((path) => [path, state]))
  expect(findMissingPackages(wheelOf(['acme/core/__init__.py']), { top: '/r', project: '/r', files })).toEqual(['acme.core.sub'])
})

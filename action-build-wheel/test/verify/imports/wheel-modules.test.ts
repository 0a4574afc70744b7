import { expect, test } from '@jest/globals'
import { findRootModules, listModules } from '../../../src/verify/imports/wheel-modules.js'

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
  ]
  const members = [...paths, ...more].map((path) => ({ path, sha256: '', size: 0, packed: 0 }))
  const modules = listModules({ members })
  expect(modules).toEqual(['ext', 'late', 'mod', 'pkg', 'pkg.sub.x', 'space.core', 'space.core.a'])
  expect(findRootModules(modules)).toEqual(['ext', 'late', 'mod', 'pkg', 'space.core'])
})

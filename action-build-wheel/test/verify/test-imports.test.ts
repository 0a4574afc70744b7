import { expect, test } from '@jest/globals'
import { topLevelNames } from '../../src/verify/test-imports.js'

test('the importable top-level names are found', () => {
  const paths = ['pkg/__init__.py', 'pkg/sub/x.py', 'mod.py', 'ext.cpython-311-x86_64-linux-gnu.so', 'data/x.json']
  const more = ['a-1.dist-info/x.py', 'a-1.data/purelib/late/__init__.py', 'a-1.data/scripts/run.py', 'not-a-name/x.py']
  const members = [...paths, ...more].map((path) => ({ path, sha256: '', size: 0, packed: 0 }))
  expect(topLevelNames({ members })).toEqual(['ext', 'late', 'mod', 'pkg'])
})

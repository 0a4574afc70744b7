import { expect, test } from '@jest/globals'
import { renderFileTree } from '../../src/report/file-tree.js'

test('the files of an archive are drawn as a tree', () => {
  const members = ['b.py', 'a/y.py', 'a/x/z.py'].map((path) => ({ path, size: 7 }))
  expect(renderFileTree(members).split('\n')).toEqual([
    '├── a/',
    '│   ├── x/',
    '│   │   └── z.py  7',
    '│   └── y.py  7',
    '└── b.py  7',
  ])
})

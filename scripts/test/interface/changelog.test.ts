import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { newestChanges } from '../../interface/changelog.js'
import { root } from '../../repository.js'

test.each<[string, string, string, readonly string[]]>([
  [
    'the first of several',
    '# C\n\ntext\n\n## Unreleased\n\n- a\n  b\n\n- c\n\n## 1.0.0\n\n- d\n',
    'Unreleased',
    ['- a', '  b', '', '- c'],
  ],
  ['an empty one', '# C\n\n## Unreleased\n\n## 1.0.0\n\n- d\n', 'Unreleased', []],
])('the newest section is %s', (_, text, title, lines) => {
  expect(newestChanges(text)).toEqual({ title, lines })
})

test('a changelog without sections is an error', () => {
  expect(() => newestChanges('# Changelog\n')).toThrow('CHANGELOG.md has no section')
})

test('release notes are written to a file that git ignores', () => {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/interface/write-release-notes.ts')], {
    cwd: root,
  })
  expect(status).toBe(0)
  expect(readFileSync(join(root, '.work/notes.md'), 'utf8')).toMatch(/^- /)
  expect(spawnSync('git', ['-C', root, 'check-ignore', '.work/notes.md']).status).toBe(0)
})

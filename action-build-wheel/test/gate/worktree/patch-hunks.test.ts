import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import gitdiffParser from 'gitdiff-parser'
import { parseHunks } from '../../../src/gate/worktree/patch-hunks.js'
import { createRepository } from '../../support/project.js'

test('the hunks of a patch are parsed', () => {
  const patch = [
    'diff --git a/a.py b/a.py',
    '--- a/a.py',
    '+++ b/a.py',
    '@@ -4,3 +4,3 @@ def f():',
    ' same',
    '-old',
    '+new',
    '@@ -20,0 +21 @@',
    '+more',
    'diff --git a/run.sh b/run.sh',
    'old mode 100644',
    'new mode 100755',
    'diff --git a/new.py b/new.py',
    'new file mode 100644',
    '--- /dev/null',
    '+++ b/new.py',
    '@@ -0,0 +1 @@',
    '+x',
    'diff --git a/x.bin b/x.bin',
    'index 0..1',
    'GIT binary patch',
    '',
  ].join('\n')
  expect(parseHunks(patch)).toEqual([
    { file: 'a.py', line: 5, text: '-old\n+new' },
    { file: 'a.py', line: 20, text: '+more' },
    { file: 'run.sh', line: undefined, text: 'mode: 100755' },
    { file: 'new.py', line: undefined, text: 'a new file' },
    { file: 'x.bin', line: undefined, text: 'a binary file' },
  ])
})

test('names with spaces and quotes, and changed modes, are read from what Git writes; gitdiff-parser loses them', () => {
  const folder = createRepository({ 'a file.bin': 'a\0b', 'run it.sh': '#!/bin/sh\n', 'quo"te.py': 'x = 1\n' })
  writeFileSync(join(folder, 'a file.bin'), 'a\0c')
  chmodSync(join(folder, 'run it.sh'), 0o755)
  writeFileSync(join(folder, 'quo"te.py'), 'x = 2\n')
  const args = ['-c', 'core.quotePath=false', 'diff', '--binary', '--full-index', '--no-renames']
  const patch = spawnSync('git', args, { cwd: folder, encoding: 'utf8' }).stdout
  expect(parseHunks(patch)).toEqual([
    { file: 'a file.bin', line: undefined, text: 'a binary file' },
    { file: 'quo"te.py', line: 1, text: '-x = 1\n+x = 2' },
    { file: 'run it.sh', line: undefined, text: 'mode: 100755' },
  ])
  // Its types describe an ES module, and it is CommonJS.
  const parser = gitdiffParser as unknown as typeof gitdiffParser.default
  const files = parser.parse(patch)
  expect(files.map(({ oldPath }) => oldPath)).toEqual(['a', expect.not.stringMatching(/^quo"te\.py$/), 'run'])
  expect(files.map(({ isBinary, newMode }) => [isBinary, newMode])).toEqual([
    [undefined, '100644'],
    [undefined, '100644'],
    [undefined, undefined],
  ])
})

test('names with control characters, which Git escapes, are read', () => {
  const names = ['a\tb\u0001\\n\nü.py', 'b\t"c".bin']
  const folder = createRepository(Object.fromEntries(names.map((name) => [name, 'x\0'.slice(0, name.endsWith('.py') ? 1 : 2)])))
  for (const name of names) writeFileSync(join(folder, name), name.endsWith('.py') ? 'y' : 'y\0')
  const args = ['-c', 'core.quotePath=false', 'diff', '--binary', '--full-index', '--no-renames']
  const patch = spawnSync('git', args, { cwd: folder, encoding: 'utf8' }).stdout
  expect(parseHunks(patch).map(({ file }) => file)).toEqual(names)
})

import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { makePathsRelative } from '../../src/lockfile/relative-paths.js'
import { writeLocksAtomically } from '../../src/lockfile/write-locks.js'

const write = async (workspace: string, texts: Record<string, string>) =>
  await writeLocksAtomically({ workspace, directory: 'requirements', readTexts: new Map() }, new Map(Object.entries(texts)))

test('a lock that is a symbolic link stays one, and locks keep their permissions', async () => {
  const workspace = temporaryFolder('links')
  writeTree(workspace, { 'locks/base.txt': 'old\n', 'requirements/plain.txt': 'old\n' })
  symlinkSync('../locks/base.txt', join(workspace, 'requirements/base.txt'))
  chmodSync(join(workspace, 'locks/base.txt'), 0o600)
  chmodSync(join(workspace, 'requirements/plain.txt'), 0o664)
  await write(workspace, { 'requirements/base.txt': 'new\n', 'requirements/plain.txt': 'new\n' })
  expect(lstatSync(join(workspace, 'requirements/base.txt')).isSymbolicLink()).toBe(true)
  const state = ['locks/base.txt', 'requirements/plain.txt'].map((path) => join(workspace, path))
  expect(state.map((path) => [readFileSync(path, 'utf8'), statSync(path).mode & 0o777])).toEqual([
    ['new\n', 0o600],
    ['new\n', 0o664],
  ])
})

test.each([
  [
    'out of the repository',
    '../../out.txt',
    /^requirements\/b\.txt is a symbolic link to a file outside the repository\. Remove/,
  ],
  ['into .git', '../.git/hooks/run', /^requirements\/b\.txt is a symbolic link to a file outside the repository\. Remove/],
  [
    'to another lock',
    'a.txt',
    /^requirements\/b\.txt leads to requirements\/a\.txt, to which another lock is written, too\. Remove/,
  ],
])('a link %s is an error, and nothing is written', async (_, target, error) => {
  const folder = temporaryFolder('links')
  const workspace = join(folder, 'work')
  mkdirSync(workspace)
  writeTree(folder, { 'work/requirements/a.txt': 'old\n', 'work/.git/hooks/run': 'old\n', 'out.txt': 'old\n' })
  symlinkSync(target, join(workspace, 'requirements/b.txt'))
  await expect(write(workspace, { 'requirements/a.txt': 'new\n', 'requirements/b.txt': 'new\n' })).rejects.toThrow(error)
  const texts = ['out.txt', 'work/.git/hooks/run', 'work/requirements/a.txt'].map((path) =>
    readFileSync(join(folder, path), 'utf8'),
  )
  expect(texts).toEqual(['old\n', 'old\n', 'old\n'])
  expect(readdirSync(join(workspace, 'requirements'))).toEqual(['a.txt', 'b.txt'])
})

const cwd = '/tmp/Run_1/_temp/Work.x'
test.each([
  [`core @ file://${cwd}/libs/core`, './libs/core'],
  [`core @ file://${cwd}/my%20libs/core`, './my libs/core'],
  [`-e file://${cwd}`, '-e .'],
  [`-e file://${cwd}/my%20libs/core`, '-e "./my libs/core"'],
  // pip-compile normalizes the URL of a project with extras like a name.
  ['    # via file:///tmp/run-1/-temp/work-x/libs/core', '    # via ./libs/core'],
  ['x @ file:///other/core', 'x @ file:///other/core'],
])('%s is written as %s', (written, expected) => {
  expect(makePathsRelative(`six==1\n${written}\n`, cwd)).toBe(`six==1\n${expected}\n`)
})

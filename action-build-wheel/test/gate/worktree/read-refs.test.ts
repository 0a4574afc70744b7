import { appendFileSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../../shared/test/support/run-action.js'
import type { RefSnapshot } from '../../../src/gate/worktree/read-refs.js'
import { readRefs } from '../../../src/gate/worktree/read-refs.js'
import { createRepository, git } from '../../support/project.js'

const names = ['refs/heads', 'refs/tags', 'refs/notes', 'refs/replace', 'refs/stash']

/** Reads the refs of a work tree from the files that Git names. */
function read(folder: string): RefSnapshot | undefined {
  const args = ['HEAD', 'refs', 'packed-refs'].flatMap((file) => ['--git-path', file])
  const [head = '', refs = '', packed = ''] = git(folder, 'rev-parse', ...args)
    .trimEnd()
    .split('\n')
    .map((path) => resolve(folder, path))
  return readRefs({ head, refs, packed }, names)
}

/** What Git itself says. */
function ask(folder: string): RefSnapshot {
  const lines = git(folder, 'for-each-ref', '--format=%(refname) %(objectname) %(HEAD)', ...names)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '))
  return {
    branch: lines.find(([, , mark]) => mark === '*')?.[0],
    head: git(folder, 'rev-parse', 'HEAD').trimEnd(),
    refs: new Map(lines.map(([name = '', id = '']) => [name, id])),
  }
}

const gitAs = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'] as const

function createRefs(): string {
  const workspace = createRepository({ a: '1\n' })
  git(workspace, 'branch', 'feature/a-1')
  git(workspace, 'tag', 'v1')
  git(workspace, ...gitAs, 'tag', '--message=x', 'annotated/v1')
  git(workspace, ...gitAs, 'notes', 'add', '--message=x')
  appendFileSync(join(workspace, 'a'), '2\n')
  git(workspace, ...gitAs, 'stash', '--quiet')
  git(workspace, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
  return workspace
}

test.each<[string, (workspace: string) => string | undefined]>([
  ['with separate files', () => undefined],
  ['that are packed', (workspace) => void git(workspace, 'pack-refs', '--all')],
  [
    'that are packed and changed since',
    (workspace) => {
      git(workspace, 'pack-refs', '--all')
      git(workspace, ...gitAs, 'commit', '--quiet', '--allow-empty', '--message=y')
      git(workspace, 'tag', '--force', 'v1')
      git(workspace, 'branch', '--quiet', '--delete', '--force', 'feature/a-1')
    },
  ],
  ['of a detached HEAD', (workspace) => void git(workspace, 'checkout', '--quiet', '--detach')],
  [
    'of another work tree',
    (workspace) => {
      const other = join(temporaryFolder('worktree'), 'other')
      git(workspace, 'worktree', 'add', '--quiet', '-b', 'other', other)
      return other
    },
  ],
  [
    'while Git writes one of them',
    (workspace) => {
      writeFileSync(join(workspace, '.git/refs/tags/v1.lock'), '')
      return undefined
    },
  ],
])('the files of Git give the same refs as Git: refs %s', (_, change) => {
  const workspace = createRefs()
  const folder = change(workspace) ?? workspace
  const expected = ask(folder)
  const found = read(folder)
  expect(found).toEqual(expected)
  expect([...(found?.refs.keys() ?? [])]).toEqual([...expected.refs.keys()])
  expect(expected.refs.size).toBeGreaterThan(4)
})

test('the refs of a repository with SHA-256 are read as well', () => {
  const workspace = temporaryFolder('sha256')
  git(workspace, 'init', '--quiet', '--object-format=sha256')
  git(workspace, ...gitAs, 'commit', '--quiet', '--allow-empty', '--message=x')
  expect(read(workspace)).toEqual(ask(workspace))
})

/** The commit of HEAD in the file of its branch. */
const branchFile = (workspace: string) => join(workspace, '.git', git(workspace, 'symbolic-ref', 'HEAD').trimEnd())

test.each<[string, (workspace: string) => unknown]>([
  ['HEAD names a branch without commits', (workspace) => git(workspace, 'checkout', '--quiet', '--orphan', 'new')],
  ['HEAD names no branch', (workspace) => git(workspace, 'symbolic-ref', 'HEAD', 'refs/remotes/origin/main')],
  ['a branch is another name', (workspace) => git(workspace, 'symbolic-ref', 'refs/heads/alias', 'refs/heads/feature/a-1')],
  ['a file is empty', (workspace) => writeFileSync(join(workspace, '.git/refs/tags/v1'), '')],
  ['an id is that of no object', (workspace) => writeFileSync(join(workspace, '.git/refs/tags/v1'), `${'0'.repeat(40)}\n`)],
  [
    'a name is none for Git',
    (workspace) => writeFileSync(join(workspace, '.git/refs/tags/v1 2'), readFileSync(branchFile(workspace))),
  ],
  ['packed refs have an unknown line', (workspace) => writeFileSync(join(workspace, '.git/packed-refs'), 'v2 refs/tags/v2\n')],
  [
    'HEAD is a link, as old versions of Git made it',
    (workspace) => {
      const branch = git(workspace, 'symbolic-ref', 'HEAD').trimEnd()
      rmSync(join(workspace, '.git/HEAD'))
      symlinkSync(branch, join(workspace, '.git/HEAD'))
    },
  ],
  [
    'they are in the format reftable, which has a file in place of the folder of branches',
    (workspace) => {
      renameSync(join(workspace, '.git/refs/heads'), join(workspace, '.git/elsewhere'))
      writeFileSync(join(workspace, '.git/refs/heads'), 'this repository uses the reftable format\n')
      writeFileSync(join(workspace, '.git/HEAD'), 'ref: refs/heads/.invalid\n')
    },
  ],
  [
    'there are more files than are read',
    (workspace) => {
      const commit = readFileSync(branchFile(workspace))
      for (let index = 0; index < 200; index++) writeFileSync(join(workspace, `.git/refs/tags/t${index}`), commit)
    },
  ],
])('only Git can list them if %s', (_, change) => {
  const workspace = createRefs()
  expect(read(workspace)).toBeDefined()
  change(workspace)
  expect(read(workspace)).toBeUndefined()
})

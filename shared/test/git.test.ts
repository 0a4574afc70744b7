import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { changedFiles, createGit, listChanges, requireClean } from '#shared/git.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { temporaryFolder, writeTree } from './support/run-action.js'

const run = createRunner({ output: createStdoutWriter({ write: () => true }), signal: new AbortController().signal })

function repository() {
  const folder = temporaryFolder('git')
  const runGit = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: folder })
  runGit('init', '--quiet')
  writeTree(folder, { 'kept.txt': 'one\n', 'Renamed file.txt': 'two\nlines\n', '.gitignore': 'ignored\n' })
  runGit('add', '--all')
  runGit('commit', '--quiet', '--message', 'first')
  return { folder, runGit, git: createGit(run, folder, process.env) }
}

test('a clean working tree is accepted, and ignored files do not count', async () => {
  const { folder, git } = repository()
  writeFileSync(join(folder, 'ignored'), '')
  await requireClean(git, 'why')
  expect(await changedFiles(git)).toEqual([])
})

test('changed, renamed and new files are listed by their exact names', async () => {
  const { folder, git, runGit } = repository()
  writeFileSync(join(folder, 'kept.txt'), 'two\n')
  runGit('mv', 'Renamed file.txt', 'Röadme.txt')
  mkdirSync(join(folder, 'new'))
  writeFileSync(join(folder, 'new', 'a'), '')
  expect((await changedFiles(git)).sort()).toEqual(['Renamed file.txt', 'Röadme.txt', 'kept.txt', 'new/a'])
  expect((await listChanges(git)).filter(({ isUntracked }) => isUntracked)).toEqual([{ path: 'new/a', isUntracked: true }])
  await expect(requireClean(git, 'It is built from the commit')).rejects.toThrow(
    /^The work tree has changes: .*kept\.txt.* It is built from the commit\. Commit them/,
  )
})

test('a failure of git is a user error with its last line', async () => {
  const { git } = repository()
  await expect(git('rev-parse', '--verify', 'nothing')).rejects.toThrow(
    '`git rev-parse` failed with exit code 128. fatal: Needed a single revision.',
  )
})

test('of a repository with very many files, all are listed', async () => {
  const { folder, git } = repository()
  const blob = await git('rev-parse', 'HEAD:kept.txt')
  const paths = Array.from({ length: 9000 }, (_, index) => `${'folder/'.repeat(150)}${index}`)
  const entries = paths.map((path) => `100644 ${blob}\t${path}\n`)
  execFileSync('git', ['update-index', '--index-info'], { cwd: folder, input: entries.join('') })
  const listed = await git('ls-files', '-z', 'folder')
  expect(listed.length).toBeGreaterThan(8 * 1024 * 1024)
  expect(
    listed
      .split('\0')
      .filter((path) => path !== '')
      .sort(),
  ).toEqual(paths.sort())
})

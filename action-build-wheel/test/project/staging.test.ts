import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { findRepository } from '../../src/project/repository.js'
import { stageSources } from '../../src/project/staging.js'
import { createTestContext } from '../support/context.js'
import { commit, createRepository, git, listTracked } from '../support/project.js'

test('the copy has the modes that Git records, whatever the modes of the checkout', async () => {
  const modes = { private: 0o600, group: 0o664, plain: 0o644, script: 0o755, 'private-script': 0o700, special: 0o4755 }
  const workspace = createRepository({ 'pyproject.toml': '' })
  writeTree(workspace, Object.fromEntries(Object.keys(modes).map((name) => [name, name])))
  for (const [name, mode] of Object.entries(modes)) chmodSync(join(workspace, name), mode)
  git(workspace, 'add', '--all')
  const context = createTestContext(workspace)
  const repository = await findRepository(context, workspace)
  const top = join(temporaryFolder('copy'), 'top')
  const selection = { repository, directory: workspace, tracked: listTracked(workspace), changed: [], generated: [], outDir: '' }
  await stageSources(context, selection, top)
  const copied = Object.keys(modes).map((name) => (statSync(join(top, name)).mode & 0o7777).toString(8))
  expect(copied).toEqual(['644', '644', '644', '755', '755', '755'])
})

test('without modes on the file system, the copy has those that Git records, and is clean', async () => {
  const workspace = createRepository({ 'pyproject.toml': '', script: '' })
  git(workspace, 'config', 'core.fileMode', 'false')
  git(workspace, 'update-index', '--chmod=+x', 'script')
  commit(workspace)
  // As on vfat, in the folders of Windows under WSL, and on shares: everything is executable.
  chmodSync(join(workspace, 'pyproject.toml'), 0o777)
  chmodSync(join(workspace, 'script'), 0o666)
  const context = createTestContext(workspace)
  const repository = await findRepository(context, workspace)
  const top = join(temporaryFolder('copy'), 'top')
  const selection = { repository, directory: workspace, tracked: listTracked(workspace), changed: [], generated: [], outDir: '' }
  await stageSources(context, selection, top)
  const copied = ['pyproject.toml', 'script'].map((name) => (statSync(join(top, name)).mode & 0o777).toString(8))
  expect(copied).toEqual(['644', '755'])
  expect(git(top, '-c', 'core.fileMode=true', 'status', '--porcelain')).toBe('')
})

test('files and links whose names are not UTF-8 are copied, so that Git finds no change in the copy', async () => {
  const workspace = createRepository({ 'pyproject.toml': '' })
  const inFolder = (folder: string, name: string) => Buffer.from(`${folder}/${name}`, 'latin1')
  mkdirSync(inFolder(workspace, 'b\xfccher'))
  writeFileSync(inFolder(workspace, 'b\xfccher/a\n"b\\".txt'), 'x')
  symlinkSync(Buffer.from('b\xfccher', 'latin1'), join(workspace, 'link'))
  commit(workspace)
  const context = createTestContext(workspace)
  const repository = await findRepository(context, workspace)
  const top = join(temporaryFolder('copy'), 'top')
  const selection = { repository, directory: workspace, tracked: listTracked(workspace), changed: [], generated: [], outDir: '' }
  await stageSources(context, selection, top)
  expect(readFileSync(inFolder(top, 'b\xfccher/a\n"b\\".txt'), 'utf8')).toBe('x')
  expect(git(top, 'status', '--porcelain')).toBe('')
})

test('a repository without a commit is one clear error', async () => {
  const workspace = temporaryFolder('project')
  git(workspace, 'init', '--quiet')
  await expect(findRepository(createTestContext(workspace), workspace)).rejects.toThrow(
    'The Git repository has no commit. The wheel is built from committed files. Commit the project.',
  )
})

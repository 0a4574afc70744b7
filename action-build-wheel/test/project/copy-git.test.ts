import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { renderGitConfig } from '../../src/project/git-config.js'
import { findRepository } from '../../src/project/repository.js'
import { stageSources } from '../../src/project/staging.js'
import { createTestContext } from '../support/context.js'
import { createRepository, git, listTracked, tinyProject } from '../support/project.js'

/** Changes the Git folder, and the work tree through Git, of a committed project. */
const cases: Readonly<Record<string, (folder: string) => void>> = {
  'a filter of .git/config': (folder) => {
    filterWords(folder)
    writeFileSync(join(folder, '.git/info/attributes'), 'tiny/*.py filter=words\n')
    checkOutAgain(folder)
  },
  'a filter of the configuration of one work tree': (folder) => {
    git(folder, 'config', 'extensions.worktreeConfig', 'true')
    filterWords(folder, '--worktree')
    writeFileSync(join(folder, '.git/info/attributes'), 'tiny/*.py filter=words\n')
    checkOutAgain(folder)
  },
  'local line ends': (folder) => {
    git(folder, 'config', 'core.autocrlf', 'true')
    checkOutAgain(folder)
  },
  'a sparse checkout': (folder) => void git(folder, 'sparse-checkout', 'set', 'tiny'),
  'a sparse checkout without cones': (folder) =>
    void git(folder, 'sparse-checkout', 'set', '--no-cone', '/tiny/*', '!/tiny/version.py'),
  'a local file for excluded files': (folder) => {
    writeFileSync(join(folder, '.git/info/exclude'), '*.log\n')
  },
}

function checkOutAgain(folder: string): void {
  git(folder, 'rm', '--quiet', '--cached', '-r', '.')
  git(folder, 'reset', '--quiet', '--hard')
}

function filterWords(folder: string, ...scope: string[]): void {
  git(folder, 'config', ...scope, 'filter.words.clean', "sed 's/^# local$//'")
  git(folder, 'config', ...scope, 'filter.words.smudge', "sed 's/^$/# local/'")
}

test.each(Object.entries(cases))('with %s, Git sees no change in the copy', async (_, change) => {
  const workspace = createRepository({ ...tinyProject(), 'tiny/a.py': '\nx = 1\n', 'docs/a.md': '', 'docs/deep/b.md': '' })
  git(workspace, 'tag', 'v1.4.0')
  change(workspace)
  const context = createTestContext(workspace)
  const repository = await findRepository(context, workspace)
  const tracked = listTracked(workspace)
  const selection = { directory: workspace, repository, tracked, changed: [], generated: [], outDir: join(workspace, 'dist') }
  const staged = await stageSources(context, selection, join(temporaryFolder('copy'), 'top'))
  const { top } = staged

  const look = (folder: string) => ({
    status: git(folder, 'status', '--porcelain', '--untracked-files=no'),
    described: git(folder, 'describe', '--tags', '--dirty'),
    attributes: git(folder, 'check-attr', 'filter', '--', 'tiny/a.py'),
    excluded: git(folder, 'status', '--porcelain', '--ignored').includes('x.log'),
    absent: git(folder, 'ls-files', '-t').replaceAll(/^H .*\n/gm, ''),
    content: readFileSync(join(folder, 'tiny/a.py'), 'utf8'),
    hasDocs: existsSync(join(folder, 'docs/a.md')),
  })
  for (const folder of [workspace, top]) writeFileSync(join(folder, 'x.log'), '')
  expect(look(top)).toEqual(look(workspace))
  expect(staged.absent).toEqual(
    look(workspace)
      .absent.split(/^S |\n/m)
      .filter((path) => path !== ''),
  )
  expect(look(top)).toMatchObject({ described: 'v1.4.0\n', status: '' })
})

test('of the configuration, only what decides how Git reads files is copied', () => {
  const listed = [
    ['system', 'filter.a.clean\nsystem'],
    ['local', 'core.repositoryformatversion\n0'],
    ['local', 'core.hookspath\n.hooks'],
    ['local', 'core.autocrlf\ninput'],
    ['local', 'http.https://github.com/.extraheader\nAUTHORIZATION: basic secret'],
    ['local', 'includeif.gitdir:/x.path\n/credentials'],
    ['local', 'url.https://token@host/.insteadof\nhttps://host/'],
    ['local', 'remote.origin.url\nhttps://token@host/x'],
    ['local', 'filter.a.b "c".clean\nsed "s/\\\\/x/"'],
    ['worktree', 'core.sparsecheckout'],
  ]
  expect(renderGitConfig(`${listed.flat().join('\0')}\0`)).toBe(
    '[core]\n\tautocrlf = "input"\n[filter "a.b \\"c\\""]\n\tclean = "sed \\"s/\\\\\\\\/x/\\""\n[core]\n\tsparsecheckout\n',
  )
})

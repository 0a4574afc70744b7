import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import type { Project, Server } from '../support/release-setup.js'
import { forEachTest, release } from '../support/release-setup.js'
import { runInProcess } from '../support/run-in-process.js'

let github: Server
let repository: Project
let base: string
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
  base = repository.git('rev-parse', 'HEAD')
})

const branch = 'eleanor/locks'
const ref = `refs/heads/${branch}`
const inputs = {
  mode: 'open-pull-request',
  'pull-request-branch': branch,
  'pull-request-title': 'Compile the requirements',
  'lock-diff': JSON.stringify({
    'requirements/base.txt': [
      { package: 'six', after: '1.17.0', kind: 'added' },
      { package: 'numpy', before: '1.26.4', after: '2.0.1', kind: 'up', size: 'major' },
    ],
    'requirements/ui.txt': [],
  }),
}
const bare = (...args: string[]) => repository.git('-C', repository.bare, ...args)
const pullRequests = async () =>
  (await github.call('GET', `/pulls?state=open&head=eleanor:${branch}&base=main`)) as {
    title: string
    body: string
    html_url: string
  }[]

/** Changes a tracked file, adds an untracked one, and adds an ignored one to the index, as `git apply --index` does. */
function changeFiles(content: string): void {
  writeTree(repository.work, { 'README.md': content, 'requirements/base.txt': content, 'dist/locked.txt': content })
  repository.git('add', '--force', '--intent-to-add', 'dist/locked.txt')
}

test('the changes of the work tree become one commit of the bot and one pull request, which the next run updates', async () => {
  for (const content of ['first\n', 'second\n']) {
    changeFiles(content)
    const { error, outputs } = await runInProcess(repository, github, inputs)
    expect(error).toBeUndefined()
    expect(repository.refs()).toEqual({ 'refs/heads/main': base, [ref]: outputs.sha })
    expect(bare('diff', '--name-only', 'main', branch).split('\n')).toEqual([
      'README.md',
      'dist/locked.txt',
      'requirements/base.txt',
    ])
    expect(`${bare('show', `${branch}:dist/locked.txt`)}\n`).toBe(content)
    const log = bare('log', '--format=%s|%an|%ae|%ce', `main..${branch}`)
    const email = '41898282+github-actions[bot]@users.noreply.github.com'
    expect(log).toBe(`Compile the requirements|github-actions[bot]|${email}|${email}`)
    const [found, ...others] = await pullRequests()
    expect({ title: found?.title, others }).toEqual({ title: 'Compile the requirements', others: [] })
    expect(found?.body).toContain('### `requirements/base.txt`')
    expect(found?.body).toContain('| six |  | 1.17.0 | added |')
    expect(found?.body).toContain('| numpy | 1.26.4 | 2.0.1 | up, major |')
    expect(found?.body).not.toContain('requirements/ui.txt')
    expect(found?.body).toMatch(/Run: .*\/eleanor\/example\/actions\/runs\/77$/)
    expect(outputs['pull-request']).toBe(found?.html_url)
  }
  expect(github.writes().filter((each) => each === 'POST /repos/eleanor/example/pulls')).toHaveLength(1)

  // Without changes the pull request is moot, unless someone has added to it.
  const sha = repository.refs()[ref] ?? ''
  const tree = bare('rev-parse', `${sha}^{tree}`)
  const added = repository.git(
    '-C',
    repository.bare,
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@b.test',
    'commit-tree',
    tree,
    '-p',
    sha,
    '-m',
    'a',
  )
  repository.git('reset', '-q', '--hard')
  repository.git('clean', '-q', '-f', '-d')
  for (const [tip, isOpen] of [
    [added, true],
    [sha, false],
  ] as const) {
    bare('update-ref', ref, tip)
    const { error, lines, outputs } = await runInProcess(repository, github, inputs)
    expect([error, outputs, (await pullRequests()).length]).toEqual([undefined, {}, isOpen ? 1 : 0])
    const text = isOpen
      ? /^notice: .* stays open, because it has commits by a@b\.test$/
      : /^notice: Pull request .* is closed, because/
    expect(lines).toContainEqual(expect.stringMatching(text))
    expect(repository.refs()).toEqual({ 'refs/heads/main': base, [ref]: tip })
  }
})

test('a branch with commits by other authors is left alone', async () => {
  repository.git('checkout', '-q', '-b', 'other')
  const other = repository.commit('Of someone else')
  repository.git('push', '-q', 'origin', `other:${ref}`)
  repository.git('checkout', '-q', 'main')
  changeFiles('changed\n')
  const { error } = await runInProcess(repository, github, inputs)
  expect(error).toMatch(/^Branch eleanor\/locks has commits by maintainer@example\.org, which would be lost/)
  expect([repository.refs()[ref], github.writes()]).toEqual([other, []])
})

test('in a shallow clone, whose history does not show all authors, an existing branch is left alone', async () => {
  repository.git('push', '-q', 'origin', `main:${ref}`)
  const clone = join(repository.work, '..', 'clone')
  repository.git('clone', '-q', '--depth', '1', `file://${repository.bare}`, clone)
  writeFileSync(join(clone, 'README.md'), 'changed\n')
  const { error } = await runInProcess({ work: clone }, github, inputs)
  expect(error).toContain('Set `fetch-depth: 0`')
  expect(repository.refs()[ref]).toBe(base)
})

test('without changes, and in a dry run, nothing is pushed', async () => {
  const unchanged = await runInProcess(repository, github, inputs)
  expect(unchanged).toMatchObject({ error: undefined, outputs: {} })
  expect(unchanged.lines).toContain('notice: The work tree has no changes, so no pull request is opened')
  changeFiles('changed\n')
  const dry = await release(repository, undefined, { ...inputs, 'dry-run': 'true' })
  expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining('Would commit 3 files to eleanor/locks') as unknown })
  expect([repository.refs(), github.writes()]).toEqual([{ 'refs/heads/main': base }, []])
})

test.each([
  [{ 'pull-request-branch': '' }, 'Input `pull-request-branch` is missing'],
  [{ 'pull-request-branch': 'a b' }, '`refs/heads/a b` is not a valid Git ref name'],
  [{ 'pull-request-branch': 'main' }, 'The branch of the pull request and its base are both main'],
  [{ 'lock-diff': '[' }, 'Input `lock-diff` is not the output `diff` of action-compile-reqs'],
  [{ 'lock-diff': '{"a": 1}' }, 'a has no list of changes'],
  [{ token: '' }, 'Input `token` is empty'],
])('%j is rejected', async (more, reason) => {
  changeFiles('changed\n')
  const { error } = await runInProcess(repository, github, { ...inputs, ...more })
  expect(error).toContain(reason)
  expect([repository.refs(), github.writes()]).toEqual([{ 'refs/heads/main': base }, []])
})

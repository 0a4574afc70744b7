import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createGit } from '#shared/git.js'
import { createLog } from '#shared/log/log.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { selectFiles } from '../../src/gate/select-files.js'
import { commit, createRepository, fastBuilder, git, tinyProject } from '../support/project.js'

const action = 'action-build-wheel'
const env = { PRE_COMMIT_HOME: temporaryFolder('pre-commit-home') }

describe('the files of `gate-files: changed`', () => {
  const workspace = createRepository({ ...tinyProject(), 'hooks.yaml': '' })
  const output = createStdoutWriter({ write: () => true })
  const run = createRunner({ output, signal: new AbortController().signal })
  const next = (files: Readonly<Record<string, string>>) => {
    const before = git(workspace, 'rev-parse', 'HEAD').trim()
    writeTree(workspace, files)
    commit(workspace)
    return before
  }
  const first = next({ 'tiny/one.py': '' })
  const second = next({ 'tiny/two.py': '', 'tiny/three.py': '' })
  const zeros = '0'.repeat(40)
  test.each([
    ['a pull request', { pull_request: { base: { sha: first } }, before: second }, first, 3],
    ['a push', { before: first, after: 'x', ref: 'refs/heads/main' }, first, 3],
    ['a push of one commit', { before: second }, second, 2],
    ['a merge group', { action: 'checks_requested', merge_group: { base_sha: second, base_ref: 'refs/heads/main' } }, second, 2],
    ['the first push of a branch', { before: zeros }, '', 0],
    ['a dispatch', { inputs: {} }, '', 0],
    ['a push from a commit that is gone', { before: '1'.repeat(40) }, '', 0],
  ])('of %s', async (_, payload, base, count) => {
    const event = join(temporaryFolder('event'), 'event.json')
    writeFileSync(event, JSON.stringify(payload))
    const notices: string[] = []
    const log = { ...createLog(output), notice: (text: string) => void notices.push(text) }
    const selection = await selectFiles(
      { env: { GITHUB_EVENT_PATH: event }, log },
      { top: workspace, git: createGit(run, workspace, process.env) },
      { configs: [join(workspace, 'hooks.yaml')], files: 'changed' },
    )
    const all = { args: ['--all-files'], description: 'all files', isAll: true }
    const changed = { args: ['--from-ref', base, '--to-ref', 'HEAD'], description: `${count} changed files`, isAll: false }
    expect(selection).toEqual(base === '' ? all : changed)
    expect(notices).toHaveLength(base === '' ? 1 : 0)
  })

  test.each([
    ['changed files of a pull request', { pull_request: { base: { sha: first } } }, ['--from-ref', first, '--to-ref', 'HEAD']],
    ['changed files of a merge group', { merge_group: { base_sha: second } }, ['--from-ref', second, '--to-ref', 'HEAD']],
    ['all files of a pull request whose base is not in the clone', { pull_request: { base: { sha: '1'.repeat(40) } } }, null],
    ['all files of a push', { before: first }, null],
    ['all files of a dispatch', { inputs: {} }, null],
  ])('`gate-files: auto` means %s', async (_, payload, args) => {
    const event = join(temporaryFolder('event'), 'event.json')
    writeFileSync(event, JSON.stringify(payload))
    const notices: string[] = []
    const log = { ...createLog(output), notice: (text: string) => void notices.push(text) }
    const selection = await selectFiles(
      { env: { GITHUB_EVENT_PATH: event }, log },
      { top: workspace, git: createGit(run, workspace, process.env) },
      { configs: [join(workspace, 'hooks.yaml')], files: 'auto' },
    )
    expect([selection.args, notices]).toEqual([args ?? ['--all-files'], []])
  })
})

test('only changed files of a pull request are checked, or all files when its base is unknown', async () => {
  const config = JSON.stringify({
    repos: [
      {
        repo: 'local',
        hooks: [{ id: 'seen', name: 'seen', language: 'system', entry: 'echo SEEN', exclude: '^fault', files: 'py$' }],
      },
    ],
  })
  const workspace = createRepository({ ...tinyProject('raise'), '.pre-commit-config.yaml': config })
  const base = git(workspace, 'rev-parse', 'HEAD').trim()
  writeTree(workspace, { 'tiny/later.py': '' })
  commit(workspace)
  const event = join(temporaryFolder('event'), 'event.json')
  const run = async (sha: string) => {
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha } } }))
    return await runAction({
      action,
      workspace,
      env: { ...env, GITHUB_EVENT_PATH: event },
      inputs: { ...fastBuilder, 'gate-files': 'changed' },
    })
  }
  const some = await run(base)
  expect(some.stdout).toMatch(/^SEEN tiny\/later.py$/m)
  expect(some.stdout).toContain('on 1 changed files')
  const all = await run('1'.repeat(40))
  expect(all.stdout).toContain('::notice::The gate checks all files: commit 111111111111 is not in the clone.')
  expect(all.stdout).toMatch(/^SEEN .*tiny\/version.py/m)
})

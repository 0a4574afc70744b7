import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import type { CommitRequest } from '../../src/commit/commit-request.js'
import { fastForwardClone } from '../../src/commit/fast-forward-clone.js'
import type { Project } from '../support/project.js'
import { project, versionFile } from '../support/project.js'

let repository: Project
let base: string
let commit: string
const run = createRunner({ output: createStdoutWriter({ write: () => true }), signal: new AbortController().signal })

/** The version is written, and its commit exists, but no ref names it. */
beforeEach(() => {
  repository = project()
  base = repository.git('rev-parse', 'HEAD')
  writeFileSync(join(repository.work, versionFile), '__version__: str = "1.3.0"\n')
  commit = repository.commit('Release')
  repository.git('reset', '-q', '--soft', base)
})

const refs = () => repository.git('for-each-ref', '--format=%(refname) %(objectname)').split('\n')
const forward = async (more: Partial<CommitRequest> = {}) => {
  const request = { tag: 'v1.3.0', branch: 'main', version: '1.3.0', base, files: [versionFile], ...more } as CommitRequest
  await fastForwardClone({ run, env: process.env, workspace: repository.work }, request, { commit, tag: commit })
}

test('branch, remote branch and tag are those of the remote, and nothing is left to commit', async () => {
  await forward()
  const expected = ['refs/heads/main', 'refs/remotes/origin/main', 'refs/tags/v1.3.0'].map((name) => `${name} ${commit}`)
  expect(refs()).toEqual(expected)
  expect(repository.git('status', '--porcelain')).toBe('')
  expect(repository.git('reflog', '-1', '--format=%gs', 'main')).toBe('release 1.3.0')
})

test('a commit that existed before gets its tag alone', async () => {
  const before = refs()
  await forward({ existing: commit })
  expect(refs()).toEqual([...before, `refs/tags/v1.3.0 ${commit}`])
})

test.each([
  ['another program holds the branch', () => writeFileSync(join(repository.work, '.git/refs/heads/main.lock'), '')],
  ['the branch has moved', () => void repository.commit('Later')],
])('if %s, no ref moves', async (_, prevent) => {
  prevent()
  const before = refs()
  await expect(forward()).rejects.toThrow('`git update-ref` failed')
  expect(refs()).toEqual(before)
})

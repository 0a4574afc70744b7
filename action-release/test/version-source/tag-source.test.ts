import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { installPackages } from '../../../shared/test/support/install-packages.js'
import { writeTree } from '../../../shared/test/support/run-action.js'
import type { Project, Server } from '../support/release-setup.js'
import { forEachTest, release, versionFile } from '../support/release-setup.js'
import { releaseInProcess } from '../support/run-in-process.js'

let github: Server
let repository: Project
let head: string
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
})

const planOf = (outputs: Record<string, string>) => JSON.parse(outputs.plan ?? '{}') as Record<string, unknown>
const scm = `[build-system]
requires = ["setuptools", "setuptools-scm"]
build-backend = "setuptools.build_meta"
[project]
name = "eleanor"
dynamic = ["version"]
[tool.setuptools_scm]
`

/** The version that the real tool finds. */
async function setuptoolsScm(folder: string): Promise<string> {
  const env = { ...process.env, PYTHONPATH: await installPackages('setuptools-scm==8.3.1', 'setuptools==80.9.0') }
  return execFileSync('python3', ['-m', 'setuptools_scm'], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim()
}

/** Tags the first commit, tags a commit of another branch, and adds the files on top of the first one. */
function history(tag: string, files: Readonly<Record<string, string>>): void {
  const git = (...args: string[]) => repository.git(...args)
  git('tag', tag)
  git('checkout', '-q', '-b', 'other')
  repository.commit('Elsewhere')
  git('tag', tag.replace(/1\..*/, '9.0.0'))
  git('checkout', '-q', 'main')
  writeTree(repository.work, files)
  head = repository.commit('Files')
  git('push', '-q', 'origin', 'main', '--tags')
}

test('setuptools-scm: the wheel is built with the next version, the tag is released without a commit, and again is a no-op', async () => {
  history('v1.2.3', { 'pyproject.toml': scm })
  const inputs = { bump: 'minor' }
  const written = await release(repository, github, { ...inputs, mode: 'write-version' })
  expect(written).toMatchObject({ code: 0, outputs: { version: '1.3.0', 'previous-version': '1.2.3', tag: 'v1.3.0' } })
  expect(await setuptoolsScm(repository.work)).toBe('1.3.0')
  expect(repository.refs()).not.toHaveProperty(['refs/tags/v1.3.0'])

  const { code, outputs } = await releaseInProcess(repository, github, inputs)
  expect({ code, outputs }).toMatchObject({ code: 0, outputs: { version: '1.3.0', sha: head, 'already-released': 'false' } })
  expect(planOf(outputs)).toMatchObject({ files: [], previousTag: 'v1.2.3', commit: 'none', latest: false })
  expect(repository.refs()['refs/heads/main']).toBe(head)
  expect(repository.git('-C', repository.bare, 'rev-parse', 'v1.3.0^{commit}')).toBe(head)
  expect(await github.releases()).toMatchObject([{ tag_name: 'v1.3.0', draft: false, target_commitish: head }])

  const again = await releaseInProcess(repository, github, inputs)
  expect(again.outputs).toMatchObject({ version: '1.3.0', 'already-released': 'true', sha: head })
})

test('a bump of tags is rejected in a shallow clone, where the tags of another branch would count', async () => {
  history('v1.2.3', { 'pyproject.toml': scm })
  writeFileSync(join(repository.work, '.git', 'shallow'), `${head}\n`)
  const { code, stdout } = await releaseInProcess(repository, github, { bump: 'patch' })
  expect({ code, writes: github.writes() }).toEqual({ code: 1, writes: [] })
  expect(stdout).toContain('the clone is shallow. Check out with `fetch-depth: 0`, or give `version`')
})

test('tags without `v` are followed, and those of another branch do not count', async () => {
  history('1.2.0', {})
  const { code, outputs } = await releaseInProcess(repository, github, { bump: 'minor', 'dry-run': 'true' })
  expect({ code, plan: planOf(outputs) }).toMatchObject({
    code: 0,
    plan: { version: '1.3.0', tag: '1.3.0', previousTag: '1.2.0' },
  })
})

test('a calendar tag rejects the release until it is ignored', async () => {
  history('v1.2.3', {})
  repository.git('tag', 'v20260101')
  repository.git('push', '-q', 'origin', 'v20260101')
  const inputs = { bump: 'minor', 'dry-run': 'true' }
  const rejected = await releaseInProcess(repository, github, inputs)
  expect(rejected.stdout).toContain('(tag v20260101)')
  expect(rejected.stdout).toContain('if the tag is no release, name it in `ignore-tags`')
  const { code, outputs } = await releaseInProcess(repository, github, { ...inputs, 'ignore-tags': 'v20*' })
  expect({ code, plan: planOf(outputs) }).toMatchObject({ code: 0, plan: { version: '1.3.0', previousTag: 'v1.2.3' } })
})

test('a dynamic version in a file that pyproject.toml names is changed there', async () => {
  const text = '[project]\nname = "eleanor"\ndynamic = ["version"]\n[tool.setuptools.dynamic]\nversion = { file = "VERSION" }\n'
  writeTree(repository.work, { 'pyproject.toml': text, VERSION: '1.2.3\n', [versionFile]: '__version__ = load()\n' })
  repository.commit('VERSION')
  repository.git('push', '-q', 'origin', 'main')
  const { code, outputs } = await releaseInProcess(repository, github, { bump: 'minor' })
  expect({ code, files: planOf(outputs).files }).toEqual({ code: 0, files: ['VERSION'] })
  expect(repository.git('-C', repository.bare, 'show', 'v1.3.0:VERSION')).toBe('1.3.0')
})

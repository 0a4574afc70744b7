import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { matchesRejection, parseActionErrors } from '../../../shared/test/support/rejected-call.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { createRepository, git, hooksConfig, tinyProject } from '../support/project.js'
import { rejectedProjects } from '../support/rejected-projects.js'
import { runInProcess } from '../support/run-in-process.js'

test.each(Object.entries(rejectedProjects))('%s is rejected before any work', async (_, call) => {
  const workspace = createRepository(call.files)
  writeTree(workspace, call.later ?? {})
  const before = git(workspace, 'status', '--porcelain')
  const { code, stdout, outputs } = await runInProcess({ workspace, inputs: call.inputs ?? {} })
  expect(parseActionErrors(stdout)).toEqual(matchesRejection(call))
  expect([code, outputs]).toEqual([1, {}])
  expect(stdout).not.toContain('::group::')
  expect(git(workspace, 'status', '--porcelain')).toBe(before)
})

test.each<Record<string, string>>([{}, { 'local-version': 'cu118' }])(
  'a local version that neither the tag nor the inputs %j have is rejected before any work',
  async (inputs) => {
    const workspace = createRepository({ ...tinyProject(), 'tiny/version.py': '__version__ = "1.4.0+cu121"\n' })
    const env = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.4.0' }
    const { code, stdout } = await runInProcess({ workspace, inputs, env })
    expect(stdout).toContain('::Versions do not agree: tiny/version.py says 1.4.0+cu121, the tag says v1.4.0. ')
    expect([code, existsSync(join(workspace, 'dist'))]).toEqual([1, false])
  },
)

test.each<[Record<string, string>, string]>([
  [{ 'local-version': 'a b' }, 'Input `local-version` is `a b`, which is not a local version.'],
  [{ 'test-command': 'pytest && true' }, 'Input `test-command` is `pytest && true`, which needs a shell.'],
  [{ 'test-requires': 'pytest' }, 'Input `test-requires` is set, but `test-command` is empty.'],
])('the inputs %j are rejected', async (inputs, error) => {
  const workspace = createRepository(tinyProject())
  const { code, stdout } = await runInProcess({ workspace, inputs })
  expect(stdout).toContain(`::error::${error}`)
  expect([code, existsSync(join(workspace, 'dist'))]).toEqual([1, false])
})

test('a gate without a Git repository is rejected', async () => {
  const workspace = temporaryFolder('plain')
  writeTree(workspace, { ...tinyProject(), ...hooksConfig({ ok: 'true' }) })
  const { code, stdout } = await runAction({ action: 'action-build-wheel', workspace })
  expect(code).toBe(1)
  expect(stdout).toContain('::error::.pre-commit-config.yaml exists, but the project is not in a Git repository.')
  expect(existsSync(join(workspace, 'dist'))).toBe(false)
})

test('an `out-dir` that is not writable is rejected before any work', async () => {
  const workspace = createRepository(tinyProject('raise'))
  const out = join(workspace, 'dist')
  mkdirSync(out)
  // File modes do not restrict the superuser; a read-only file system does.
  const isRoot = process.getuid?.() === 0
  if (!isRoot) chmodSync(out, 0o555)
  else {
    const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', out], { encoding: 'utf8' })
    if (status !== 0) {
      console.warn(`Skipped: a read-only file system cannot be mounted here (${stderr.trim()})`)
      return
    }
  }
  try {
    const { code, stdout, outputs } = await runAction({ action: 'action-build-wheel', workspace })
    expect(stdout).toMatch(/^::error::Input `out-dir` is `dist`, which is not writable\.$/m)
    expect([code, outputs]).toEqual([1, {}])
  } finally {
    if (isRoot) spawnSync('umount', [out])
    else chmodSync(out, 0o755)
  }
})

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

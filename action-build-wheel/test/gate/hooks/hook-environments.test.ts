import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder, toolCache } from '../../../../shared/test/support/run-action.js'
import { createRepository, git, tinyProject } from '../../support/project.js'
import { withCache } from '../../support/with-cache.js'

test('hook environments are cached even when a hook fails, and restored', async () => {
  await withCache(async (run) => {
    // A hook with its own environment and no requirements.
    const hooks = {
      repo: 'local',
      hooks: [{ id: 'own', name: 'own', language: 'python', entry: 'python -c "raise SystemExit(3)"', pass_filenames: false }],
    }
    const workspace = createRepository({ ...tinyProject(), '.pre-commit-config.yaml': JSON.stringify({ repos: [hooks] }) })
    // The hook environments are those of this test; pre-commit itself is that of all tests.
    const ownCache = temporaryFolder('tools')
    const tools = join(toolCache(), 'eleanor-tools')
    mkdirSync(tools, { recursive: true })
    symlinkSync(tools, join(ownCache, 'eleanor-tools'))
    const environments = join(ownCache, 'eleanor-hooks')
    const first = await run(workspace, {}, { RUNNER_TOOL_CACHE: ownCache })
    expect(first.stdout).toContain('The gate failed: own (exit code: 3).')
    expect(first.stdout).toContain('Installing environment')
    expect(existsSync(environments)).toBe(true)
    rmSync(environments, { recursive: true })
    const second = await run(workspace, {}, { RUNNER_TOOL_CACHE: ownCache })
    expect(second.stdout).toContain('The gate failed: own (exit code: 3).')
    expect(second.stdout).not.toContain('Installing environment')
    expect(git(workspace, 'status', '--porcelain')).toBe('')
  })
})

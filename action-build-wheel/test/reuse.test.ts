import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startResults } from '../../local/results-service/service.js'
import { runAction, temporaryFolder, writeTree } from '../../shared/test/support/run-action.js'
import { whyNoReuse } from '../src/cache/wheel-cache.js'
import { commit, git, quick, repository, tinyProject } from './support/project.js'

const action = 'action-build-wheel'

async function withCache(
  work: (
    run: (workspace: string, inputs?: Record<string, string>, env?: Record<string, string>) => ReturnType<typeof runAction>,
    blobs: string,
  ) => Promise<void>,
): Promise<void> {
  const blobs = join(temporaryFolder('results'), 'blobs')
  const service = await startResults({ folder: blobs })
  const temp = temporaryFolder('runner')
  const base = {
    ACTIONS_RESULTS_URL: service.url,
    ACTIONS_RUNTIME_TOKEN: service.token,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
  }
  try {
    await work(async (workspace, inputs = {}, env = {}) => {
      rmSync(join(workspace, 'dist'), { recursive: true, force: true })
      return await runAction({
        action,
        workspace,
        inputs: { ...quick, reuse: 'true', ...inputs },
        env: { ...base, ...env },
        temp,
      })
    }, blobs)
  } finally {
    await service.close()
  }
}

test('the same files give the wheel of the run before, byte by byte; other files, inputs and releases do not', async () => {
  await withCache(async (run) => {
    const workspace = repository(tinyProject())
    const first = await run(workspace)
    expect(first.code).toBe(0)
    expect(first.outputs.reused).toBe('false')
    const bytes = readFileSync(join(workspace, first.outputs.wheel ?? ''))

    const second = await run(workspace)
    expect(second.stdout).not.toContain('Build the sdist and the wheel')
    const same = ['wheel', 'sdist', 'name', 'version', 'sha256', 'size']
    expect(second.outputs).toMatchObject({
      reused: 'true',
      ...Object.fromEntries(same.map((name) => [name, first.outputs[name]])),
    })
    expect(readFileSync(join(workspace, second.outputs.wheel ?? '')).equals(bytes)).toBe(true)
    expect(second.summary).toContain('| Build | the wheel of an earlier run, from the same files with the same tools |')
    expect(second.summary).toContain('| Import | tiny |')

    const tag = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.4.0', GITHUB_REF: 'refs/tags/v1.4.0' }
    const release = await run(workspace, { cache: 'read-write' }, tag)
    expect(release.stdout).toContain('No earlier wheel is used, since this run is for a tag.')
    expect(release.outputs.reused).toBe('false')
    expect((await run(workspace, { 'version-file': 'tiny/version.py' })).outputs.reused).toBe('false')

    writeTree(workspace, { 'tiny/__init__.py': 'x = 1\n' })
    commit(workspace)
    expect((await run(workspace)).outputs.reused).toBe('false')
  })
})

test.each([
  [{}, '', ''],
  [{}, '1.4.0', '`version` is given, as for a release'],
  [{ GITHUB_REF: 'refs/tags/v1' }, '', 'this run is for a tag'],
  ...['release', 'pull_request_target', 'workflow_run'].map(
    (event) => [{ GITHUB_EVENT_NAME: event }, '', `this run is for the event ${event}`] as const,
  ),
] as const)('with %j and version "%s" there is %s against reuse', (env, version, why) => {
  const repository = { top: '/x' }
  expect(whyNoReuse({ env }, { version }, repository)).toBe(why)
  expect(whyNoReuse({ env }, { version }, undefined)).toBe('the project is not in a git repository')
})

test('an entry that was changed is not used', async () => {
  await withCache(async (run, blobs) => {
    const workspace = repository(tinyProject())
    await run(workspace)
    const files = readdirSync(blobs, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    for (const entry of files) {
      const path = join(entry.parentPath, entry.name)
      const bytes = readFileSync(path)
      bytes.fill(0, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 20)
      writeFileSync(path, bytes)
    }
    const again = await run(workspace)
    expect(again.code).toBe(0)
    expect(again.outputs.reused).toBe('false')
    expect(again.stdout).toContain('Build the sdist and the wheel')
  })
})

test('the environments of hooks are kept though a hook fails, and restored', async () => {
  await withCache(async (run) => {
    // A hook with an environment of its own, without any requirement.
    const hooks = {
      repo: 'local',
      hooks: [{ id: 'own', name: 'own', language: 'python', entry: 'python -c "raise SystemExit(3)"', pass_filenames: false }],
    }
    const workspace = repository({ ...tinyProject(), '.pre-commit-config.yaml': JSON.stringify({ repos: [hooks] }) })
    const toolCache = temporaryFolder('tools')
    const kept = join(toolCache, 'eleanor-hooks')
    const first = await run(workspace, {}, { RUNNER_TOOL_CACHE: toolCache })
    expect(first.stdout).toContain('The gate failed: own (exit code: 3).')
    expect(first.stdout).toContain('Installing environment')
    expect(existsSync(kept)).toBe(true)
    rmSync(kept, { recursive: true })
    const second = await run(workspace, {}, { RUNNER_TOOL_CACHE: toolCache })
    expect(second.stdout).toContain('The gate failed: own (exit code: 3).')
    expect(second.stdout).not.toContain('Installing environment')
    expect(git(workspace, 'status', '--porcelain')).toBe('')
  })
})

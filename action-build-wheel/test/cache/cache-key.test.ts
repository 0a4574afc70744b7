import { appendFileSync, chmodSync, cpSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { wheelCacheKey } from '../../src/cache/cache-key.js'
import { findRepository } from '../../src/project/repository.js'
import { listSources } from '../../src/project/staging.js'
import { createTestContext } from '../support/context.js'
import { commit, createRepository, git, listTracked, tinyProject } from '../support/project.js'

const actionPath = fileURLToPath(new URL('../..', import.meta.url))
const python = {
  executable: '/usr/bin/python3',
  base: '/usr/bin/python3.11',
  version: '3.11.2',
  minor: '3.11',
  platform: 'linux',
}
const variables = { PATH: process.env.PATH, CFLAGS: '-O2', GITHUB_RUN_ID: '1', INDEX_TOKEN: 'a', UV_INDEX_A_PASSWORD: 'a' }
const lock = 'requirements/build.txt'

const origin = createRepository({ ...tinyProject(), 'tiny/run.sh': 'true\n', [lock]: 'six==1.16.0\n' })
symlinkSync('version.py', join(origin, 'tiny/link.py'))
commit(origin)

interface Change {
  /** Changes the copy of the repository. */
  readonly files?: (folder: string) => void
  readonly env?: Readonly<Record<string, string>>
  readonly python?: Partial<typeof python>
  readonly inputs?: object
  /** Files that Git does not track, relative to the top. */
  readonly generated?: readonly string[]
}

async function keyOf(change: Change = {}): Promise<string> {
  const workspace = join(temporaryFolder('copy'), 'work')
  cpSync(origin, workspace, { recursive: true, verbatimSymlinks: true })
  change.files?.(workspace)
  const repository = await findRepository(createTestContext(workspace), workspace)
  if (repository === undefined) throw new Error('no repository')
  const generated = (change.generated ?? []).map((path) => join(workspace, path))
  return await wheelCacheKey(
    { actionPath, env: { ...variables, ...change.env } },
    {
      repository,
      sources: listSources(
        { workspace },
        { repository, directory: workspace, tracked: listTracked(workspace), changed: [], generated },
      ),
      python: { ...python, ...change.python },
      locks: [join(workspace, lock), undefined],
      inputs: { builder: 'uv', ...change.inputs },
    },
  )
}

const own = keyOf()

test.each<[string, Change]>([
  ['content of a file', { files: (folder) => writeTree(folder, { 'tiny/run.sh': 'fals\n' }) }],
  ['lock', { files: (folder) => writeTree(folder, { [lock]: 'six==1.17.0\n' }) }],
  ['executable bit', { files: (folder) => git(folder, 'update-index', '--chmod=+x', 'tiny/run.sh') }],
  ['missing file', { files: (folder) => rmSync(join(folder, 'tiny/run.sh')) }],
  [
    'target of a link',
    {
      files: (folder) => {
        rmSync(join(folder, 'tiny/link.py'))
        symlinkSync('run.sh', join(folder, 'tiny/link.py'))
      },
    },
  ],
  ['generated file', { files: (folder) => writeTree(folder, { 'dist/api.py': '' }), generated: ['dist/api.py'] }],
  ['commit', { files: (folder) => commitAgain(folder) }],
  ['tag on the commit', { files: (folder) => git(folder, 'tag', 'v1.4.0') }],
  ['tag before the commit', { files: (folder) => git(folder, 'tag', 'v1.3.0', 'HEAD~1') }],
  ['branch', { files: (folder) => git(folder, 'checkout', '--quiet', '-b', 'release/1.4') }],
  ['detached HEAD', { files: (folder) => git(folder, 'checkout', '--quiet', '--detach') }],
  ['shallow history', { files: (folder) => writeFileSync(join(folder, '.git/shallow'), git(folder, 'rev-parse', 'HEAD')) }],
  ['compiler flags', { env: { CFLAGS: '-O3' } }],
  ['stated version', { env: { SETUPTOOLS_SCM_PRETEND_VERSION: '2.0' } }],
  ['image of the runner', { env: { ImageVersion: '20261130.1.0' } }],
  ['interpreter', { python: { version: '3.11.3' } }],
  ['platform', { python: { platform: 'linux-aarch64' } }],
  ['input', { inputs: { builder: 'build' } }],
])('another %s changes the key', async (_, change) => {
  expect(await keyOf(change)).not.toBe(await own)
})

test.each<[string, Change]>([
  ['folder', {}],
  ['permission of others', { files: (folder) => chmodSync(join(folder, 'tiny/run.sh'), 0o600) }],
  ['file that Git ignores', { files: (folder) => writeTree(folder, { 'dist/api.py': '' }) }],
  ['branch beside it', { files: (folder) => git(folder, 'branch', 'other', 'HEAD~1') }],
  ['configuration of Git', { files: (folder) => appendFileSync(join(folder, '.git/config'), '[user]\n\tname = x\n') }],
  ['run of the job', { env: { GITHUB_RUN_ID: '2', RUNNER_TRACKING_ID: 'x', INVOCATION_ID: 'x', TMPDIR: '/x' } }],
  ['credential', { env: { INDEX_TOKEN: 'b', UV_INDEX_A_PASSWORD: 'b', AWS_ACCESS_KEY_ID: 'b', INPUT_TOKEN: 'b' } }],
])('another %s does not change the key', async (_, change) => {
  expect(await keyOf(change)).toBe(await own)
})

function commitAgain(folder: string): void {
  git(folder, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--allow-empty', '--message=y')
}

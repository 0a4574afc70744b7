import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { relativeFindLinks } from '../../src/package-index/access.js'
import { gitPackageFiles } from '../support/git-repository.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines, toolPath } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'
import { fillWheelhouse } from '../support/wheelhouse.js'

let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex([
    ...['1.0', '2.0'].map((version) => ({ name: 'eln-helper', version })),
    { name: 'eln-leaf', version: '1.0' },
  ])
})
afterAll(async () => await index.close())

/** A layer of index packages, and a layer with a project that needs a package for its build. */
async function repository() {
  const workspace = temporaryFolder('emitted')
  const files = gitPackageFiles('1')
  // uv builds only what has dynamic metadata.
  const project = {
    ...files,
    'pyproject.toml': (files['pyproject.toml'] ?? '')
      .replace('requires = []', 'requires = ["eln-helper"]')
      .replace('dependencies = ["eln-leaf"]', 'dynamic = ["dependencies"]'),
  }
  writeTree(workspace, Object.fromEntries(Object.entries(project).map(([name, text]) => [`core/${name}`, text])))
  writeTree(workspace, {
    'requirements/plain.in': 'eln-leaf\neln-wheel\n',
    'requirements/built.in': './core\n',
    'build pins.txt': 'eln-helper<2\n',
  })
  mkdirSync(join(workspace, 'wheels'))
  await fillWheelhouse(join(workspace, 'wheels'), [{ name: 'eln-wheel', version: '1.0' }])
  const env = { ...index.env, UV_CACHE_DIR: temporaryFolder('uv-cache'), PIP_CACHE_DIR: temporaryFolder('pip-cache') }
  const run = async (inputs: Record<string, string>) =>
    await runInProcess({
      workspace,
      env,
      inputs: { 'find-links': 'wheels', cache: 'off', ...inputs },
    })
  const lock = (name: string) => readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8')
  return { workspace, env, run, lock }
}

const settings = {
  'emit-find-links': 'true',
  'emit-build-options': 'true',
  'build-constraints': 'build pins.txt',
  'custom-compile-command': 'make locks',
}

test.each(['pip-compile', 'uv'])(
  '%s: locks have the links and the command, builds are constrained, and both are in the stamp',
  async (engine) => {
    const { workspace, env, run, lock } = await repository()
    const first = index.requests.length
    const result = await run({ engine, ...settings })
    expect(result).toMatchObject({ code: 0 })
    expect(lock('built')).toContain('./core')
    const requested = (name: string) => index.requests.slice(first).some((path) => path.startsWith(`/files/${name}`))
    expect([requested('eln_helper-1.0'), requested('eln_helper-2.0')]).toEqual([true, false])

    const shared = ['--find-links=wheels', '--emit-find-links', '--output-file=requirements/plain.txt', 'requirements/plain.in']
    const ours = lock('plain').replace(/^# compile-reqs: .*\n/m, '')
    const [command, args]: [string, string[]] =
      engine === 'uv'
        ? [toolPath('uv'), ['pip', 'compile', '--quiet', ...shared]]
        : [toolPath('pip-tools'), ['-m', 'piptools', 'compile', '--quiet', '--strip-extras', '--no-emit-index-url', ...shared]]
    const variables = { CUSTOM_COMPILE_COMMAND: 'make locks', UV_CUSTOM_COMPILE_COMMAND: 'make locks', UV_PYTHON: 'python3' }
    await promisify(execFile)(command, args, { cwd: workspace, env: { ...process.env, ...env, ...variables } })
    // Engines write the path relative to where they run, but look it up relative to the lock.
    expect(ours).toBe(lock('plain').replace('\n--find-links wheels\n', '\n--find-links ../wheels\n'))
    expect(ours).toContain('#    make locks\n')
    expect(ours).toContain('\n--find-links ../wheels\n')
  },
)

test('a changed command, and a changed file for builds, make the locks stale', async () => {
  const { workspace, run, lock } = await repository()
  const check = async (inputs: Record<string, string>) => {
    const { code, outputs } = await run({ engine: 'uv', layers: 'plain', ...inputs, mode: 'check' })
    return [
      code,
      ...(JSON.parse(outputs.stale ?? '') as { reason: string; file: string }[]).map(({ reason, file }) => `${reason} ${file}`),
    ]
  }
  const inputs = { 'build-constraints': 'build pins.txt', 'custom-compile-command': 'make locks' }
  await run({ engine: 'uv', layers: 'plain', ...inputs })
  // This lock was rendered from the common resolution.
  expect(lock('plain')).toContain('#    make locks\n')
  expect(await check(inputs)).toEqual([0])
  expect(await check({ ...inputs, 'custom-compile-command': 'make all' })).toEqual([1, 'option requirements/plain.txt'])
  writeFileSync(join(workspace, 'build pins.txt'), 'eln-helper<3\n')
  expect(await check(inputs)).toEqual([1, 'input build pins.txt'])
})

// Both spellings were installed with pip 26.3 and uv 0.13.9; without quotes, pip finds nothing and does not say so.
test('a directory with a space is written in quotes', () => {
  const [workspace, findLinks] = ['/w', ['wheels', 'my wheels', "dev's"]]
  const written = findLinks.map((link) => `--find-links ${pathToFileURL(`/w/${link}`).href}\n`).join('')
  expect(relativeFindLinks('requirements/a.txt', written, { workspace, findLinks, cwd: '/tmp/s' })).toBe(
    `--find-links ../wheels\n--find-links "../my wheels"\n--find-links "../dev's"\n`,
  )
})

test('a directory that a source names is written relative to the lock, not as a temporary folder', () => {
  const written = '--find-links /tmp/s/requirements/in/../../my wheels\n--find-links /opt/wheels\n--find-links https://h/x\n'
  expect(relativeFindLinks('requirements/a.txt', written, { workspace: '/w', findLinks: [], cwd: '/tmp/s' })).toBe(
    '--find-links "../my wheels"\n--find-links /opt/wheels\n--find-links https://h/x\n',
  )
})

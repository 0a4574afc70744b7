import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createVenv, installPythonTools } from '../cli/test/support/python-tools.js'
import { createSuiteRepository } from '../cli/test/support/suite-repository.js'
import { root } from '../scripts/repository.js'
import { runAction, temporaryFolder } from '../shared/test/support/run-action.js'
import type { ActHarness } from './support/act-harness.js'
import { startActHarness } from './support/act-harness.js'

/** The first day with the suite: its wheel in a new virtual environment, in a repository that has never heard of it. */
let bin: string
let workspace: string
let harness: ActHarness | undefined

beforeAll(async () => {
  bin = installWheel(await buildWheel())
  workspace = createGuideRepository()
}, 300_000)
afterAll(async () => await harness?.close())

async function buildWheel(): Promise<string> {
  // The pull request runs the actions of this checkout, and cli/test/python/wheel.test.ts installs all bundles.
  const suite = createSuiteRepository({ actions: ['action-compile-reqs'] })
  const { code, stdout, outputs } = await runAction({
    action: 'action-build-wheel',
    workspace: suite,
    // uv takes a third of the time of `build`, which the pull request below uses, as the only one of the end-to-end tests.
    // The only test that builds the suite through its sdist.
    inputs: { cache: 'off', reproducible: 'off', twine: 'off', builder: 'uv' },
  })
  if (code !== 0) throw new Error(stdout)
  return join(suite, outputs.wheel ?? '')
}

/** Installs the wheel with uv, in a tenth of the time of pip, with which pipx installs it in cli/test/python/wheel.test.ts. */
function installWheel(wheel: string): string {
  const folder = createVenv()
  const uv = join(installPythonTools(), 'uv')
  execFileSync(uv, ['pip', 'install', '--quiet', '--no-cache', '--python', join(folder, 'python'), wheel])
  return folder
}

/** The example as it was before it used the suite: without configuration, workflows and locks. */
function createGuideRepository(): string {
  const folder = join(temporaryFolder('laptop'), 'framework')
  cpSync(join(root, 'example'), folder, { recursive: true })
  rmSync(join(folder, '.github'), { recursive: true, force: true })
  for (const name of readdirSync(join(folder, 'requirements')))
    if (name.endsWith('.txt')) rmSync(join(folder, 'requirements', name))
  const project = readFileSync(join(folder, 'pyproject.toml'), 'utf8')
  writeFileSync(join(folder, 'pyproject.toml'), project.slice(0, project.indexOf('[tool.eleanor')))
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'remote', 'add', 'origin', 'https://github.com/eleanor/framework.git')
  commit(folder, 'A framework')
  return folder
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { encoding: 'utf8' }).trim()
}

function commit(folder: string, message: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--no-verify', '--message', message)
}

function eleanor(...args: string[]) {
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}` }
  const { status, stdout, stderr } = spawnSync('eleanor', args, { cwd: workspace, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('`eleanor init` and `eleanor compile` are all that a pull request needs to be green', async () => {
  expect(eleanor('init', '--yes')).toMatchObject({ status: 0 })
  expect(eleanor('compile')).toMatchObject({ status: 0 })
  commit(workspace, 'Use the suite')
  expect(existsSync(join(workspace, '.github/workflows/pr.yml'))).toBe(true)
  expect(git(workspace, 'ls-files', 'requirements/*.txt').split('\n')).toHaveLength(6)

  harness = await startActHarness(workspace)
  const result = await harness.run('pr.yml')
  if (!result.ok) throw new Error(readFileSync(result.log, 'utf8'))
  expect(result.outputs.filter(({ name }) => name === 'stale').map(({ value }) => value)).toEqual(['[]'])
  expect(result.outputs.filter(({ name }) => name === 'wheel')).not.toEqual([])
  expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([])
  expect(git(workspace, 'status', '--porcelain')).toBe('')
}, 300_000)

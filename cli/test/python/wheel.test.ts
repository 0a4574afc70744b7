import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { root } from '../../../scripts/repository.js'
import type { ActionResult } from '../../../shared/test/support/run-action.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { cacheHome, installPipxLibraries, installPythonTools } from '../support/python-tools.js'
import { createSuiteRepository } from '../support/suite-repository.js'

/**
 * The wheel, installed as users install it. The release builds it with `build`, and e2e/laptop.test.ts through the sdist: uv makes
 * the same bytes.
 */
let wheel: string
let built: ActionResult
const scratch = temporaryFolder('wheel')
const version = /^__version__ = "(.+)"$/m.exec(readFileSync(join(root, 'scripts/version.py'), 'utf8'))?.[1] ?? ''

beforeAll(async () => {
  const workspace = createSuiteRepository()
  const inputs = { cache: 'off', builder: 'uv', 'skip-sdist': 'true' }
  built = await runAction({ action: 'action-build-wheel', workspace, inputs })
  if (built.code !== 0) throw new Error(built.stdout)
  wheel = join(workspace, built.outputs.wheel ?? '')
}, 300_000)

/** Runs a program without a terminal, with an own home folder. */
function run(program: string, args: readonly string[], { cwd = scratch, env = {} } = {}) {
  const options = { cwd, encoding: 'utf8', env: { ...process.env, HOME: scratch, XDG_CACHE_HOME: cacheHome(), ...env } } as const
  const { status, stdout, stderr } = spawnSync(program, args, options)
  return { status, stdout, stderr }
}

/** A folder for PATH that has git and no Node.js. */
function folderWithGit(): string {
  const folder = temporaryFolder('git')
  symlinkSync(run('which', ['git']).stdout.trim(), join(folder, 'git'))
  return folder
}

describe('the built wheel', () => {
  test('has the version of the suite and is the same in two builds', () => {
    expect(built.outputs).toMatchObject({
      name: 'eleanor-packaging',
      version,
      wheel: `dist/eleanor_packaging-${version}-py3-none-any.whl`,
    })
    expect(built.summary).toContain('gave the same bytes')
  })

  test('has every bundle and its data, laid out like the repository, and no source or test', () => {
    const target = join(scratch, 'unpacked')
    run('python3', ['-m', 'zipfile', '-e', wheel, target])
    const suite = join(target, 'eleanor_packaging/suite')
    const files = readdirSync(suite, { recursive: true, encoding: 'utf8' })
    const actions = readdirSync(root).filter((name) => name.startsWith('action-'))
    for (const action of actions) {
      const wanted = ['action.yml', 'dist', 'tools', 'catalogue']
      const expected = readdirSync(join(root, action)).filter((name) => wanted.includes(name))
      expect(readdirSync(join(suite, action)).toSorted()).toEqual(expected.toSorted())
      const bundle = join(action, 'dist/main/index.js')
      expect(readFileSync(join(suite, bundle)).equals(readFileSync(join(root, bundle)))).toBe(true)
    }
    expect(files).toEqual(
      expect.arrayContaining(['cli/dist/main/index.js', '.github/workflows/pr-checks.yml', 'scripts/version.py']),
    )
    expect(files.filter((file) => /(^|\/)(src|test|node_modules|__pycache__)(\/|$)|\.ts$/.test(file))).toEqual([])
  })
})

describe('installed with pipx, which installs with pip into a new environment', () => {
  const bin = join(scratch, 'pipx/venvs/eleanor-packaging/bin')
  beforeAll(() => {
    const folders = { PIPX_HOME: join(scratch, 'pipx'), PIPX_BIN_DIR: join(scratch, 'pipx-bin') }
    const env = { ...folders, PIPX_SHARED_LIBS: installPipxLibraries() }
    const { status, stderr } = run(join(installPythonTools(), 'pipx'), ['install', '--quiet', wheel], { env })
    if (status !== 0) throw new Error(stderr)
  }, 180_000)
  const eleanor = (args: readonly string[], options?: Parameters<typeof run>[2]) => run(join(bin, 'eleanor'), args, options)

  test('pipx puts `eleanor` on PATH', () => {
    expect(run(join(scratch, 'pipx-bin/eleanor'), ['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` })
  })

  test('`eleanor --version` and `python -m eleanor_packaging` print the version', () => {
    const expected = { status: 0, stdout: `${version}\n`, stderr: '' }
    expect(eleanor(['--version'])).toEqual(expected)
    expect(run(join(bin, 'python'), ['-m', 'eleanor_packaging', '--version'])).toEqual(expected)
  })

  test('without Node.js on PATH, `check` and `compile` run with the Node.js of the environment', () => {
    const workspace = join(scratch, 'layers')
    writeTree(workspace, { 'requirements/in/base.in': 'six==1.17.0\n' })
    run('git', ['init', '--quiet'], { cwd: workspace })
    const options = { cwd: workspace, env: { PATH: `${bin}:${folderWithGit()}` } }
    expect(eleanor(['check'], options)).toMatchObject({ status: 1 })
    expect(eleanor(['compile'], options)).toMatchObject({ status: 0, stdout: 'requirements/base.txt\n' })
    expect(readFileSync(join(workspace, 'requirements/base.txt'), 'utf8')).toMatch(/^six==1\.17\.0$/m)
    expect(eleanor(['check'], options)).toMatchObject({ status: 0 })
  })

  test('exit code and arguments pass through unchanged', () => {
    const { status, stderr } = eleanor(['no such command'])
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('no such command') })
  })
})

test('uvx runs `eleanor` without installing it', () => {
  const result = run(join(installPythonTools(), 'uvx'), ['--quiet', '--from', wheel, 'eleanor', '--version'])
  expect(result).toMatchObject({ status: 0, stdout: `${version}\n` })
}, 180_000)

test('the build fails if the bundle of the command is missing', async () => {
  const workspace = createSuiteRepository({ actions: [] })
  const git = (...args: string[]) => run('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: workspace })
  git('rm', '-r', '--quiet', 'cli/dist')
  git('commit', '--quiet', '--message=Without the bundle')
  const { code, stdout } = await runAction({
    action: 'action-build-wheel',
    workspace,
    inputs: { cache: 'off', reproducible: 'off', builder: 'uv', 'skip-sdist': 'true' },
  })
  expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining('cli/dist') })
})

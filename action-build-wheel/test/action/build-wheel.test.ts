import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { Fault } from '../support/project.js'
import { buildLock, commit, createRepository, fastBuilder, git, hooksConfig, tinyProject } from '../support/project.js'

const action = 'action-build-wheel'
const env = { PRE_COMMIT_HOME: temporaryFolder('pre-commit-home') }

interface BuildCase {
  readonly inputs: Readonly<Record<string, string>>
  /** Untracked files in the clone. */
  readonly leftovers?: Readonly<Record<string, string>>
  /** Environment variables. */
  readonly variables?: Readonly<Record<string, string>>
}

describe('with setuptools', () => {
  const files = {
    'pyproject.toml':
      '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "Layered.App"\ndynamic = ["version"]\n',
    // The guide's prerequisite: a setup.py that imports the project itself.
    'setup.py': 'from setuptools import setup\nfrom layered.version import __version__\nsetup(version=__version__)\n',
    'src/layered/__init__.py': 'from layered.version import __version__\n',
    'src/layered/version.py': "__version__: str = '1.0-rc.1'\n",
    'src/layered/tool.sh': '#!/bin/sh\n',
    'MANIFEST.in': 'recursive-include src *.sh\n',
    ...hooksConfig({ fine: 'true' }),
    ...buildLock,
  }

  test('two clones of one commit give the same bytes, whatever the builder, umask, leftovers and variables', async () => {
    const origin = createRepository(files)
    const leftovers = {
      'build/lib/layered/old.py': '',
      'src/layered_app.egg-info/SOURCES.txt': 'src/layered/old.py\n',
      'src/layered/old.py': '',
    }
    const variables = { PYTHONHASHSEED: '7', TZ: 'Asia/Tokyo', PIP_CONSTRAINT: '/no/such/file' }
    const [one, other] = await Promise.all([
      cloneAndBuild(origin, 0o022, { inputs: {} }),
      cloneAndBuild(origin, 0o077, { inputs: { ...fastBuilder, gate: 'none', reproducible: 'check' }, leftovers, variables }),
    ])
    expect([other.bytes.equals(one.bytes), other.sdist.equals(one.sdist)]).toEqual([true, true])
    const { report, ...outputs } = one.result.outputs
    expect(JSON.parse(readFileSync(report ?? '', 'utf8'))).toMatchObject({ schema: 1, version: '1.0rc1', imported: ['layered'] })
    expect(outputs).toEqual({
      wheel: 'dist/layered_app-1.0rc1-py3-none-any.whl',
      wheels: JSON.stringify(['dist/layered_app-1.0rc1-py3-none-any.whl']),
      sdist: 'dist/layered_app-1.0rc1.tar.gz',
      name: 'Layered.App',
      version: '1.0rc1',
      'python-versions': '["3.8","3.9","3.10","3.11","3.12","3.13","3.14"]',
      sha256: createHash('sha256').update(one.bytes).digest('hex'),
      size: String(one.bytes.length),
      reused: 'false',
    })
    expect(other.result.stdout).toContain('Removed from the environment of the build: PIP_CONSTRAINT, PYTHONHASHSEED')
    expect(one.result.summary).toContain('| Gate | ✅ hooks: 1 passed, 0 failed, 0 skipped, 0 not run |')
    expect(other.result.summary).toContain('| Reproducible | ✅ a second build gave the same bytes')
    expect(git(one.workspace, 'status', '--porcelain', '--ignored')).toBe('!! dist/\n')
  }, 180_000)

  async function cloneAndBuild(origin: string, umask: number, { inputs, leftovers = {}, variables = {} }: BuildCase) {
    const workspace = join(temporaryFolder('clone'), 'work')
    const result = await withUmask(umask, () => {
      git(origin, 'clone', '--quiet', origin, workspace)
      writeTree(workspace, leftovers)
      writeTree(workspace, { '.git/info/exclude': 'build/\n*.egg-info/\nold.py\n' })
      return runAction({ action, workspace, inputs, env: { ...env, ...variables } })
    })
    expect(result.stdout).toContain('setup.py imports the project')
    expect(result.code).toBe(0)
    const [bytes, sdist] = [result.outputs.wheel, result.outputs.sdist].map((file) => readFileSync(join(workspace, file ?? '')))
    return { workspace, result, bytes: bytes ?? Buffer.of(), sdist: sdist ?? Buffer.of(1) }
  }

  /** A process has the umask with which it was started, whatever ours is later. */
  function withUmask<Result>(umask: number, start: () => Result): Result {
    const before = process.umask(umask)
    try {
      return start()
    } finally {
      process.umask(before)
    }
  }
})

test('hatchling builds a project in a subfolder, with a version that is not committed yet, into its own out-dir', async () => {
  const pyproject =
    '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "hatched"\nversion = "1.4.0"\nrequires-python = ">=3.10"\n'
  const workspace = createRepository({
    'py/pyproject.toml': pyproject,
    'py/hatched/__init__.py': '',
    'py/hatched/version.py': '__version__ = "1.4.0"\n',
  })
  const released = {
    'py/pyproject.toml': pyproject.replace('1.4.0', '1.5.0'),
    'py/hatched/version.py': '__version__ = "1.5.0"\n',
    'py/requirements/base.txt': '# none\n',
    'py/requirements/build.txt': buildLock['requirements/build.txt'],
  }
  writeTree(workspace, released)
  const before = git(workspace, 'status', '--porcelain')
  const inputs = {
    ...fastBuilder,
    directory: 'py',
    version: 'v1.5.0',
    'out-dir': '../dist/py',
    'install-with': 'requirements/base.txt',
  }
  const { code, outputs, summary } = await runAction({ action, workspace, inputs })
  expect(code).toBe(0)
  expect(outputs).toMatchObject({ wheel: 'dist/py/hatched-1.5.0-py3-none-any.whl', name: 'hatched', version: '1.5.0' })
  expect(summary).toContain(
    '| Version | ✅ py/hatched/version.py, py/pyproject.toml, `version`, hatched-1.5.0-py3-none-any.whl agree |',
  )
  expect(git(workspace, 'status', '--porcelain')).toBe(before)
  expect(readdirSync(join(workspace, 'dist/py')).sort()).toEqual(['hatched-1.5.0-py3-none-any.whl', 'hatched-1.5.0.tar.gz'])
})

// A missing requirement is in explain-pip-check.test.ts, and a module that cannot be imported in check-imports.test.ts.
describe('a wheel that fails a check never reaches out-dir', () => {
  const faults: [Fault, string][] = [
    ['raise', '::error::The build failed. RuntimeError: the backend has had enough.'],
    ['record', '::error::RECORD of tiny-1.4.0-py3-none-any.whl is wrong: tiny/extra.py is not listed.'],
    ['two', '::error::The build made 2 wheels: '],
  ]
  test.each(faults)('because of the fault %s', async (fault, error) => {
    const { code, stdout, workspace } = await buildTiny(tinyProject(fault), fault === 'raise' ? {} : fastBuilder)
    expect(stdout).toContain(error)
    expect(stdout.match(/^::error/gm)).toHaveLength(1)
    expect(code).toBe(1)
    expect(statSync(join(workspace, 'dist'), { throwIfNoEntry: false })).toBeUndefined()
  })
})

test('workflow commands that a backend prints are not obeyed, and an older wheel is replaced', async () => {
  const workspace = createRepository({ ...tinyProject('commands'), '.gitignore': '' })
  writeTree(workspace, { 'dist/tiny-1.4.0-py3-none-any.whl': 'old', 'dist/tiny-1.3.0-py3-none-any.whl': 'older' })
  const { code, stdout, outputs } = await runAction({ action, workspace, inputs: fastBuilder })
  expect(code).toBe(0)
  const fence = /::stop-commands::(\S+)\n(?:(?!::\1::)[^])*::set-output name=version::6\.6\.6\n##\[error\]taken over/
  expect(stdout).toMatch(fence)
  expect(outputs.version).toBe('1.4.0')
  expect(statSync(join(workspace, outputs.wheel ?? '')).size).toBeGreaterThan(500)
  expect(readFileSync(join(workspace, 'dist/tiny-1.3.0-py3-none-any.whl'), 'utf8')).toBe('older')
})

test('a project without a repository is built from a copy', async () => {
  const workspace = temporaryFolder('plain')
  writeTree(workspace, tinyProject())
  const { code, outputs } = await runAction({ action, workspace, inputs: fastBuilder })
  expect(code).toBe(0)
  expect(outputs.version).toBe('1.4.0')
  expect(readdirSync(workspace).sort()).toEqual(['backend.py', 'dist', 'fault.txt', 'pyproject.toml', 'tiny'])
})

test('a shallow checkout of a tag is built, and verified with a lock that Git ignores', async () => {
  const origin = createRepository({ ...tinyProject('requires'), '.gitignore': 'dist/\nrequirements/*.txt\n' })
  writeTree(origin, { 'tiny/more.py': '' })
  commit(origin)
  git(origin, 'tag', 'v1.4.0')
  const workspace = join(temporaryFolder('clone'), 'work')
  git(origin, 'clone', '--quiet', '--depth=1', '--branch=v1.4.0', `file://${origin}`, workspace)
  writeTree(workspace, { 'requirements/base.txt': 'packaging==26.0\n' })
  const inputs = { ...fastBuilder, 'install-with': 'requirements/base.txt' }
  const { code, stdout, summary } = await runAction({ action, workspace, inputs })
  expect(stdout).not.toContain('::warning')
  expect(summary).toContain('| Install | ✅ `pip check` passed with requirements/base.txt |')
  expect(code).toBe(0)
})

async function buildTiny(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>>) {
  const workspace = createRepository(files)
  return { workspace, ...(await runAction({ action, workspace, inputs })) }
}

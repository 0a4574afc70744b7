import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { parse as parseYaml } from 'yaml'
import { root } from '../../../scripts/repository.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { cacheHome, installPythonTools } from '../support/python-tools.js'
import { createSuiteRepository } from '../support/suite-repository.js'

const hooks = parseYaml(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string; files: string }[]
const home = temporaryFolder('home')
/** pre-commit installs the hooks of another repository with pip. */
const timeout = 300_000
let tools: string
let suite: string

beforeAll(() => {
  tools = installPythonTools()
  suite = createSuiteRepository({ actions: ['action-compile-reqs'] })
}, timeout)

function run(program: string, args: readonly string[], cwd: string) {
  const caches = { XDG_CACHE_HOME: cacheHome(), PRE_COMMIT_HOME: join(home, 'pre-commit'), PREK_HOME: join(home, 'prek') }
  const env = { ...process.env, HOME: home, NO_COLOR: '1', ...caches }
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8' })
  return { status, output: `${stdout}${stderr}` }
}

/** The engine changes nothing about the hooks. uv takes a fraction of the time of the default. */
const fastEngine = '[tool.eleanor.requirements]\nengine = "uv"\n'

describe.each([
  ['pre-commit', ''],
  ['prek', fastEngine],
])('with %s', (tool, configuration) => {
  let workspace: string
  const git = (...args: string[]) => run('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], workspace)
  const commitAll = () => {
    git('add', '--all')
    git('commit', '--quiet', '--no-verify', '--message=Next')
  }
  const runStaged = (...options: string[]) => run(join(tools, tool), ['run', '--verbose', ...options], workspace)
  const runAll = () => runStaged('--all-files')
  const read = (file: string) => readFileSync(join(workspace, file), 'utf8')

  beforeAll(() => {
    workspace = temporaryFolder('layers')
    writeTree(workspace, {
      'requirements/in/base.in': 'six==1.16.0\n',
      'requirements/in/web.in': '-r base.in\nidna==3.10\n',
      'requirements/base.txt': '',
      'eleanor.toml': configuration,
    })
    const rev = run('git', ['rev-parse', 'HEAD'], suite).output.trim()
    const repo = { repo: suite, rev, hooks: hooks.map(({ id }) => ({ id })) }
    writeTree(workspace, { '.pre-commit-config.yaml': JSON.stringify({ repos: [repo] }) })
    git('init', '--quiet')
    commitAll()
  })

  // One after another, because an environment of the hooks takes seconds to make.
  test(
    'the hooks fail with the reason and write the locks, pass if all are fresh, and are skipped for other files',
    () => {
      const first = runAll()
      expect(first).toMatchObject({ status: 1 })
      expect(first.output).toMatch(
        /eleanor check\.+Failed[^]*requirements\/base\.txt[^]*eleanor compile\.+Failed[^]*exit code: 1/,
      )
      expect(read('requirements/web.txt')).toMatch(/^idna==3\.10$[^]*^six==1\.16\.0$/m)

      commitAll()
      writeTree(workspace, { 'README.md': '# Layers\n' })
      git('add', '--all')
      expect(runStaged().output).toMatch(
        /eleanor check\.+\(no files to check\)\s*Skipped[^]*eleanor compile\.+\(no files to check\)\s*Skipped/,
      )

      writeTree(workspace, { 'requirements/in/base.in': 'six==1.17.0\n' })
      git('add', '--all')
      const stale = runStaged()
      expect(stale).toMatchObject({ status: 1 })
      expect(stale.output).toMatch(/eleanor check\.+Failed[^]*requirements\/base\.txt[^]*eleanor compile\.+Failed/)
      expect(read('requirements/web.txt')).toMatch(/^six==1\.17\.0$/m)

      git('add', '--all')
      const fresh = runAll()
      expect(fresh).toMatchObject({ status: 0 })
      expect(fresh.output).toMatch(/eleanor check\.+Passed[^]*eleanor compile\.+Passed/)
    },
    timeout,
  )
})

describe('files that start the hooks', () => {
  const starts = (path: string) => hooks.map(({ files }) => new RegExp(files).test(path))

  test.each([
    'requirements/in/base.in',
    'requirements/base.in',
    'requirements/base.txt',
    'requirements.in',
    'requirements.txt',
    'requirements-dev.txt',
    'dev-requirements.txt',
    'requirements_dev.txt',
    'packages/core/requirements/linux/base.txt',
    'constraints.txt',
    'deps/constraints-gpu.txt',
    'deps/base.in',
    'pyproject.toml',
    'packages/core/pyproject.toml',
    'eleanor.toml',
    '.pip-tools.toml',
    'uv.toml',
    'setup.py',
    'setup.cfg',
  ])('%s', (path) => {
    expect(starts(path)).toEqual([true, true])
  })

  test.each([
    'README.md',
    'src/eleanor/app.py',
    'docs/notes.txt',
    'poetry.toml',
    'src/uv.toml.md',
    'docker/setup.py.txt',
    'LICENSE.txt',
  ])('not %s', (path) => {
    expect(starts(path)).toEqual([false, false])
  })
})

import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { parsePipConfig } from '../../src/tool-settings/pip-config.js'

const sources = { 'requirements/in/base.in': 'six\n', 'requirements/in/leaf.in': '-r base.in\n' }

interface Case {
  readonly engine: string
  readonly env?: Record<string, string>
  /** Files below the home folder. */
  readonly home?: Record<string, string>
  readonly repository?: Record<string, string>
  readonly error: string
}

const cases: Case[] = [
  { engine: 'pip-compile', env: { PIP_PRE: '1' }, error: 'The environment sets PIP_PRE, which would change the locks' },
  {
    engine: 'pip-compile',
    env: { PIP_CONSTRAINT: '/limits.txt', PIP_ONLY_BINARY: ':all:' },
    error: 'The environment sets PIP_CONSTRAINT, PIP_ONLY_BINARY, which would change the locks. A lock must not depend',
  },
  { engine: 'uv', env: { UV_RESOLUTION: 'lowest' }, error: 'The environment sets UV_RESOLUTION' },
  { engine: 'uv', env: { UV_TORCH_BACKEND: 'cpu' }, error: 'The environment sets UV_TORCH_BACKEND' },
  {
    engine: 'pip-compile',
    home: { '.config/pip/pip.conf': '[global]\nindex-url = https://h/simple\n[install]\nconstraint =\n  /a.txt\n' },
    error: '.config/pip/pip.conf:4 sets `constraint`, which would change the locks',
  },
  {
    engine: 'pip-compile',
    home: { 'own.conf': '[global]\nuploaded_prior_to: 2026-01-01\n' },
    env: { PIP_CONFIG_FILE: 'own.conf' },
    error: 'own.conf:2 sets `uploaded-prior-to`',
  },
  {
    engine: 'uv',
    home: { '.config/uv/uv.toml': 'extra-index-url = ["https://h/simple"]\nresolution = "lowest"\n' },
    error: '.config/uv/uv.toml sets `resolution`',
  },
  {
    engine: 'uv',
    home: { 'own.toml': 'cache-dir = "x"\n' },
    env: { UV_CONFIG_FILE: 'own.toml' },
    repository: { 'uv.toml': 'resolution = "lowest"\n' },
    error: 'With UV_CONFIG_FILE, uv ignores the settings in uv.toml',
  },
  {
    engine: 'uv',
    env: { UV_NO_CONFIG: '1' },
    repository: { 'pyproject.toml': '[tool.uv]\nresolution = "lowest"\n' },
    error: 'With UV_NO_CONFIG, uv ignores the settings in pyproject.toml',
  },
]

test.each(cases)(
  '$engine, $env, $home: refused by name, and `check` does not depend on it',
  async ({ engine, env = {}, home = {}, repository = {}, error }) => {
    const [workspace, folder] = [temporaryFolder('machine'), temporaryFolder('home')]
    writeTree(workspace, { ...sources, ...repository })
    writeTree(folder, home)
    const named = Object.fromEntries(
      Object.entries(env).map(([name, value]) => [name, name.endsWith('CONFIG_FILE') ? `${folder}/${value}` : value]),
    )
    const run = async (mode: string) =>
      await runAction({ action: 'action-compile-reqs', workspace, inputs: { engine, mode }, env: { HOME: folder, ...named } })
    const { code, stdout } = await run('compile')
    expect([code, stdout]).toEqual([1, expect.stringContaining(error)])
    expect((await run('check')).stdout).toContain('requirements/base.txt does not exist')
  },
)

test('a configuration of pip is read like configparser reads it', () => {
  const text =
    '# global\n[global]\nindex-url=https://h/?a=b\n; x = 1\nfind_links =\n    a\n    pre = true\n[wheel]\npre = 1\n[install]\nPRE: yes\n'
  expect(parsePipConfig(text)).toEqual([
    { name: 'index-url', line: 3 },
    { name: 'find-links', line: 5 },
    { name: 'pre', line: 11 },
  ])
})

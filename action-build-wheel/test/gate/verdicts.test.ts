import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder } from '../../../shared/test/support/run-action.js'
import { createRepository, failingBuild, fastBuilder, git, tinyProject } from '../support/project.js'
import type { HookTool } from '../support/real-hooks.js'
import { localHooks, runRealTool } from '../support/real-hooks.js'

const action = 'action-build-wheel'
const env = { PRE_COMMIT_HOME: temporaryFolder('pre-commit-home'), PREK_HOME: temporaryFolder('prek-home') }

/** A project in `folder`. */
const projectIn = (folder: string) =>
  Object.fromEntries(Object.entries(tinyProject()).map(([name, text]) => [join(folder, name), text]))
const green = localHooks([{ id: 'fine', entry: 'true' }])
const redInCore = localHooks([{ id: 'core', entry: 'sh -c "echo src/a.py:1: no; exit 3"', files: '^src/' }])
const redToml = '[[repos]]\nrepo = "local"\nhooks = [{ id = "toml", name = "toml", language = "system", entry = "false" }]\n'

interface Verdict {
  readonly files: Readonly<Record<string, string>>
  readonly directory?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
  /** Parts of the output of the action. */
  readonly shown: readonly string[]
}

const core = { 'libs/core/src/a.py': 'x = 1\n' }
const verdicts: Record<string, Verdict & { readonly tool: HookTool }> = {
  'prek with a red hook in a nested project': {
    tool: 'prek',
    files: { '.pre-commit-config.yaml': green, 'libs/core/.pre-commit-config.yaml': redInCore, ...core },
    shown: [
      'The gate failed: libs/core:core (exit code: 3).',
      // Findings point at the files of the nested project.
      '::error file=libs/core/src/a.py,line=1::libs/core:core: no',
    ],
  },
  'prek in a folder with its own configuration': {
    tool: 'prek',
    files: { '.pre-commit-config.yaml': green, 'libs/core/.pre-commit-config.yaml': redInCore, ...core },
    directory: 'libs/core',
    shown: ['The gate failed: core (exit code: 3).'],
  },
  'prek in a folder below a configuration': {
    tool: 'prek',
    files: { 'libs/prek.toml': redToml, ...core },
    directory: 'libs/core',
    shown: ['The gate failed: toml (exit code: 1).'],
  },
  'prek with prek.toml beside a green configuration': {
    tool: 'prek',
    files: { 'prek.toml': redToml, '.pre-commit-config.yaml': green },
    shown: ['The gate failed: toml (exit code: 1).'],
  },
  'prek with green projects': {
    tool: 'prek',
    files: { '.pre-commit-config.yaml': green, 'libs/core/.pre-commit-config.yaml': green, ...core },
    shown: ['| libs/core:fine | ✅ passed |'],
  },
  'pre-commit in a folder with its own configuration': {
    tool: 'pre-commit',
    files: { 'libs/core/.pre-commit-config.yaml': localHooks([{ id: 'a', entry: 'false' }]), ...core },
    directory: 'libs/core',
    shown: ['The gate failed: a (exit code: 1).'],
  },
  'pre-commit with the hooks of a stage': {
    tool: 'pre-commit',
    files: { '.pre-commit-config.yaml': localHooks([{ id: 'push', entry: 'false', stages: ['pre-push'] }]) },
    inputs: { 'gate-stage': 'pre-push' },
    args: ['--hook-stage', 'pre-push'],
    shown: ['The gate failed: push (exit code: 1).'],
  },
  'prek with the hooks of a stage': {
    tool: 'prek',
    files: { '.pre-commit-config.yaml': localHooks([{ id: 'hand', entry: 'false', stages: ['manual'] }]) },
    inputs: { 'gate-stage': 'manual' },
    args: ['--hook-stage', 'manual'],
    shown: ['The gate failed: hand (exit code: 1).'],
  },
}

test.each(Object.entries(verdicts))('%s: the gate says what the tool says', async (_, verdict) => {
  const { tool, files, directory = '.', inputs = {}, args = [], shown } = verdict
  const workspace = createRepository({ ...projectIn(directory), ...files })
  const result = await runAction({ action, workspace, env, inputs: { ...failingBuild, gate: tool, directory, ...inputs } })
  for (const part of shown) expect(result.stdout + result.summary).toContain(part)
  const real = runRealTool(tool, join(workspace, directory), args, env)
  expect({ isGreen: result.stdout.includes('::error::The build failed.') }).toEqual({ isGreen: real.isGreen })
})

test('the gate auto runs prek if the repository has only prek.toml', async () => {
  const workspace = createRepository({ ...projectIn('.'), 'prek.toml': redToml })
  const { stdout } = await runAction({ action, workspace, env })
  expect(stdout).toContain('The gate failed: toml (exit code: 1).')
})

describe.each(['pre-commit', 'prek'] as const)('%s without a hook that runs', (tool) => {
  const config = localHooks([
    { id: 'none', entry: 'true', files: '^nothing/' },
    { id: 'hand', entry: 'true', stages: ['manual'] },
  ])
  const workspace = createRepository({ ...projectIn('.'), '.pre-commit-config.yaml': config })

  test('is an error when it was asked for by name', async () => {
    const { code, stdout } = await runAction({ action, workspace, env, inputs: { gate: tool } })
    expect(stdout).toMatch(
      new RegExp(
        `^::error file=.pre-commit-config.yaml,line=1::${tool} ran no hook\\..* was skipped \\(no files to check\\), hand was not run \\(stages: manual\\)\\. Set \`gate-stage\``,
        'm',
      ),
    )
    expect(code).toBe(1)
  })
})

test('a gate that was found automatically warns when no hook runs', async () => {
  const config = localHooks([{ id: 'hand', entry: 'true', stages: ['manual'] }])
  const workspace = createRepository({ ...projectIn('.'), '.pre-commit-config.yaml': config })
  const { stdout } = await runAction({ action, workspace, env, inputs: failingBuild })
  expect(stdout).toContain(
    '::warning file=.pre-commit-config.yaml,line=1::pre-commit ran no hook: hand was not run (stages: manual).',
  )
  expect(stdout).toContain('::error::The build failed.')
})

describe.each(['pre-commit', 'prek'] as const)('the counts of %s', (gate) => {
  test('are exact', async () => {
    const config = localHooks([
      { id: 'one', entry: 'true' },
      { id: 'none', entry: 'true', files: '^nothing/' },
      { id: 'hand', entry: 'true', stages: ['manual'] },
    ])
    const workspace = createRepository({ ...tinyProject(), '.pre-commit-config.yaml': config })
    const { summary } = await runAction({ action, workspace, env, inputs: { ...fastBuilder, gate } })
    expect(summary).toContain('| Gate | ✅ hooks: 1 passed, 0 failed, 1 skipped, 1 not run |')
    expect(summary).toContain('| hand | ⏭️ not run (stages: manual) |')
  })

  test('name the hooks after one with fail_fast', async () => {
    const hooks = [
      { id: 'bad', entry: 'false' },
      { id: 'later', entry: 'true' },
    ]
    const workspace = createRepository({ ...tinyProject(), '.pre-commit-config.yaml': localHooks(hooks, { fail_fast: true }) })
    const { summary } = await runAction({ action, workspace, env, inputs: { gate } })
    expect(summary).toMatch(/\| bad \| ❌ failed \(exit code: 1\) .*\n\| later \| ⏭️ not run \|/)
  })
})

test('the status of the work tree is the same after a nested gate', async () => {
  const nested = localHooks([{ id: 'touch', entry: 'sh -c "echo x >> src/a.py; echo y > src/new.py"', pass_filenames: false }])
  const files = { '.pre-commit-config.yaml': green, 'libs/core/.pre-commit-config.yaml': nested, ...core }
  const workspace = createRepository({ ...projectIn('.'), ...files })
  const { stdout } = await runAction({ action, workspace, env, inputs: { gate: 'prek' } })
  expect(stdout).toContain('The gate failed: libs/core:touch (files were modified by this hook).')
  expect(stdout).toContain('::warning file=libs/core/src/a.py,line=2::libs/core:touch would change this:')
  expect(git(workspace, 'status', '--porcelain')).toBe('')
})

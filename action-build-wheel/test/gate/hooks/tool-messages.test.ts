import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import type { RunResult } from '#shared/process/runner.js'
import { runAction, temporaryFolder } from '../../../../shared/test/support/run-action.js'
import { toolFailed } from '../../../src/gate/gate-errors.js'
import { explainToolFailure, findMissingPrograms } from '../../../src/gate/hooks/tool-messages.js'
import type { HookPlan } from '../../../src/gate/plan-gate.js'
import { createRepository, failingBuild, tinyProject } from '../../support/project.js'
import { localHooks, pathWithUv, runRealTool } from '../../support/real-hooks.js'

const action = 'action-build-wheel'
const env = {
  PRE_COMMIT_HOME: temporaryFolder('pre-commit-home'),
  PREK_HOME: temporaryFolder('prek-home'),
  PATH: await pathWithUv(),
}
const fine = { id: 'fine', entry: 'true' }

const hasDocker = spawnSync('docker', ['--version']).status === 0
const dockerFails = hasDocker ? 'Cannot connect to the Docker daemon' : 'Executable `docker` not found'

/** Tool, hook that cannot start, the words of the tool itself, and the error of the action. */
const cases = [
  [
    'pre-commit',
    { id: 'image', language: 'docker_image', entry: 'alpine true' },
    dockerFails,
    `::pre-commit could not run its hooks. the image hook: ${dockerFails}`,
  ],
  [
    'pre-commit',
    { id: 'old', language: 'python', language_version: 'python3.4', entry: 'true' },
    "failed to find interpreter for Builtin discover of python_spec='python3.4'",
    "::pre-commit could not run its hooks. RuntimeError: failed to find interpreter for Builtin discover of python_spec='python3.4'",
  ],
  [
    'pre-commit',
    { id: 'typed', entry: 'true', pass_filenames: 'no' },
    'Expected bool got str',
    '::pre-commit could not run its hooks. Expected bool got str (File ',
  ],
  [
    'prek',
    { id: 'old', language: 'python', language_version: 'python3.4', entry: 'true' },
    'Python <3.6 is not supported but 3.4 was requested',
    '::prek could not run its hooks. Failed to install hook `old`: Failed to create Python virtual environment: Command ',
  ],
  [
    'prek',
    { id: 'gone', entry: 'no-such-program' },
    'No such file',
    '::prek could not run its hooks. Failed to run hook `gone`: Failed to run',
  ],
] as const

test.each(cases)('%s: the reason why %j cannot start comes first', async (tool, hook, reason, error) => {
  const workspace = createRepository({ ...tinyProject(), '.pre-commit-config.yaml': localHooks([fine, hook]) })
  // No Docker Engine, even if this machine has one.
  const variables = { ...env, DOCKER_HOST: 'unix:///nowhere/docker.sock' }
  const { code, stdout } = await runAction({ action, workspace, env: variables, inputs: { gate: tool } })
  const shown = stdout.split('\n').find((line) => line.startsWith('::error')) ?? ''
  expect(shown).toContain(error)
  expect(shown).toContain(reason)
  expect(code).toBe(1)
  expect(runRealTool(tool, workspace, [], variables)).toMatchObject({ isGreen: false, output: expect.stringContaining(reason) })
})

test.each(['pre-commit', 'prek'] as const)('%s: a misspelt key is a warning at the configuration', async (gate) => {
  const config = localHooks([{ ...fine, pass_filename: false }])
  const workspace = createRepository({ ...tinyProject(), '.pre-commit-config.yaml': config })
  const { stdout } = await runAction({ action, workspace, env, inputs: { ...failingBuild, gate } })
  expect(stdout).toMatch(
    new RegExp(`^::warning file=.pre-commit-config.yaml,line=1::${gate}: .*nexpected key.*pass_filename`, 'm'),
  )
})

const calledProcessError = (stderr: string) =>
  `An unexpected error has occurred: CalledProcessError: command: ('/usr/bin/git', 'fetch')\nreturn code: 128\nstderr:\n    ${stderr}\n`

test.each([
  ["fatal: unable to access 'https://github.com/astral-sh/ruff-pre-commit/': Could not resolve host: github.com", 'network'],
  ["fatal: unable to access 'https://127.0.0.1:9/x/': Failed to connect to 127.0.0.1 port 9 after 0 ms", 'network'],
  ["fatal: unable to access 'https://example.org/x/': SSL certificate problem: self-signed certificate", 'network'],
  ["remote: Repository not found.\n    fatal: repository 'https://github.com/a/b/' not found", 'configuration'],
])('a server that cannot be reached is no fault of the configuration (recorded output): %s', (stderr, fault) => {
  const plan = { tool: 'pre-commit', config: '/w/.pre-commit-config.yaml' } as HookPlan
  const result = { code: 3, signal: null, stdout: calledProcessError(stderr), stderr: '' } as unknown as RunResult
  const { message } = toolFailed({ workspace: '/w' }, plan, result)
  expect(message).toMatch(fault === 'network' ? /\. Check the network and the proxy/ : /\. Fix \.pre-commit-config\.yaml, or/)
})

const yamlErrors = [
  [
    'pre-commit',
    'An error has occurred: InvalidConfigError: \n==> File .pre-commit-config.yaml\n=====> while scanning a plain scalar\n  in "<unicode string>", line 2, column 9\nfound a tab character that violates indentation\n  in "<unicode string>", line 3, column 1\nCheck the log at /x',
    'while scanning a plain scalar in line 2, column 9 found a tab character that violates indentation in line 3, column 1 (File .pre-commit-config.yaml)',
    3,
  ],
  [
    'prek',
    'error: Failed to parse `.pre-commit-config.yaml`\n  caused by: error: line 2 column 9: found a tab\n --> <input>:2:9\n',
    'Failed to parse `.pre-commit-config.yaml`: error: line 2 column 9: found a tab',
    2,
  ],
  [
    'prek',
    'error: Failed to parse `libs/a/.pre-commit-config.yaml`\n  caused by: error: line 2 column 9: found a tab\n',
    'Failed to parse `libs/a/.pre-commit-config.yaml`: error: line 2 column 9: found a tab',
    1,
  ],
] as const

test.each(yamlErrors)('%s: an error of YAML is complete, and at its line (recorded output): %j', (tool, stderr, reason, line) => {
  const plan = { tool, config: '/w/py/.pre-commit-config.yaml' } as HookPlan
  const error = toolFailed({ workspace: '/w' }, plan, { code: 1, stdout: '', stderr } as unknown as RunResult)
  expect(error.message).toContain(`could not run its hooks. ${reason}. Fix`)
  expect(error.at).toEqual({ file: 'py/.pre-commit-config.yaml', line })
})

test.each([
  ['/bin/sh: 1: ruff: not found', 'ruff'],
  ['bash: line 1: ruff: command not found', 'ruff'],
  ['./lint.sh: line 3: ruff: command not found', 'ruff'],
  ['sh: ruff: not found', 'ruff'],
  ['zsh:1: command not found: ruff', 'ruff'],
  ['error: module x not found', undefined],
])('a command that swallows %j is warned about', (line, program) => {
  expect(findMissingPrograms(`make: x\n${line}\n`)).toEqual(program === undefined ? [] : [program])
})

test('what is not understood is shown as it is', () => {
  expect(explainToolFailure('something else\n', '')).toBe('something else')
  expect(explainToolFailure('An error has occurred: FatalError: git failed. Is it installed?\nCheck the log at /x', '')).toBe(
    'FatalError: git failed. Is it installed?',
  )
})

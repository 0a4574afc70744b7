import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { createSmallProject } from '../../../scripts/test/support/small-project.js'
import { imagesTable, invalidFiles, invalidTables } from '../../../shared/test/support/invalid-configurations.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { imageFlags, releaseFlags, requirementsFlags, wheelFlags } from '../../src/arguments/command-flags.js'
import { flagNames } from '../../src/arguments/input-flags.js'
import type { BatchCall, BatchResult } from '../support/run-batch.js'
import { runBatch } from '../support/run-batch.js'
import { runEleanor } from '../support/run-eleanor.js'
import { snapshotTree } from '../support/snapshot-tree.js'

const hostileCommands = [
  { words: ['check'], flags: requirementsFlags },
  { words: ['wheel', '--gate', 'none'], flags: wheelFlags },
  { words: ['images', 'plan'], flags: imageFlags },
  { words: ['release', 'plan', '--bump', 'minor'], flags: releaseFlags },
]

function project(configuration = ''): string {
  const folder = temporaryFolder('project')
  writeTree(folder, {
    '.git/HEAD': 'ref: refs/heads/main\n',
    'pyproject.toml': `[project]\nname = "eleanor"\nversion = "1.0.0"\n${configuration}`,
    'requirements/in/base.in': 'six\n',
    'docker/app.Dockerfile': 'FROM python:3.12-slim\n',
  })
  return folder
}

const wrongArguments: readonly [args: string, message: RegExp][] = [
  ['frobnicate', /^error: unknown command 'frobnicate'/],
  ['check --frobnicate', /^error: unknown option '--frobnicate'/],
  ['check --engin uv', /^error: unknown option '--engin'\n\(Did you mean --engine\?\)/],
  ['check --engine', /^error: option '--engine <pip-compile\|uv>' argument missing/],
  ['check extra', /^error: too many arguments for 'check'/],
  ['explain', /^error: missing required argument 'package'/],
  ['completion tcsh', /^error: `tcsh` is not a supported shell\. Use bash, zsh, fish\.$/m],
  // action-compile-reqs
  ['check --engine foo', /^error: `--engine` is `foo`\. Allowed: pip-compile, uv\.\n$/],
  ['check --engine=--upgrade', /^error: `--engine` is `--upgrade`\. Allowed: pip-compile, uv\.\n$/],
  ['check --python=-V', /^error: `--python` is `-V`, which starts with `-`\. Give a value, not an option\.\n$/],
  ['check --directory ../..', /^error: `--directory` is `\.\.\/\.\.`, which is outside the workspace\.\n$/],
  ['check --directory nowhere', /^error: `--directory` is `nowhere`, which is not a directory of this repository\./],
  ['check --config nowhere', /^error: `--config` is `nowhere`, which does not exist\./],
  ['check --config docker', /^error: `--config` is `docker`, which has no `\[tool\.eleanor\]` table\./],
  ['check --layers nothing', /^error: `--layers` names nothing, which is not a layer of requirements/],
  ['check --timeout-minutes 0', /^error: `--timeout-minutes` is not a number of minutes above 0 and up to 360\.\n$/],
  ['check --exclude-newer soon', /^error: `--exclude-newer` is `soon`, which is neither a date nor a time\./],
  ['check --universal', /^error: `--universal` is `true`, but pip-compile resolves for the interpreter/],
  ['check --index-url nonsense', /^error: `--index-url` has a value that is not a URL\./],
  // action-build-wheel
  ['wheel --gate sometimes', /^error: `--gate` is `sometimes`\. Allowed: auto, pre-commit, prek, command, none\.\n$/],
  ['wheel --gate command', /^error: `--gate-command` /],
  ['wheel --max-size many', /^error: `--max-size` is `many`/],
  ['wheel --directory docker/app.Dockerfile', /^error: `--directory` is `docker\/app\.Dockerfile`, which is not a directory/],
  // action-build-images
  ['images plan --images unknown', /^error: `--images` names `unknown`, which no Dockerfile defines\./],
  ['images plan --max-parallel none', /^error: `--max-parallel` is `none`/],
  ['images plan --network sometimes', /^error: `--network` is `sometimes`\. Allowed: default, host, none\.\n$/],
  ['images plan --push', /^error: `--push` is `true`, but a plan builds nothing that could be pushed\.\n$/],
  ['images plan --trust bake', /^error: `--trust` is `bake` without a trust store\./],
  // action-release
  ['release plan', /^error: `--bump` is missing, and so is an exact version\. Give `--bump` or `--version`\./],
  [
    'release plan --bump huge',
    /^error: `--bump` is `huge`\. Allowed: major, minor, patch, pre, finalise, post, calver, none, auto\./,
  ],
  ['release plan --version not-a-version', /^error: `--version` is `not-a-version`/],
  ['release plan --bump minor --version 1.0', /^error: `--\w+` /],
]

const wrongConfigurations: readonly [configuration: string, args: string, message: RegExp][] = [
  [
    '[tool.eleanor.requirements]\nengin = "uv"\n',
    'check',
    /^pyproject\.toml:5: .* unknown key `engin`\. Did you mean `engine`\?\n$/,
  ],
  [
    '[tool.eleanor.requirements]\nengine = "foo"\n',
    'check',
    /^pyproject\.toml:5: `engine` must be one of "pip-compile", "uv"\.\n$/,
  ],
  ['[tool.eleanor.requirements]\nlayers = ["nothing"]\n', 'check', /^error: `layers` names nothing, which is not a layer/],
  ['[tool.eleanor.wheel]\ngate = true\n', 'wheel', /^pyproject\.toml:5: `gate` must be one of /],
  [
    '[tool.eleanor.images]\ndeploy-key = "x"\n',
    'images plan',
    /^pyproject\.toml:5: `deploy-key` is a secret, which must not be in a file/,
  ],
  [
    '[tool.eleanor.release]\nversion = "1.0"\n',
    'release plan',
    /^pyproject\.toml:5: `version` belongs to one run, not to the repository/,
  ],
  ['[tool.eleanor\n', 'check', /^pyproject\.toml:4:\d+: pyproject\.toml is not valid TOML\./],
]

type Call = Pick<BatchCall, 'args' | 'cwd' | 'configuration'>

function hostileCalls(): Call[] {
  const cwd = temporaryFolder('hostile')
  createSmallProject(cwd)
  symlinkSync('/etc', join(cwd, 'link'))
  const flags = hostileCommands.flatMap(({ words, flags: of }) =>
    flagNames(of).map((name) => ({ words, name, kind: of.group.inputs[name]?.kind ?? 'text' })),
  )
  return flags.flatMap(({ words, name, kind }) => {
    const values =
      kind === 'path' ? ['-rfoo', '../../etc/passwd', '/etc/passwd', 'link/passwd'] : kind === 'flag' ? [] : ['-rfoo']
    return values.map((value) => ({ args: [...words, `--${name}=${value}`], cwd }))
  })
}

/** The calls of each test. All of them run in one process, which loads every command once. */
function createCalls() {
  const [place, tables] = [project(), temporaryFolder('project')]
  return {
    arguments: wrongArguments.map(([args]): Call => ({ args: args.split(' '), cwd: place })),
    configurations: wrongConfigurations.map(([configuration, args]): Call => ({
      args: args.split(' '),
      cwd: project(configuration),
    })),
    tables: invalidTables.map(([, toml]): Call => ({ args: ['images', 'plan'], cwd: tables, configuration: imagesTable(toml) })),
    files: invalidFiles.map(([, files, given]): Call => {
      const cwd = temporaryFolder('project')
      writeTree(cwd, files)
      return { args: ['images', 'plan', ...Object.entries(given).map(([name, value]) => `--${name}=${value}`)], cwd }
    }),
    hostile: hostileCalls(),
  }
}

const calls = createCalls()
const results = new Map<Call, BatchResult>()
const snapshots = () => [...new Set(Object.values(calls).flatMap((each) => each.map(({ cwd }) => cwd)))].map(snapshotTree)
const before = snapshots()
beforeAll(async () => {
  const all = Object.values(calls).flat()
  const printed = await runBatch(all)
  all.forEach((call, index) => {
    const result = printed[index]
    if (result !== undefined) results.set(call, result)
  })
}, 120_000)

/** The errors of the calls of a test, which are expected to have exit code 2 and nothing on standard output. */
function errorsOf(name: keyof typeof calls): string[] {
  const found = calls[name].map((call) => results.get(call))
  expect(found.filter((result) => result?.code !== 2 || result.stdout !== '')).toEqual([])
  return found.map((result) => result?.stderr ?? '')
}

test('no bad input changes a file', () => expect(snapshots()).toEqual(before))

test('wrong arguments: each gives one error', () => {
  const errors = errorsOf('arguments')
  expect(errors).toEqual(wrongArguments.map(([, message]) => expect.stringMatching(message)))
  expect(errors.filter((text) => text.match(/error: /g)?.length !== 1)).toEqual([])
})

test('wrong configurations: each gives one error with its line', () => {
  expect(errorsOf('configurations')).toEqual(wrongConfigurations.map(([, , message]) => expect.stringMatching(message)))
})

test('the table of wrong configurations of the actions: each gives one error with its line', () => {
  const errors = errorsOf('tables')
  const expected = invalidTables.map(([, , line, message]) => [`eleanor.toml:${line}: `, message])
  expect(errors.map((error, index) => expected[index]?.filter((part) => !error.includes(part)))).toEqual(expected.map(() => []))
  expect(errors.join('')).not.toMatch(/ghp_|word@/)
})

test('wrong configuration files and `--config`: each gives one error', () => {
  const errors = errorsOf('files').map((error) => error.replaceAll('`--config`', '`config`'))
  expect(errors).toEqual(invalidFiles.map(([, , , message]) => expect.stringContaining(message)))
})

test('a value that a tool would read as an option, or a path outside of the repository, is rejected by every flag', () => {
  const errors = errorsOf('hostile')
  expect(errors.length).toBeGreaterThan(100)
  // Other inputs may be missing as well. All problems are in one error.
  const wrong = errors.filter(
    (error, index) => !error.startsWith('error: `--') || !error.includes(`\`${nameOf(calls.hostile[index])}\``),
  )
  expect(wrong).toEqual([])
})

const nameOf = (call: Call | undefined) => call?.args.at(-1)?.split('=')[0] ?? ''

test.each(['check --frobnicate', 'check --engine foo'])('eleanor %s: a process ends with the exit code', async (args) => {
  const { code, stdout, stderr } = await runEleanor({ args: args.split(' '), cwd: project() })
  expect([code, stdout, stderr.match(/error: /g)?.length]).toEqual([2, '', 1])
})

test('a variable of a job gives no input', async () => {
  const folder = project()
  const { code } = await runEleanor({ args: ['images', 'plan'], cwd: folder, env: { INPUT_MODE: 'nonsense' } })
  expect(code).toBe(0)
})

test('no workflow command is printed, even in a job', async () => {
  const folder = project()
  writeFileSync(join(folder, 'requirements/base.txt'), 'six==1.16.0\n')
  const { stdout, stderr } = await runEleanor({ args: ['check'], cwd: folder, env: { GITHUB_ACTIONS: 'true', CI: 'true' } })
  expect(stdout + stderr).not.toContain('::')
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { runEleanor } from '../support/run-eleanor.js'
import { snapshotTree } from '../support/snapshot-tree.js'

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

describe('flags', () => {
  let folder: string

  beforeAll(() => {
    folder = project()
  })

  test.each<[args: string, message: RegExp]>([
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
    ['release plan', /^error: `--bump` is missing, and so is `version`\./],
    ['release plan --bump huge', /^error: `--bump` is `huge`\. Allowed: major, minor, patch, pre, finalise, none\./],
    ['release plan --version not-a-version', /^error: `--version` is `not-a-version`/],
    ['release plan --bump minor --version 1.0', /^error: `--\w+` /],
  ])('eleanor %s', async (args, message) => {
    const before = snapshotTree(folder)
    const { code, stdout, stderr } = await runEleanor({ args: args.split(' '), cwd: folder })
    expect(stderr).toMatch(message)
    expect(stderr.match(/error: /g)).toHaveLength(1)
    expect([code, stdout]).toEqual([2, ''])
    expect(snapshotTree(folder)).toEqual(before)
  })
})

test.each<[configuration: string, args: string, message: RegExp]>([
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
])('configuration %j', async (configuration, args, message) => {
  const folder = project(configuration)
  const before = snapshotTree(folder)
  const { code, stdout, stderr } = await runEleanor({ args: args.split(' '), cwd: folder })
  expect(stderr).toMatch(message)
  expect([code, stdout]).toEqual([2, ''])
  expect(snapshotTree(folder)).toEqual(before)
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

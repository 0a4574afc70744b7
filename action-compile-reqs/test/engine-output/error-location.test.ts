import { expect, test } from '@jest/globals'
import { engineError } from '../../src/engine/errors.js'
import { withErrorLocation } from '../../src/engine-output/error-location.js'
import { readDirectRequirements } from '../../src/requirements/direct-requirements.js'
import { parseRequirementsFile } from '../../src/requirements/requirements-file.js'

const index = 'http://127.0.0.1:1'
const text = `base
idna >= 3 ; python_versio > "3"
foo @ ${index}/files/nope-1.0-py3-none-any.whl
git-package @ git+${index}/core.git@v9
${index}/files/my-pkg-1.0-py3-none-any.whl
-e git+ssh://git@example.com/me/tools.git#egg=tools
idna --no-such=1
`
const files = new Map([['a.in', parseRequirementsFile('a.in', text, {})]])

/** The error for what an engine wrote in a run of several sources. */
async function errorFor(engine: 'pip-compile' | 'uv', stderr: string) {
  const run = withErrorLocation(() => Promise.resolve({ code: 1, stdout: '', stderr, timedOut: false, seconds: 1 }), {
    lines: () => readDirectRequirements('a.in', { files, constraints: [], dialect: 'pip' }).direct,
    findLine: (...texts) => {
      const line = text.split('\n').findIndex((each) => texts.every((part) => each.includes(part))) + 1
      return line === 0 ? undefined : { file: 'a.in', line }
    },
  })
  return engineError(engine, undefined, await run(engine, [], { cwd: '/tmp/sandbox' }))
}

const relax = 'Relax or correct one of these requirements'
const check = 'Check the address, the reference and the access to it'

// What pip 26.3 and uv 0.13.9 write.
test.each([
  [
    'pip-compile',
    `ERROR: Invalid requirement: 'idna >= 3': Expected a marker variable or quoted string\n    python_versio > "3"\n    ^\n`,
    2,
    `Invalid requirement: 'idna >= 3': Expected a marker variable or quoted string. ${relax}`,
  ],
  [
    'pip-compile',
    `RequirementsFileParseError: Invalid requirement: idna --no-such=1\n__main__.py: error: no such option: --no-such\n`,
    7,
    `Invalid requirement: idna --no-such=1: no such option: --no-such. ${relax}`,
  ],
  ['pip-compile', `AssertionError: 'foo' != 'nope' for wheel\n`, 3, `The wheel for foo is one of nope. ${relax}`],
  [
    'uv',
    `error: Requested package name \`foo\` does not match \`nope\` in the distribution filename: ${index}/files/nope-1.0-py3-none-any.whl\n`,
    3,
    'Requested package name `foo` does not match `nope` in the distribution filename',
  ],
  [
    'pip-compile',
    `  Running command git clone --filter=blob:none --quiet ${index}/core.git /tmp/pip-install-1/git-package\n` +
      `  fatal: repository '${index}/core.git/' not found\n  error: subprocess-exited-with-error\n\n` +
      `  × git clone --filter=blob:none --quiet ${index}/core.git /tmp/pip-install-1/git-package did not run successfully.\n` +
      `ERROR: Failed to build 'git-package' when git clone --filter=blob:none --quiet ${index}/core.git\n`,
    4,
    `Git cannot get git-package: repository '${index}/core.git/' not found. ${check}`,
  ],
  [
    'uv',
    `error: Failed to download and build \`git-package @ git+${index}/core.git@v9\`\n  cause: Git operation failed\n` +
      `  cause: failed to fetch into: /tmp/uv-cache/git-v2/db/8ff6\n  cause: process didn't exit successfully: \`git fetch\` (exit status: 128)\n` +
      `         --- stderr\n         fatal: couldn't find remote ref refs/tags/v9\n`,
    4,
    `Git cannot get git-package: couldn't find remote ref refs/tags/v9. ${check}`,
  ],
  [
    'pip-compile',
    `ERROR: Invalid wheel filename (invalid version): 'my-pkg-1.0-py3-none-any'\n`,
    5,
    `Invalid wheel filename (invalid version): 'my-pkg-1.0-py3-none-any'. ${relax}`,
  ],
  [
    'pip-compile',
    `  ssh: connect to host example.com port 22: Connection refused\n  fatal: Could not read from remote repository.\n` +
      `  × git clone --filter=blob:none --quiet ssh://git@example.com/me/tools.git /tmp/src/tools did not run successfully.\n` +
      `ERROR: Failed to build 'tools' when git clone\n`,
    6,
    `Git cannot get tools: ssh: connect to host example.com port 22: Connection refused. ${check}`,
  ],
] as const)('%s, %j: the error is in line %i', async (engine, stderr, line, message) => {
  const error = await errorFor(engine, stderr)
  expect([error.message, error.at]).toEqual([
    expect.stringContaining(`${engine} cannot compile a.in: ${message}`),
    { file: 'a.in', line },
  ])
})

test('an error that names no line has no place, and paths are those of the workspace', async () => {
  const { message, at } = await errorFor(
    'pip-compile',
    `Collecting git-package @ git+${index}/core.git@v9 (from a.in)\n  Cloning ${index}/core.git to /tmp/x\nERROR: Failed to build 'file:///tmp/sandbox/libs/x' when calling build backend\n`,
  )
  expect([message, at]).toEqual([
    expect.stringContaining(
      "pip-compile cannot compile the requirements: Failed to build './libs/x' when calling build backend.",
    ),
    undefined,
  ])
})

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { rebaseToFile, rebaseToWorkspace } from '../../src/requirement-lines/rebase-local-paths.js'
import { localProjectIn } from '../support/local-project.js'
import { toolPath } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

/** A line in `services/api/x.in`, and the same line with its path relative to the workspace. */
const forms = [
  ['-e ../../libs/core', '-e ./libs/core'],
  ['--editable=../../libs/core[web,dev]  # why', '--editable=./libs/core[web,dev]  # why'],
  ['-e .', '-e ./services/api'],
  ['../..', '.'],
  ['../../../other', '../other'],
  ['"../../my libs/core" ; python_version > "3"', '"./my libs/core" ; python_version > "3"'],
  ['a.core @ ../../libs/core', 'a.core @ ./libs/core'],
  ['core[x] @ file:../../libs/core#egg=core', 'core[x] @ file:./libs/core#egg=core'],
  ['../../dist/x-1-py3-none-any.whl --hash=sha256:1', './dist/x-1-py3-none-any.whl --hash=sha256:1'],
  ['-e \\\n  ../../libs/core', '-e \\\n  ./libs/core'],
] as const

/** Lines that mean the same from everywhere. */
const unchanged = [
  '-e /libs/core',
  'core @ file:///libs/core',
  'core @ https://h/core.zip',
  '-e git+https://h/x',
  'core==1',
  '-r ../x.in',
]

test.each(forms)('%j is rewritten for the engine and back for the lock', (inFile, inWorkspace) => {
  expect(rebaseToWorkspace('services/api/x.in', `six\n${inFile}\n`, {})).toBe(`six\n${inWorkspace}\n`)
  expect(rebaseToFile('services/api/x.in', inWorkspace, {})).toBe(inFile)
})

test.each(unchanged)('%j stays', (line) => {
  expect(rebaseToWorkspace('services/api/x.in', line, {})).toBe(line)
})

test('a path in a variable is replaced by its value', () => {
  expect(rebaseToWorkspace('a/x.in', '-e ${LIBS}/core', { LIBS: '../libs' })).toBe('-e ./libs/core')
})

const workspace = temporaryFolder('relative-paths')
const run = async (inputs: Record<string, string>) =>
  await runInProcess({
    workspace,
    inputs: { directory: '.', cache: 'off', 'extra-sources': 'services/api/api = services/api/api.in', ...inputs },
  })
const lock = () => readFileSync(join(workspace, 'services/api/api.txt'), 'utf8')
const body = (text: string) => text.split('\n').filter((line) => !/^\s*#/.test(line))

beforeAll(() => {
  writeTree(workspace, {
    ...localProjectIn('libs/core', { name: 'core', requires: ['six==1.16.0'] }),
    ...localProjectIn('libs/deep/er', { name: 'deeper', requires: ['idna==3.7'] }),
    'services/api/api.in': '-e ../../libs/core\n-r ../more.in\n',
    'services/more.in': '../libs/deep/er\n',
  })
})

test.each([
  ['uv', 'joint'],
  ['uv', 'independent'],
  ['pip-compile', 'joint'],
])('relative-paths: file with %s, %s: the lock is what uv writes in the folder of the source', async (engine, resolution) => {
  const inputs = { engine, resolution, 'relative-paths': 'file' }
  const { code, stdout } = await run(inputs)
  expect([code, stdout]).toEqual([0, expect.stringContaining('1 of 1')])
  writeTree(workspace, { 'services/api/oracle.in': '-e ../../libs/core\n../../libs/deep/er\n' })
  const options = ['--quiet', '--no-header', '--no-annotate', 'oracle.in']
  const oracle = execFileSync(toolPath('uv'), ['pip', 'compile', ...options], {
    cwd: join(workspace, 'services/api'),
    encoding: 'utf8',
  })
  expect(body(lock())).toEqual(body(oracle))
  const first = lock()
  expect((await run({ ...inputs, mode: 'check' })).code).toBe(0)
  expect((await run(inputs)).outputs.changed).toBe('false')
  expect(lock()).toBe(first)
  const other = await run({ ...inputs, mode: 'check', 'relative-paths': 'root' })
  expect(other.code).toBe(1)
})

test.each([
  [
    {},
    'services/more.in:1 names ../libs/deep/er, which is outside the workspace. It resolves to /',
    'Write `./libs/deep/er`, or set `relative-paths: file`.',
  ],
  [
    { 'relative-paths': 'file', 'extra-sources': 'b = services/b.in' },
    'services/b.in:1 names ./libs/core, which does not exist. It resolves to services/libs/core, because such paths are relative to services (`relative-paths: file`).',
    'Write `../libs/core`, or set `relative-paths: root`.',
  ],
])('%j: the error names the other base', async (inputs, what, fix) => {
  writeTree(workspace, { 'services/b.in': './libs/core\n' })
  mkdirSync(join(workspace, 'requirements'), { recursive: true })
  const { code, stdout } = await run({ engine: 'uv', mode: 'check', ...inputs })
  expect([code, stdout]).toEqual([1, expect.stringContaining(what)])
  expect(stdout).toContain(fix)
})

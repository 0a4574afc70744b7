import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { findMarkedProcesses } from '#shared/process/orphan-processes.js'
import type { LocalIndex } from '../../../action-compile-reqs/test/support/local-index.js'
import { startIndex } from '../../../action-compile-reqs/test/support/local-index.js'
import { installEngines } from '../../../action-compile-reqs/test/support/real-tools.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { runEleanor } from '../support/run-eleanor.js'
import { snapshotTree } from '../support/snapshot-tree.js'

let index: LocalIndex

beforeAll(async () => {
  await installEngines()
  index = await startIndex([
    { name: 'six', version: '1.16.0' },
    { name: 'idna', version: '3.6' },
  ])
})
afterEach(() => index.break())
afterAll(() => index.close())

const configuration = '[tool.eleanor.requirements]\nengine = "uv"\nuniversal = true\npython-version = "3.10"\n'

function project(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder('project')
  writeTree(folder, {
    '.git/HEAD': 'ref: refs/heads/main\n',
    'eleanor.toml': configuration,
    'requirements/in/base.in': 'six\n',
    'requirements/in/web.in': '-r base.in\nidna\n',
    ...files,
  })
  return folder
}

test.each([
  ['uv', configuration],
  ['pip-compile', '[tool.eleanor.requirements]\ngenerate-hashes = true\n'],
])('locks of %s are the same bytes as those of the action', async (_, eleanorToml) => {
  const [byCommand, byAction] = [project({ 'eleanor.toml': eleanorToml }), project({ 'eleanor.toml': eleanorToml })]
  const { code, stdout } = await runEleanor({ args: ['compile'], cwd: byCommand, env: index.env })
  const action = await runAction({
    action: 'action-compile-reqs',
    inputs: { cache: 'off' },
    env: { ...index.env },
    workspace: byAction,
  })
  expect([code, action.code]).toEqual([0, 0])
  expect(stdout).toBe('requirements/base.txt\nrequirements/web.txt\n')
  expect(snapshotTree(byCommand)).toEqual(snapshotTree(byAction))
  expect(Object.keys(snapshotTree(byCommand))).toContain('requirements/web.txt')
})

test('compile --fail-on-change, as in pre-commit: fails after it has written a lock, and succeeds the next time', async () => {
  const cwd = project()
  const args = ['compile', '--fail-on-change']
  const written = await runEleanor({ args, cwd, env: index.env })
  expect([written.code, written.stdout]).toEqual([1, 'requirements/base.txt\nrequirements/web.txt\n'])
  expect(written.stderr).not.toMatch(/error: /)
  const next = await runEleanor({ args, cwd, env: index.env })
  expect([next.code, next.stdout]).toEqual([0, ''])
})

describe('in a repository with locks', () => {
  let folder: string

  beforeAll(async () => {
    folder = project()
    expect((await runEleanor({ args: ['compile'], cwd: folder, env: index.env })).code).toBe(0)
  })

  test('check succeeds without a program on PATH, also in a folder below the root', async () => {
    const { code, stdout, stderr } = await runEleanor({
      args: ['check'],
      cwd: join(folder, 'requirements/in'),
      env: { PATH: '/nonexistent' },
    })
    expect([code, stdout, stderr]).toEqual([0, '', 'All 2 locks are up to date.\n'])
  })

  test('--json prints the outputs as one object, and the log stays on standard error', async () => {
    const { stdout, stderr } = await runEleanor({ args: ['check', '--json'], cwd: folder })
    expect(JSON.parse(stdout)).toEqual({
      files: 'requirements/base.txt\nrequirements/web.txt',
      stale: [],
      changed: false,
      drift: [],
    })
    expect(stderr).toBe('All 2 locks are up to date.\n')
  })

  test('explain prints its result on standard output, in ASCII if the locale says so', async () => {
    const { code, stdout } = await runEleanor({ args: ['explain', 'six'], cwd: folder, env: { ...index.env, LANG: 'C' } })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^six==1\.16\.0\n[^]*requirements\/in\/base\.in:1 /)
    expect(stdout).toMatch(/^[\x20-\x7e\n]*$/)
  })

  test.each(['explain', 'upgrade'])(
    '%s rejects a package that no lock pins as wrong use, and says what to do',
    async (command) => {
      const before = snapshotTree(folder)
      const { code, stderr } = await runEleanor({ args: [command, 'sixx'], cwd: folder, env: index.env })
      expect(code).toBe(2)
      expect(stderr).toMatch(/^error: No lock pins sixx\. Check the spelling, or run `eleanor compile` first\.\n$/m)
      expect(snapshotTree(folder)).toEqual(before)
    },
  )

  test('flags win over the configuration', async () => {
    const { code, stderr } = await runEleanor({ args: ['check', '--no-universal', '--engine', 'pip-compile'], cwd: folder })
    expect(code).toBe(2)
    expect(stderr).toBe(
      'eleanor.toml:4: `python-version` is `3.10`, but pip-compile resolves for the interpreter and platform that run it. Use `--engine uv`, or set `--python`.\n',
    )
  })

  test('a path of a flag starts in the current folder', async () => {
    const cwd = join(folder, 'requirements')
    const { code } = await runEleanor({ args: ['check', '--config', '../eleanor.toml', '--directory', '.'], cwd })
    expect(code).toBe(0)
  })
})

test('check names what is stale with its place, and how to fix it', async () => {
  const folder = project()
  const { code, stdout, stderr } = await runEleanor({ args: ['check'], cwd: folder })
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toBe(
    `requirements/in/base.in:1: warning: requirements/base.txt is stale: requirements/base.txt does not exist
requirements/in/web.in:1: warning: requirements/web.txt is stale: requirements/web.txt does not exist
error: 2 of 2 locks are stale. Run \`eleanor compile\` and commit the result.
`,
  )
})

test.each(['uv', 'pip-compile'])('Ctrl-C ends %s within two seconds and leaves nothing behind', async (engine) => {
  const folder = project({ 'eleanor.toml': '' })
  const before = snapshotTree(folder)
  index.break({ path: '/simple/six/', answer: 'hang' })
  const result = await runEleanor({
    args: ['compile', '--engine', engine],
    cwd: folder,
    env: { ...index.env, TEST_OF_CANCELLATION: engine },
    interruptWhen: index.waitForRequest('/simple/six/'),
  })
  expect(result.code).toBe(130)
  expect(result.endedAfter).toBeLessThan(2000)
  expect(result.stderr).toMatch(/error: Cancelled; nothing is left running\n$/)
  expect(readdirSync(result.temp)).toEqual([])
  expect(findMarkedProcesses('TEST_OF_CANCELLATION', engine)).toEqual([])
  expect(snapshotTree(folder)).toEqual(before)
})

test('outside of a repository, the current folder counts', async () => {
  const folder = temporaryFolder('plain')
  writeTree(folder, { 'requirements/base.in': 'six\n' })
  const { code } = await runEleanor({ args: ['compile', '--engine', 'uv'], cwd: folder, env: index.env })
  expect(code).toBe(0)
  expect(readFileSync(join(folder, 'requirements/base.txt'), 'utf8')).toContain('six==1.16.0')
})

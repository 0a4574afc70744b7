import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { findMarkedProcesses } from '#shared/process/orphan-processes.js'
import type { LocalIndex } from '../../../action-compile-reqs/test/support/local-index.js'
import { startIndex } from '../../../action-compile-reqs/test/support/local-index.js'
import { installEngines } from '../../../action-compile-reqs/test/support/real-tools.js'
import { runInProcess } from '../../../action-compile-reqs/test/support/run-in-process.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { BatchResult } from '../support/run-batch.js'
import { runBatch } from '../support/run-batch.js'
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
  const action = await runInProcess({ inputs: { cache: 'off' }, env: { ...index.env }, workspace: byAction })
  expect([code, action.code]).toEqual([0, 0])
  expect(stdout).toBe('requirements/base.txt\nrequirements/web.txt\n')
  expect(snapshotTree(byCommand)).toEqual(snapshotTree(byAction))
  expect(Object.keys(snapshotTree(byCommand))).toContain('requirements/web.txt')
})

/** The calls whose output is all that counts. They run one after another in one process. */
describe('one after another', () => {
  const [locked, fresh, unlocked, plain] = [project(), project(), project(), temporaryFolder('plain')]
  writeTree(plain, { 'requirements/base.in': 'six\n' })
  const hook = { args: ['compile', '--fail-on-change'], cwd: fresh }
  const calls = {
    inFolder: { args: ['check'], cwd: join(locked, 'requirements/in'), env: { PATH: '/nonexistent' } },
    json: { args: ['check', '--json'], cwd: locked },
    explain: { args: ['explain', 'six'], cwd: locked, env: { LANG: 'C' } },
    explainUnknown: { args: ['explain', 'sixx'], cwd: locked },
    upgradeUnknown: { args: ['upgrade', 'sixx'], cwd: locked },
    flags: { args: ['check', '--no-universal', '--engine', 'pip-compile'], cwd: locked },
    path: { args: ['check', '--config', '../eleanor.toml', '--directory', '.'], cwd: join(locked, 'requirements') },
    stale: { args: ['check'], cwd: unlocked },
    hook,
    hookAgain: { ...hook },
    outside: { args: ['compile', '--engine', 'uv'], cwd: plain },
  }
  const names = Object.keys(calls) as (keyof typeof calls)[]
  let results: Record<keyof typeof calls, BatchResult>
  let before: ReturnType<typeof snapshotTree>

  beforeAll(async () => {
    expect((await runEleanor({ args: ['compile'], cwd: locked, env: index.env })).code).toBe(0)
    before = snapshotTree(locked)
    const batch = Object.values<(typeof calls)[keyof typeof calls] & { readonly env?: Record<string, string> }>(calls)
    const printed = await runBatch(batch.map((call) => ({ ...call, env: { ...index.env, ...call.env } })))
    results = Object.fromEntries(names.map((name, position) => [name, printed[position]])) as typeof results
  })

  test('check succeeds without a program on PATH, also in a folder below the root', () => {
    expect(results.inFolder).toEqual({ code: 0, stdout: '', stderr: 'All 2 locks are up to date.\n' })
  })

  test('--json prints the outputs as one object, and the log stays on standard error', () => {
    expect(JSON.parse(results.json.stdout)).toEqual({
      files: 'requirements/base.txt\nrequirements/web.txt',
      stale: [],
      changed: false,
      drift: [],
    })
    expect(results.json.stderr).toBe('All 2 locks are up to date.\n')
  })

  test('explain prints its result on standard output, in ASCII if the locale says so', () => {
    const { code, stdout } = results.explain
    expect(code).toBe(0)
    expect(stdout).toMatch(/^six==1\.16\.0\n[^]*requirements\/in\/base\.in:1 /)
    expect(stdout).toMatch(/^[\x20-\x7e\n]*$/)
  })

  test.each(['explainUnknown', 'upgradeUnknown'] as const)(
    '%s: a package that no lock pins is rejected as wrong use, with what to do',
    (name) => {
      const { code, stderr } = results[name]
      expect(code).toBe(2)
      expect(stderr).toMatch(/^error: No lock pins sixx\. Check the spelling, or run `eleanor compile` first\.\n$/m)
    },
  )

  test('flags win over the configuration', () => {
    const { code, stderr } = results.flags
    expect(code).toBe(2)
    expect(stderr).toBe(
      'eleanor.toml:4: `python-version` is `3.10`, but pip-compile resolves for the interpreter and platform that run it. Use `--engine uv`, or set `--python`.\n',
    )
  })

  test('a path of a flag starts in the current folder', () => {
    expect(results.path).toMatchObject({ code: 0 })
  })

  test('check, explain and what is rejected change no file', () => {
    expect(snapshotTree(locked)).toEqual(before)
  })

  test('check names what is stale with its place, and how to fix it', () => {
    const { code, stdout, stderr } = results.stale
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      `requirements/in/base.in:1: warning: requirements/base.txt is stale: requirements/base.txt does not exist
requirements/in/web.in:1: warning: requirements/web.txt is stale: requirements/web.txt does not exist
error: 2 of 2 locks are stale. Run \`eleanor compile\` and commit the result.
`,
    )
  })

  test('compile --fail-on-change, as in pre-commit: fails after it has written a lock, and succeeds the next time', () => {
    expect([results.hook.code, results.hook.stdout]).toEqual([1, 'requirements/base.txt\nrequirements/web.txt\n'])
    expect(results.hook.stderr).not.toMatch(/error: /)
    expect([results.hookAgain.code, results.hookAgain.stdout]).toEqual([0, ''])
  })

  test('outside of a repository, the current folder counts', () => {
    expect(results.outside).toMatchObject({ code: 0 })
    expect(readFileSync(join(plain, 'requirements/base.txt'), 'utf8')).toContain('six==1.16.0')
  })
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

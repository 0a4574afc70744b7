import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import type { Project, Server } from '../../../action-release/test/support/release-setup.js'
import { expectReleased, forEachTest, token, versionFile, wheel } from '../../../action-release/test/support/release-setup.js'
import { writeTree } from '../../../shared/test/support/run-action.js'
import { runEleanor } from '../support/run-eleanor.js'
import { expectClean, keys, runInTerminal } from '../support/run-in-terminal.js'
import { snapshotTree } from '../support/snapshot-tree.js'

let repository: Project
let github: Server
let file: string
forEachTest((fresh) => ({ repository, github } = fresh))
beforeEach(() => {
  file = wheel(repository, '1.3.0')
})

const args = ['release', '--bump', 'minor', '--assets', 'dist/*']
const env = () => ({ GITHUB_TOKEN: token, GITHUB_REPOSITORY: 'eleanor/example', GITHUB_API_URL: github.url })
const question = /Release this\? \[y\/N\] $/

/** All that a release could change: the work tree, the refs here and on the server, and the releases. */
async function readState(): Promise<unknown> {
  const local = repository.git('for-each-ref') + repository.git('status', '--porcelain', '--ignored')
  return {
    tree: snapshotTree(repository.work),
    refs: [local, repository.refs()],
    releases: await github.releases(),
    writes: github.writes(),
  }
}

test('yes, typed in a terminal, releases', async () => {
  const typed = [{ when: question, keys: ` Yes ${keys.enter}` }]
  const { code, screen } = await runInTerminal({ args, cwd: repository.work, env: env(), typed })
  expect({ code, screen }).toMatchObject({ code: 0 })
  expect(screen).toMatch(/\/eleanor\/example\/releases\/\S+\n$/)
  await expectReleased(repository, github, repository.refs()['refs/heads/main'], file)
  expect(repository.git('-C', repository.bare, 'show', `main:${versionFile}`)).toContain('"1.3.0"')
})

test.each([
  ['no', `no${keys.enter}`, 1, /error: Nothing was written\. The release was not confirmed\.\n$/],
  ['a word that starts with yes', `yesterday${keys.enter}`, 1, /error: Nothing was written\. The release was not confirmed\.\n$/],
  ['Ctrl-D', keys.ctrlD, 1, /error: Nothing was written\. The release was not confirmed\.\n$/],
  ['Ctrl-C', keys.ctrlC, 130, /error: Cancelled; nothing is left running\n$/],
  ['Ctrl-C after yes', `yes${keys.ctrlC}`, 130, /error: Cancelled; nothing is left running\n$/],
])('%s, typed in a terminal, changes nothing', async (_, answer, exitCode, message) => {
  const before = await readState()
  const result = await runInTerminal({ args, cwd: repository.work, env: env(), typed: [{ when: question, keys: answer }] })
  expect(result.screen).toMatch(message)
  expect(result.screen.match(/error: /g)).toHaveLength(1)
  expect(result.code).toBe(exitCode)
  expectClean(result)
  expect(await readState()).toEqual(before)
})

test('a terminal that is closed while the question waits changes nothing', async () => {
  const before = await readState()
  const result = await runInTerminal({ args, cwd: repository.work, env: env(), hangUpOn: question })
  // The end of the input and SIGHUP arrive in any order.
  expect([1, 129]).toContain(result.code)
  expectClean(result)
  expect(await readState()).toEqual(before)
})

test('Ctrl-D in a terminal without capabilities changes nothing', async () => {
  const typed = [{ when: question, keys: keys.ctrlD }]
  const { code } = await runInTerminal({ args, cwd: repository.work, env: { ...env(), TERM: 'dumb' }, typed })
  expect(code).toBe(1)
  expect(github.writes()).toEqual([])
})

test('without a terminal to ask in, nothing is changed', async () => {
  const before = await readState()
  const { code, stdout, stderr } = await runEleanor({ args, cwd: repository.work, env: env() })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^error: `eleanor release` asks before it writes, but standard input is not a terminal\. Add `--yes`, /)
  expect(await readState()).toEqual(before)
})

test('a question that nobody can see is not asked', async () => {
  const launcher = ['sh', '-c', 'exec "$@" 2>errors.txt', 'sh']
  const { code } = await runInTerminal({ args, cwd: repository.work, env: env(), launcher })
  expect(code).toBe(2)
  expect(readFileSync(join(repository.work, 'errors.txt'), 'utf8')).toMatch(/, but standard error is not a terminal\. /)
  expect(github.writes()).toEqual([])
})

test('in the folder of a package, its configuration counts; a project without one is named', async () => {
  const project = '[project]\nname = "core"\nversion = "0.1.0"\n'
  const config = '[tool.eleanor.release]\ntag-template = "core-v{version}"\n'
  writeTree(repository.work, {
    'packages/core/pyproject.toml': project + config,
    'packages/core/src/a.py': '',
    'packages/other/pyproject.toml': project,
  })
  repository.commit('Packages')
  repository.git('push', '-q', 'origin', 'main')
  const plan = async (folder: string) =>
    await runEleanor({ args: ['release', 'plan', '--bump', 'minor'], cwd: join(repository.work, folder), env: env() })
  const core = await plan('packages/core/src')
  expect([core.code, core.stdout]).toEqual([0, expect.stringContaining('Version 0.1.0 -> 0.2.0, tag core-v0.2.0 on main')])
  expect(core.stderr).toContain('Releasing the package of packages/core/pyproject.toml')
  const other = await plan('packages/other')
  expect(other.stdout).toContain('tag v1.3.0 on main')
  expect(other.stderr).toContain(
    'packages/other/pyproject.toml has no `[tool.eleanor]` table, so this is about the whole repository',
  )
})

test('--yes asks nothing, and --json prints the outputs', async () => {
  const { code, stdout } = await runEleanor({ args: [...args, '--yes', '--json'], cwd: repository.work, env: env() })
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ version: '1.3.0', tag: 'v1.3.0' })
  await expectReleased(repository, github, repository.refs()['refs/heads/main'], file)
})

import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { testWith } from '../../../shared/test/support/programs.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { currentFolder } from '../../src/context/folders.js'
import { runEleanor } from '../support/run-eleanor.js'
import { snapshotTree } from '../support/snapshot-tree.js'

function project(): string {
  const folder = temporaryFolder('project')
  writeTree(folder, { '.git/HEAD': 'ref: refs/heads/main\n', 'requirements/base.in': 'six\n' })
  return folder
}

const withoutPrograms = { PATH: '/nonexistent' }

test.each<[args: readonly string[], message: RegExp]>([
  [['compile'], /^error: python3 was not found\. Install it or put it on PATH\.$/m],
  [['release', 'plan', '--bump', 'minor'], /^error: git was not found\. Install it or put it on PATH\.$/m],
  [['images', 'build'], /^error: No image can be built here\. /m],
])('%j on a machine without programs: one error, and no file changed', async (args, message) => {
  const folder = project()
  writeTree(folder, { 'docker/app.Dockerfile': 'FROM scratch\n' })
  const before = snapshotTree(folder)
  const { code, stderr } = await runEleanor({ args, cwd: folder, env: withoutPrograms })
  expect(stderr).toMatch(message)
  expect(stderr.match(/^error: /gm)).toHaveLength(1)
  expect(code).toBe(1)
  expect(snapshotTree(folder)).toEqual(before)
})

test.each([[['release', 'plan', '--bump', 'minor']], [['release', '--bump', 'minor', '--yes']], [['ci']]])(
  '%j outside of a repository: one error, and no file changed',
  async (args) => {
    const folder = temporaryFolder('plain')
    const { code, stdout, stderr } = await runEleanor({ args, cwd: folder })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^error: \S+ is not in a Git repository\. Run `git init`, or change to your repository\.\n$/)
    expect(snapshotTree(folder)).toEqual({})
  },
)

test('doctor names what is missing, and fails only for what the repository needs', async () => {
  const { code, stdout } = await runEleanor({ args: ['doctor'], cwd: project(), env: { ...withoutPrograms, LANG: 'C' } })
  expect(code).toBe(1)
  expect(stdout).toMatch(/^no git {12}git is not on PATH$/m)
  expect(stdout).toMatch(/^no Python {9}python3 is not on PATH$/m)
  expect(stdout).toMatch(/^- {2}Docker Engine {2}/m)
  expect(stdout).toMatch(/^no locks {10}1 of 1 are stale; run `eleanor compile`$/m)
  expect(stdout).toMatch(/^[\x20-\x7e\n]*$/)
})

// Without its capabilities, root cannot write to a read-only folder either.
const launcher = ['setpriv', '--bounding-set=-all', '--inh-caps=-all']

testWith('setpriv')('a read-only folder: one error, and check still works', async () => {
  const folder = project()
  chmodSync(join(folder, 'requirements'), 0o555)
  const compile = await runEleanor({ args: ['compile', '--engine', 'uv'], cwd: folder, launcher })
  expect(compile.stderr).toMatch(/^error: The locks could not be written to requirements\. EACCES: permission denied/m)
  expect(compile.code).toBe(1)
  const check = await runEleanor({ args: ['check'], cwd: folder, launcher })
  expect(check.stderr).toMatch(/error: 1 of 1 locks are stale/)
})

testWith('setpriv')('a home without write permission costs one line', async () => {
  const home = temporaryFolder('home')
  mkdirSync(join(home, 'closed'), { mode: 0o555 })
  const cache = join(home, 'closed')
  const { stderr } = await runEleanor({ args: ['check'], cwd: project(), launcher, env: { XDG_CACHE_HOME: cache } })
  expect(stderr).toMatch(new RegExp(`^note: ${cache}/eleanor cannot be written: tools are installed again by each command$`, 'm'))
  expect(stderr.match(/^note: /gm)).toHaveLength(1)
})

test('a home that cannot exist costs one line, too', async () => {
  // The system denies that /proc/eleanor could be created, and that its parent is missing.
  const { stderr } = await runEleanor({ args: ['check'], cwd: project(), env: { XDG_CACHE_HOME: '/proc/eleanor' } })
  expect(stderr).toMatch(/^note: \/proc\/eleanor\/eleanor cannot be written: tools are installed again by each command$/m)
})

test('no folder for temporary files: one error', async () => {
  // The loader of TypeScript would write to that folder, too.
  const env = { TMPDIR: '/dev/null', TSX_DISABLE_CACHE: '1' }
  const { code, stdout, stderr } = await runEleanor({ args: ['check'], cwd: project(), env })
  expect(stderr).toMatch(
    /^error: \/dev\/null cannot hold temporary files\. ENOTDIR: .+\. Set TMPDIR to a folder that you can write\.\n$/,
  )
  expect([code, stdout]).toEqual([1, ''])
})

test('a full disk behind standard output: one error', async () => {
  for (const args of [['--help'], ['doctor']]) {
    const { code, stderr } = await runEleanor({ args, cwd: project(), launcher: ['sh', '-c', 'exec "$0" "$@" > /dev/full'] })
    expect(stderr).toBe('error: The output could not be written. ENOSPC: no space left on device, write.\n')
    expect(code).toBe(1)
  }
})

test('a folder that was deleted is named as the reason', () => {
  const before = process.cwd()
  const folder = temporaryFolder('deleted')
  mkdirSync(folder, { recursive: true })
  process.chdir(folder)
  rmSync(folder, { recursive: true })
  try {
    expect(() => currentFolder()).toThrow('The current folder no longer exists. Change to another folder.')
  } finally {
    process.chdir(before)
  }
})

test.each([
  ['-r nope.in\n', '', /^no locks {10}reqs\/base\.in:1 includes nope\.in, which does not exist\./m],
  ['six\n', 'layers = ["nothing"]\n', /^no locks {10}`layers` names nothing, which is not a layer/m],
])('doctor fails for requirements in a configured folder: %j, %j', async (source, keys, finding) => {
  const folder = temporaryFolder('project')
  const configuration = `[tool.eleanor.requirements]\ndirectory = "reqs"\n${keys}`
  writeTree(folder, { '.git/HEAD': 'ref: refs/heads/main\n', 'reqs/base.in': source, 'eleanor.toml': configuration })
  const { code, stdout } = await runEleanor({ args: ['doctor'], cwd: folder, env: { LANG: 'C' } })
  expect(stdout).toMatch(finding)
  expect(code).toBe(1)
})

test.each([
  ['six==1.17.0\n', /^- {2}locks {10}1 of 1 have no stamp yet, but their pins satisfy the sources; run `eleanor compile`$/m],
  ['six==1.15.0\n', /^no locks {10}.*their pins were not accepted: .*six>=1\.16/m],
])('doctor judges locks of plain pip-compile as `eleanor check` does: %j', async (lock, finding) => {
  const folder = temporaryFolder('project')
  writeTree(folder, { '.git/HEAD': 'ref: refs/heads/main\n', 'requirements/a.in': 'six>=1.16\n', 'requirements/a.txt': lock })
  const { stdout } = await runEleanor({ args: ['doctor'], cwd: folder, env: { LANG: 'C' } })
  expect(stdout).toMatch(finding)
  const { code } = await runEleanor({ args: ['check'], cwd: folder })
  expect(code).toBe(finding.source.startsWith('^-') ? 0 : 1)
})

test('a folder that nobody named is called the default', async () => {
  const folder = temporaryFolder('project')
  writeTree(folder, { '.git/HEAD': 'ref: refs/heads/main\n' })
  const { code, stderr } = await runEleanor({ args: ['check'], cwd: folder })
  expect(stderr).toBe(
    'error: The default of `--directory` is `requirements`, which is not a directory of this repository. Set it to the right directory.\n',
  )
  expect(code).toBe(2)
})

test('images are planned without any program', async () => {
  const folder = project()
  writeTree(folder, { 'docker/app.Dockerfile': 'FROM scratch\n' })
  const args = ['images', 'plan', '--catalogue', 'false']
  const { code, stdout } = await runEleanor({ args, cwd: folder, env: withoutPrograms })
  expect([code, stdout]).toEqual([0, 'app  from scratch\n'])
})

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createGit } from '#shared/git.js'
import { createLog } from '#shared/log/log.js'
import { createOutput } from '#shared/log/output.js'
import { createRunner } from '#shared/process/runner.js'
import { isAlive, until } from '../../shared/test/support/processes.js'
import { testWith } from '../../shared/test/support/programs.js'
import { runAction, temporaryFolder, writeTree } from '../../shared/test/support/run-action.js'
import { chooseFiles } from '../src/gate/select-files.js'
import { commit, git, hooksConfig, quick, repository, tinyProject } from './support/project.js'

const action = 'action-build-wheel'
const env = { PRE_COMMIT_HOME: temporaryFolder('pre-commit-home'), PREK_HOME: temporaryFolder('prek-home') }

test('hooks that fail are named with their findings, and no wheel is built', async () => {
  const script = 'echo tiny/version.py:1:15: Q000 wrong quotes; echo nowhere.py:1: no such file; exit 4'
  const workspace = repository({ ...tinyProject(), ...hooksConfig({ fine: 'true', quotes: script, types: 'exit 1' }) })
  const { code, stdout, outputs, summary } = await runAction({ action, workspace, env })
  expect(code).toBe(1)
  expect(stdout).toContain('::error::The gate failed: quotes (exit code: 4), types (exit code: 1).')
  expect(stdout).toContain('::error file=tiny/version.py,line=1,col=15::quotes: Q000 wrong quotes')
  expect(stdout.match(/^::error/gm)).toHaveLength(2)
  expect(summary).toMatch(
    /\| fine \| passed \| \d+\.\d\d \| {2}\|\n\| quotes \| failed \(exit code: 4\) \| \d.* \| tiny\/version.py/,
  )
  expect(outputs).toEqual({})
  expect(existsSync(join(workspace, 'dist'))).toBe(false)
})

test('what hooks change is put back: content, modes, new and removed files, the index', async () => {
  const script = [
    'echo "# x" >> tiny/__init__.py',
    'rm fault.txt',
    'chmod +x backend.py',
    'mkdir new',
    'echo 1 > new/file.py',
    'echo 2 > staged.py',
    'git add staged.py tiny',
  ].join(' && ')
  const workspace = repository({ ...tinyProject(), ...hooksConfig({ format: script }) })
  const look = () => ({
    index: readFileSync(join(workspace, '.git/index')).toString('base64'),
    status: git(workspace, 'status', '--porcelain'),
    mode: statSync(join(workspace, 'backend.py')).mode,
    time: Math.floor(statSync(join(workspace, 'tiny/__init__.py')).mtimeMs),
  })
  git(workspace, 'status')
  const before = look()
  const { code, stdout } = await runAction({ action, workspace, env })
  expect(code).toBe(1)
  expect(stdout).toContain('The gate failed: format (files were modified by this hook). What hooks would change is in ')
  expect(look()).toEqual(before)
  expect(existsSync(join(workspace, 'new'))).toBe(false)
  expect(existsSync(join(workspace, 'staged.py'))).toBe(false)
})

test('a configuration that is not valid is told with its place', async () => {
  const config = 'repos:\n- repo: local\n  hooks:\n  - {id: ok, name: ok, language: system}\n'
  const workspace = repository({ ...tinyProject(), '.pre-commit-config.yaml': config })
  const { code, stdout } = await runAction({ action, workspace, env })
  expect(code).toBe(1)
  expect(stdout).toContain('::error file=.pre-commit-config.yaml,line=1::pre-commit could not run its hooks.')
  expect(stdout).toContain('Missing required key: entry')
})

test('a cancelled gate leaves the work tree as it was', async () => {
  const script = 'echo x >> tiny/__init__.py && echo new > new.py && echo started >&2 && exec sleep 60'
  const workspace = repository({ ...tinyProject(), ...hooksConfig({ slow: script }) })
  const interrupt = { after: 'the slow hook', signal: 'SIGINT' } as const
  const { code, stdout } = await runAction({ action, workspace, env, interrupt })
  expect(code).toBe(1)
  expect(stdout).toContain('::error::Cancelled by SIGINT')
  expect(git(workspace, 'status', '--porcelain')).toBe('')
})

describe.each(['pre-commit', 'prek'] as const)('the gate %s', (gate) => {
  test('gives a patch that git apply takes, and marks each hunk', async () => {
    const long = Array.from({ length: 40 }, (_, index) => `x${index} = 1\n`).join('')
    const change =
      "sed -i -e 's/x3 = 1/x3 = 2/' -e 's/x30 = 1/x30 = 2/' tiny/long.py; echo y > new.py; printf 'a\\000b' > tiny/bin; chmod +x backend.py"
    const workspace = repository({ ...tinyProject(), 'tiny/long.py': long, ...hooksConfig({ fine: 'true', format: change }) })
    const { code, stdout, outputs, summary } = await runAction({ action, workspace, env, inputs: { gate } })
    expect(code).toBe(1)
    expect(git(workspace, 'status', '--porcelain')).toBe('')
    expect(stdout).toContain('::warning file=tiny/long.py,line=4::format would change this:%0A-x3 = 1%0A+x3 = 2')
    expect(stdout).toContain('::warning file=tiny/long.py,line=31::format would change this:%0A-x30 = 1')
    expect(stdout.match(/^::error/gm)).toHaveLength(1)
    expect(stdout).toContain('::error::The gate failed: format (files were modified by this hook).')
    expect(summary).toMatch(/\| fine \| passed \|.*\n\| format \| failed \(files were modified by this hook\)/)
    git(workspace, 'apply', '--check', outputs.patch ?? '')
    git(workspace, 'apply', outputs.patch ?? '')
    expect(readFileSync(join(workspace, 'tiny/long.py'), 'utf8')).toContain('x30 = 2')
    expect(readFileSync(join(workspace, 'tiny/bin'))).toEqual(Buffer.from('a\0b'))
    expect(statSync(join(workspace, 'backend.py')).mode & 0o100).toBe(0o100)
    expect(readFileSync(join(workspace, 'new.py'), 'utf8')).toBe('y\n')
  })

  test('names a hook that crashes, and is told what it does not know', async () => {
    const config = (hook: object) => ({ '.pre-commit-config.yaml': JSON.stringify({ repos: [hook] }) })
    const local = { id: 'gone', name: 'gone', language: 'system', entry: 'no-such-program', pass_filenames: false }
    const crashed = repository({ ...tinyProject(), ...config({ repo: 'local', hooks: [local] }) })
    const one = await runAction({ action, workspace: crashed, env, inputs: { gate } })
    expect(one.stdout).toMatch(/^::error.*(The gate failed: gone \(exit code: 1\)|prek could not run its hooks\..*`gone`)/m)
    expect(one.stdout.match(/^::error/gm)).toHaveLength(1)

    const hooks = temporaryFolder('hooks')
    writeTree(hooks, { '.pre-commit-hooks.yaml': '[{id: known, name: known, language: system, entry: "true"}]' })
    git(hooks, 'init', '--quiet')
    commit(hooks)
    const rev = git(hooks, 'rev-parse', 'HEAD').trim()
    const unknown = repository({ ...tinyProject(), ...config({ repo: hooks, rev, hooks: [{ id: 'unknown-hook' }] }) })
    const other = await runAction({ action, workspace: unknown, env, inputs: { gate } })
    expect(other.code).toBe(1)
    expect(other.stdout).toMatch(/^::error file=.pre-commit-config.yaml,line=1::.* could not run its hooks\..*unknown-hook/m)
    expect(other.stdout.match(/^::error/gm)).toHaveLength(1)
  })

  test('passes, and is ended when it takes too long, with all its processes', async () => {
    const workspace = repository({ ...tinyProject('raise'), ...hooksConfig({ fine: 'true' }) })
    const good = await runAction({ action, workspace, env, inputs: { ...quick, gate } })
    // The gate has passed: it is the build that fails.
    expect(good.stdout).toContain('::error::The build failed.')
    expect(good.summary).toContain('| fine | passed |')

    const pid = join(temporaryFolder('pid'), 'pid')
    const slow = repository({ ...tinyProject(), ...hooksConfig({ slow: `echo $$ > ${pid}; exec sleep 1000` }) })
    const { code, stdout } = await runAction({ action, workspace: slow, env, inputs: { gate, 'gate-timeout': '0.05' } })
    expect(code).toBe(1)
    expect(stdout).toContain('::error::The gate was ended.')
    // It may be ended before the hook has begun.
    await until(() => !existsSync(pid) || !isAlive(readFileSync(pid, 'utf8').trim()))
  })
})

test('a hook that prints 200 MB is named all the same, and what is shown of it is bounded', async () => {
  const noise = 'echo tiny/version.py:1: first; yes 0123456789012345678901234567890123456789 | head -c 200000000; exit 7'
  const workspace = repository({ ...tinyProject(), ...hooksConfig({ loud: noise }) })
  const { code, stdout } = await runAction({ action, workspace, env: { ...env, NODE_OPTIONS: '--max-old-space-size=128' } })
  expect(code).toBe(1)
  expect(stdout).toContain('::error::The gate failed: loud (exit code: 7).')
  expect(stdout).toContain('::error file=tiny/version.py,line=1::loud: first')
  expect(stdout.length).toBeLessThan(12_000_000)
})

testWith('make')('a command is a gate: its hooks are read, or it counts as one', async () => {
  const inputs = { ...quick, gate: 'command', 'gate-command': 'make pre_commit' }
  const makefile = (script: string) => ({ Makefile: `pre_commit:\n\t@${script}\n` })
  const plain = repository({
    ...tinyProject(),
    ...makefile('echo tiny/version.py:1:3: no; echo "# x" >> tiny/version.py; exit 3'),
  })
  const failed = await runAction({ action, workspace: plain, inputs })
  expect(failed.stdout).toContain('::error::The gate failed: make pre_commit (exit code: 2).')
  expect(failed.outputs.patch).toBeDefined()
  expect(git(plain, 'status', '--porcelain')).toBe('')

  const lines = 'printf "one.......Passed\\ntwo.......Passed\\n"'
  const hooks = repository({ ...tinyProject('raise'), ...makefile(lines) })
  const passed = await runAction({ action, workspace: hooks, inputs })
  expect(passed.summary).toContain('| one | passed |')
  expect(passed.stdout).toContain('::error::The build failed.')
})

describe('the files of `files: changed`', () => {
  const workspace = repository({ ...tinyProject(), 'hooks.yaml': '' })
  const output = createOutput({ write: () => true })
  const run = createRunner({ output, signal: new AbortController().signal })
  const next = (files: Readonly<Record<string, string>>) => {
    const before = git(workspace, 'rev-parse', 'HEAD').trim()
    writeTree(workspace, files)
    commit(workspace)
    return before
  }
  const first = next({ 'tiny/one.py': '' })
  const second = next({ 'tiny/two.py': '', 'tiny/three.py': '' })
  const zeros = '0'.repeat(40)
  test.each([
    ['a pull request', { pull_request: { base: { sha: first } }, before: second }, first, 3],
    ['a push', { before: first, after: 'x', ref: 'refs/heads/main' }, first, 3],
    ['a push of one commit', { before: second }, second, 2],
    ['a merge group', { action: 'checks_requested', merge_group: { base_sha: second, base_ref: 'refs/heads/main' } }, second, 2],
    ['the first push of a branch', { before: zeros }, '', 0],
    ['a dispatch', { inputs: {} }, '', 0],
    ['a push from a commit that is gone', { before: '1'.repeat(40) }, '', 0],
  ])('of %s', async (_, payload, base, count) => {
    const event = join(temporaryFolder('event'), 'event.json')
    writeFileSync(event, JSON.stringify(payload))
    const notices: string[] = []
    const log = { ...createLog(output), notice: (text: string) => void notices.push(text) }
    const plan = { tool: 'pre-commit', config: join(workspace, 'hooks.yaml'), command: [] } as const
    const choice = await chooseFiles(
      { env: { GITHUB_EVENT_PATH: event }, log },
      { top: workspace, git: createGit(run, workspace, process.env) },
      plan,
      'changed',
    )
    const all = { args: ['--all-files'], text: 'all files' }
    expect(choice).toEqual(base === '' ? all : { args: ['--from-ref', base, '--to-ref', 'HEAD'], text: `${count} changed files` })
    expect(notices).toHaveLength(base === '' ? 1 : 0)
  })
})

test('only what a pull request changes is looked at, or everything where its base is not known', async () => {
  const config = JSON.stringify({
    repos: [
      {
        repo: 'local',
        hooks: [{ id: 'seen', name: 'seen', language: 'system', entry: 'echo SEEN', exclude: '^fault', files: 'py$' }],
      },
    ],
  })
  const workspace = repository({ ...tinyProject('raise'), '.pre-commit-config.yaml': config })
  const base = git(workspace, 'rev-parse', 'HEAD').trim()
  writeTree(workspace, { 'tiny/later.py': '' })
  commit(workspace)
  const event = join(temporaryFolder('event'), 'event.json')
  const run = async (sha: string) => {
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha } } }))
    return await runAction({
      action,
      workspace,
      env: { ...env, GITHUB_EVENT_PATH: event },
      inputs: { ...quick, files: 'changed' },
    })
  }
  const some = await run(base)
  expect(some.stdout).toMatch(/^SEEN tiny\/later.py$/m)
  expect(some.stdout).toContain('on 1 changed files')
  const all = await run('1'.repeat(40))
  expect(all.stdout).toContain('::notice::The gate looks at all files, since commit 111111111111 is not in the clone.')
  expect(all.stdout).toMatch(/^SEEN .*tiny\/version.py/m)
})

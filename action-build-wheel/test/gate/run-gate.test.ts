import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isAlive, until } from '../../../shared/test/support/processes.js'
import { testWith } from '../../../shared/test/support/programs.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { commit, createRepository, failingBuild, git, hooksConfig, tinyProject } from '../support/project.js'

const action = 'action-build-wheel'
const env = { PRE_COMMIT_HOME: temporaryFolder('pre-commit-home'), PREK_HOME: temporaryFolder('prek-home') }

test('failing hooks are named with their findings, and no wheel is built', async () => {
  const script = 'echo tiny/version.py:1:15: Q000 wrong quotes; echo nowhere.py:1: no such file; exit 4'
  const workspace = createRepository({ ...tinyProject(), ...hooksConfig({ fine: 'true', quotes: script, types: 'exit 1' }) })
  const { code, stdout, outputs, summary } = await runAction({ action, workspace, env })
  expect(code).toBe(1)
  expect(stdout).toContain('::error::The gate failed: quotes (exit code: 4), types (exit code: 1).')
  expect(stdout).toContain('::error file=tiny/version.py,line=1,col=15::quotes: Q000 wrong quotes')
  expect(stdout.match(/^::error/gm)).toHaveLength(2)
  expect(summary).toMatch(
    /\| fine \| ✅ passed \| \d+\.\d\d \| {2}\|\n\| quotes \| ❌ failed \(exit code: 4\) \| \d.* \| tiny\/version.py/,
  )
  expect(outputs).toEqual({})
  expect(existsSync(join(workspace, 'dist'))).toBe(false)
})

test('an invalid configuration is reported with its location', async () => {
  const config = 'repos:\n- repo: local\n  hooks:\n  - {id: ok, name: ok, language: system}\n'
  const workspace = createRepository({ ...tinyProject(), '.pre-commit-config.yaml': config })
  const { code, stdout } = await runAction({ action, workspace, env })
  expect(code).toBe(1)
  expect(stdout).toContain('::error file=.pre-commit-config.yaml,line=1::pre-commit could not run its hooks.')
  expect(stdout).toContain('Missing required key: entry')
})

describe.each(['pre-commit', 'prek'] as const)('the gate %s', (gate) => {
  test('writes a patch that git apply accepts, and annotates each hunk', async () => {
    const long = Array.from({ length: 40 }, (_, index) => `x${index} = 1\n`).join('')
    const change =
      "sed -i -e 's/x3 = 1/x3 = 2/' -e 's/x30 = 1/x30 = 2/' tiny/long.py; echo y > new.py; printf 'a\\000b' > tiny/bin; chmod +x backend.py"
    const workspace = createRepository({
      ...tinyProject(),
      'tiny/long.py': long,
      ...hooksConfig({ fine: 'true', format: change }),
    })
    const { code, stdout, outputs, summary } = await runAction({ action, workspace, env, inputs: { gate } })
    expect(code).toBe(1)
    expect(git(workspace, 'status', '--porcelain')).toBe('')
    expect(stdout).toContain('::warning file=tiny/long.py,line=4::format would change this:%0A-x3 = 1%0A+x3 = 2')
    expect(stdout).toContain('::warning file=tiny/long.py,line=31::format would change this:%0A-x30 = 1')
    expect(stdout.match(/^::error/gm)).toHaveLength(1)
    expect(stdout).toContain('::error::The gate failed: format (files were modified by this hook).')
    expect(summary).toMatch(/\| fine \| ✅ passed \|.*\n\| format \| ❌ failed \(files were modified by this hook\)/)
    git(workspace, 'apply', '--check', outputs.patch ?? '')
    git(workspace, 'apply', outputs.patch ?? '')
    expect(readFileSync(join(workspace, 'tiny/long.py'), 'utf8')).toContain('x30 = 2')
    expect(readFileSync(join(workspace, 'tiny/bin'))).toEqual(Buffer.from('a\0b'))
    expect(statSync(join(workspace, 'backend.py')).mode & 0o100).toBe(0o100)
    expect(readFileSync(join(workspace, 'new.py'), 'utf8')).toBe('y\n')
  })

  test('names a hook that crashes or is unknown', async () => {
    const config = (hook: object) => ({ '.pre-commit-config.yaml': JSON.stringify({ repos: [hook] }) })
    const local = { id: 'gone', name: 'gone', language: 'system', entry: 'no-such-program', pass_filenames: false }
    const crashed = createRepository({ ...tinyProject(), ...config({ repo: 'local', hooks: [local] }) })
    const one = await runAction({ action, workspace: crashed, env, inputs: { gate } })
    expect(one.stdout).toMatch(/^::error.*(The gate failed: gone \(exit code: 1\)|prek could not run its hooks\..*`gone`)/m)
    expect(one.stdout.match(/^::error/gm)).toHaveLength(1)

    const hooks = temporaryFolder('hooks')
    writeTree(hooks, { '.pre-commit-hooks.yaml': '[{id: known, name: known, language: system, entry: "true"}]' })
    git(hooks, 'init', '--quiet')
    commit(hooks)
    const rev = git(hooks, 'rev-parse', 'HEAD').trim()
    const unknown = createRepository({ ...tinyProject(), ...config({ repo: hooks, rev, hooks: [{ id: 'unknown-hook' }] }) })
    const other = await runAction({ action, workspace: unknown, env, inputs: { gate } })
    expect(other.code).toBe(1)
    expect(other.stdout).toMatch(/^::error file=.pre-commit-config.yaml,line=1::.* could not run its hooks\..*unknown-hook/m)
    expect(other.stdout.match(/^::error/gm)).toHaveLength(1)
  })

  test('passes, and is stopped with all its processes when it takes too long', async () => {
    const workspace = createRepository({ ...tinyProject(), ...hooksConfig({ fine: 'true' }) })
    const good = await runAction({ action, workspace, env, inputs: { ...failingBuild, gate } })
    // The gate has passed: it is the build that fails.
    expect(good.stdout).toContain('::error::The build failed.')
    expect(good.summary).toContain('| fine | ✅ passed |')

    const pid = join(temporaryFolder('pid'), 'pid')
    const slow = createRepository({ ...tinyProject(), ...hooksConfig({ slow: `echo $$ > ${pid}; exec sleep 1000` }) })
    const { code, stdout } = await runAction({ action, workspace: slow, env, inputs: { gate, 'gate-timeout': '0.05' } })
    expect(code).toBe(1)
    expect(stdout).toContain('::error::The gate timed out.')
    // It may be ended before the hook has begun.
    await until(() => !existsSync(pid) || !isAlive(readFileSync(pid, 'utf8').trim()))
  })
})

test('a hook that prints more than fits into memory is named, and its shown output is bounded', async () => {
  const noise = `echo tiny/version.py:1: first; yes ${'0123456789'.repeat(400)} | head -c 50000000; exit 7`
  const workspace = createRepository({ ...tinyProject(), ...hooksConfig({ loud: noise }) })
  const { code, stdout } = await runAction({ action, workspace, env: { ...env, NODE_OPTIONS: '--max-old-space-size=40' } })
  expect(code).toBe(1)
  expect(stdout).toContain('::error::The gate failed: loud (exit code: 7).')
  expect(stdout).toContain('::error file=tiny/version.py,line=1::loud: first')
  expect(stdout.length).toBeLessThan(12_000_000)
})

testWith('make')('a command can be the gate: its hooks are read, or it counts as one hook', async () => {
  const inputs = { ...failingBuild, gate: 'command', 'gate-command': 'make pre_commit' }
  const makefile = (script: string) => ({ Makefile: `pre_commit:\n\t@${script}\n` })
  const plain = createRepository({
    ...tinyProject(),
    ...makefile('echo tiny/version.py:1:3: no; echo "# x" >> tiny/version.py; exit 3'),
  })
  const failed = await runAction({ action, workspace: plain, inputs })
  expect(failed.stdout).toContain('::error::The gate failed: make pre_commit (exit code: 2).')
  expect(readFileSync(failed.outputs.patch ?? '', 'utf8')).toMatch(/^\+# x$/m)
  expect(git(plain, 'status', '--porcelain')).toBe('')

  const swallowed = createRepository({
    ...tinyProject(),
    ...makefile('printf "\\033[1mtwo\\033[m.......\\033[41mFailed\\033[m\\n- hook id: two\\n" >&2'),
  })
  const swallowing = await runAction({ action, workspace: swallowed, inputs })
  expect(swallowing.stdout).toContain('::error::The gate failed: two. `make pre_commit` exited with 0 all the same.')

  const lines = 'printf "one.......Passed\\ntwo.......Passed\\n"\n\t-@false'
  const hooks = createRepository({ ...tinyProject(), ...makefile(lines) })
  const passed = await runAction({ action, workspace: hooks, inputs })
  expect(passed.summary).toContain('| one | ✅ passed |')
  expect(passed.stdout).toContain('::warning::The gate passed, but make ignored errors of pre_commit.')
  expect(passed.stdout).toContain('::error::The build failed.')
})

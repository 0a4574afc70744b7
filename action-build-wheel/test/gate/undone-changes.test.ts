import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { testWith } from '../../../shared/test/support/programs.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { commit, createRepository, failingBuild, git, hooksConfig, tinyProject } from '../support/project.js'

const action = 'action-build-wheel'
const env = { PRE_COMMIT_HOME: temporaryFolder('pre-commit-home'), PREK_HOME: temporaryFolder('prek-home') }
const command = (text: string) => ({ ...failingBuild, gate: 'command', 'gate-command': text })

testWith('make')('a command that swallows the exit code of a failed hook fails the gate', async () => {
  const shown = 'one.......Passed\\nbad.......Failed\\n- hook id: bad\\n- exit code: 1\\ntwo....(no files to check)Skipped\\n'
  const workspace = createRepository({ ...tinyProject(), Makefile: `gate:\n\t-@printf "${shown}"; exit 1\n` })
  const { code, stdout, summary } = await runAction({ action, workspace, inputs: command('make gate') })
  expect(code).toBe(1)
  expect(stdout).toContain(
    '::error::The gate failed: bad (exit code: 1). `make gate` exited with 0 all the same. Have the command pass on the exit code',
  )
  expect(summary).toMatch(/\| one \| ✅ passed \|.*\n\| bad \| ❌ failed \(exit code: 1\) \|.*\n\| two \| ⏭️ skipped/)
})

test('a command that prints something like a failed hook, without its id, is judged by its exit code', async () => {
  const workspace = createRepository({ ...tinyProject(), 'gate.py': 'print("test_quotes......Failed")\n' })
  const { stdout } = await runAction({ action, workspace, inputs: command('python3 gate.py') })
  expect(stdout).toContain('::error::The build failed.')
})

test('a command that formats files and exits with 0 passes, and its undone changes are reported', async () => {
  const script =
    'for name in ("tiny/version.py", "new.py", "requirements/a.txt", b"caf\\xe9.txt"): open(name, "a").write("# formatted\\n")\n'
  const workspace = createRepository({ ...tinyProject(), 'format.py': script })
  // pre-commit itself cannot run with such a name.
  const name = Buffer.from(join(workspace, 'caf\xe9.txt'), 'latin1')
  writeFileSync(name, 'one\n')
  commit(workspace)
  // A lock that an earlier step has compiled differs from the commit, but not because of the gate.
  writeTree(workspace, { 'requirements/a.txt': 'six==1.17.0\n' })
  const { stdout, outputs } = await runAction({ action, workspace, inputs: command('python3 format.py') })
  expect(stdout).toContain(
    '::warning::The gate passed, but it changed caf\uFFFD.txt, requirements/a.txt, tiny/version.py. The changes were undone, and the wheel is',
  )
  expect(stdout).toContain('::warning file=tiny/version.py,line=2::The gate would change this:%0A+# formatted')
  expect(stdout).toContain('::error::The build failed.')
  expect(git(workspace, 'status', '--porcelain')).toBe('?? requirements/\n')
  expect(readFileSync(name, 'utf8')).toBe('one\n')
  const patch = readFileSync(outputs.patch ?? '', 'utf8')
  expect(patch.match(/^[-+][^-+].*$/gm)).toEqual(Array<string>(4).fill('+# formatted'))
  expect(patch).toContain(' six==1.17.0\n+# formatted')
})

test('a gate that searches the environment of every process does not find the token of the step', async () => {
  const script = `import glob
token = open('token.txt', 'rb').read()
def shows(path):
    try: return token in open(path, 'rb').read()
    except OSError: return False
found = [path for path in glob.glob('/proc/[0-9]*/environ') if shows(path)]
print(f'processes that show it: {found}')
`
  const token = randomUUID()
  const workspace = createRepository({ ...tinyProject(), 'spy.py': script, 'token.txt': token })
  const secrets = { ACTIONS_RUNTIME_TOKEN: token, GITHUB_TOKEN: token }
  const { stdout } = await runAction({ action, workspace, inputs: command('python3 spy.py'), env: secrets })
  expect(stdout).toContain('processes that show it: []')
})

test('new files alone are named in the log', async () => {
  const workspace = createRepository({ ...tinyProject(), ...hooksConfig({ cover: 'echo x > .coverage' }) })
  const { stdout, outputs } = await runAction({ action, workspace, env, inputs: failingBuild })
  expect(stdout).toContain('The gate made new files, which were removed: .coverage.')
  expect(stdout).not.toContain('::warning')
  expect(outputs.patch).toBeUndefined()
})

describe.each(['a branch', 'a detached HEAD'])('on %s', (checkout) => {
  test('commits, branches, tags, notes, stashes and settings of a hook are undone', async () => {
    const gitAs = 'git -c user.name=Test -c user.email=test@example.org'
    const commit = `${gitAs} commit --quiet --allow-empty --no-verify --message=hook`
    // As `husky` and `pre-commit install` through a hook do, and something that no call of Git survives.
    const configure = 'git config core.hooksPath .husky && echo [broken >> .git/config'
    const stash = `${gitAs} notes add --message=hook && echo >> tiny/version.py && ${gitAs} stash --quiet`
    const script = `${commit} && ${stash} && git tag v9 && git tag --force v1 && git branch --quiet --delete --force old && git checkout --quiet ${checkout === 'a branch' ? '--orphan lost' : '-b other'} && ${configure}`
    const workspace = createRepository({ ...tinyProject(), ...hooksConfig({ release: script }) })
    git(workspace, 'tag', 'v1')
    git(workspace, 'branch', 'old')
    if (checkout !== 'a branch') git(workspace, 'checkout', '--quiet', '--detach')
    const look = () => [
      git(workspace, 'for-each-ref'),
      git(workspace, 'rev-parse', 'HEAD'),
      readFileSync(join(workspace, '.git/HEAD'), 'utf8'),
      readFileSync(join(workspace, '.git/config'), 'utf8'),
    ]
    const before = look()
    const { stdout } = await runAction({ action, workspace, env, inputs: failingBuild })
    expect(stdout).toMatch(
      /^::warning::The gate passed, but it changed \.git\/config, HEAD, .*old, .* in Git\. They were put back\./m,
    )
    expect(look()).toEqual(before)
    expect(git(workspace, 'status', '--porcelain')).toBe('')
  })
})

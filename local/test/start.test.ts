import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { processesWith } from '../../shared/test/support/processes.js'
import { typescriptOptions } from '../../shared/test/support/run-action.js'
import { actVersion } from '../act/install-act.js'
import { writeTinyCheckout, writeTinyRepository } from './support/tiny-checkout.js'

// `local/` with a suite of one small action: quick, and independent of the four actions. e2e/ runs the real suite.
const checkout = fileURLToPath(new URL('../..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'eleanor-tiny-'))
const root = join(scratch, 'root')

beforeAll(() => {
  mkdirSync(root)
  writeTinyCheckout(root)
  // The code under test is a copy of this checkout's, because the folder above `local/` is the suite that it runs.
  for (const name of ['node_modules', 'package.json', 'tsconfig.json', 'shared'])
    symlinkSync(join(checkout, name), join(root, name))
  rmSync(join(root, 'local'), { recursive: true })
  execFileSync('cp', ['-r', join(checkout, 'local'), join(root, 'local')])
  // All tests share one act.
  const act = join('.work', `act-${actVersion}`)
  mkdirSync(join(checkout, act), { recursive: true })
  mkdirSync(join(root, '.work'))
  symlinkSync(join(checkout, act), join(root, act))
})
afterAll(() => rmSync(scratch, { recursive: true }))

interface Started {
  readonly code: number | null
  readonly out: string
}

async function start(args: readonly string[], interrupt?: string): Promise<Started> {
  const child = spawn(process.execPath, [...typescriptOptions, join(root, 'local', 'start.ts'), ...args], {
    cwd: scratch,
    env: { ...process.env, INIT_CWD: scratch, USERS_SECRET: 'canary', TMPDIR: scratch },
  })
  let out = ''
  let interrupted = false
  const onOutput = (chunk: Buffer) => {
    out += chunk.toString()
    if (interrupted || interrupt === undefined || !out.includes(interrupt)) return
    interrupted = true
    child.kill('SIGINT')
  }
  child.stdout.on('data', onOutput)
  child.stderr.on('data', onOutput)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, out }
}

/** A git repository with the tiny workflows and one tag, as a user would have it. */
function repository(name: string, bump: string): { folder: string; git: (...args: string[]) => string } {
  const folder = join(scratch, name)
  writeTinyRepository(folder, bump)
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { encoding: 'utf8' })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'First')
  git('tag', 'v0')
  git('remote', 'add', 'origin', 'https://github.com/someone/project.git')
  return { folder, git }
}

const scratchLeft = () => readdirSync(scratch).filter((name) => name.startsWith('eleanor-start-'))
const logOf = (out: string) => readFileSync(join(scratch, /log: (\S+)/.exec(out)?.[1] ?? ''), 'utf8')

describe('npm start with a repository of the user', () => {
  test('runs the workflow, pushes to a copy, and leaves the repository and the machine as they were', async () => {
    const { folder, git } = repository('project', 'none')
    appendFileSync(join(folder, 'file.txt'), 'not committed')
    const before = [git('for-each-ref'), git('status', '--porcelain'), git('config', '--list', '--local')]
    const { code, out } = await start(['--repo', 'project'])
    expect(out).toContain('✓ release.yml: passed')
    expect(code).toBe(0)
    expect(out).toMatch(/warning: requirements\/in\/base\.in:3: careful here/)
    expect([git('for-each-ref'), git('status', '--porcelain'), git('config', '--list', '--local')]).toEqual(before)

    const log = logOf(out)
    expect(log).toContain('repository someone/project node 24')
    expect(log).toContain('has Git data false has metadata true')
    expect(log).toMatch(/key \S*true\S* canary unseen/)
    expect(log).toContain('python 3')
    const remote = join(scratch, /inspect: git -C (\S+) show v1/.exec(out)?.[1] ?? '')
    expect(remote).toContain('/github.com/someone/project.git')
    const gitInRemote = (...args: string[]) => execFileSync('git', ['-C', remote, ...args], { encoding: 'utf8' }).trim()
    expect(gitInRemote('tag', '--list').split('\n')).toEqual(['v0', 'v1'])
    expect(gitInRemote('show', 'main:released')).toBe('yes')
    expect(gitInRemote('show', 'v1:file.txt')).toContain('not committed')
    expect(scratchLeft()).toEqual([])
  })

  test('a failing step ends it with the end of its output and exit code 1', async () => {
    repository('failing', 'fail')
    const { code, out } = await start(['--repo', 'failing'])
    expect(code).toBe(1)
    expect(out).toMatch(/✗ .* greet · Greet/)
    expect(out).toContain('| the reason of it')
    expect(out).toContain('✗ release.yml: failed')
  })

  test('Ctrl-C ends everything that was started, and leaves no folder behind', async () => {
    repository('hanging', 'hang')
    const { code, out } = await start(['--repo', 'hanging'], 'it hangs')
    expect(code).toBe(130)
    expect(out).toContain('Cancelled by SIGINT')
    expect(scratchLeft()).toEqual([])
    expect(processesWith(`RUNNER_TEMP=${scratch}`, 'environ')).toEqual([])
  })
})

describe('command line', () => {
  // test/session/options.test.ts has the other values that are rejected.
  test('an unknown option is rejected with one line', async () => {
    const { code, out } = await start(['--bogus'])
    expect(out.trim()).toMatch(/^Unknown option '--bogus'.*--help/)
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
  })

  test('an unknown workflow is an error that lists the existing ones', async () => {
    repository('other', 'none')
    const { code, out } = await start(['--repo', 'other', '--workflow', 'images.yml'])
    expect(out).toContain('There is no workflow images.yml. Choose one of release.yml')
    expect(code).toBe(1)
  })

  test('--help lists the options and starts nothing', async () => {
    const { code, out } = await start(['--help'])
    expect(out).toContain('--build-arg NAME=VALUE')
    expect(code).toBe(0)
  })
})

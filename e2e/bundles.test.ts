import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ActionResult } from '../shared/test/support/run-action.js'
import { runAction } from '../shared/test/support/run-action.js'

/** Starts each committed bundle as the runner does, on a copy of the example: main, then post with the state of main. */
const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'eleanor-bundles-')))
const workspace = join(scratch, 'example')
const previousSetting = process.env.ELEANOR_TEST_DIST

beforeAll(() => {
  process.env.ELEANOR_TEST_DIST = '1'
  cpSync(join(root, 'example'), workspace, { recursive: true })
  const git = (...args: string[]) => execFileSync('git', ['-C', workspace, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args])
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'First')
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', join(scratch, 'remote.git')])
  git('remote', 'add', 'origin', join(scratch, 'remote.git'))
  git('push', '-q', '-u', 'origin', 'main')
})
afterAll(() => {
  if (previousSetting === undefined) delete process.env.ELEANOR_TEST_DIST
  else process.env.ELEANOR_TEST_DIST = previousSetting
  rmSync(scratch, { recursive: true, force: true })
})

interface Case {
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  readonly check: (result: ActionResult) => void
}

const cases: readonly Case[] = [
  {
    action: 'action-compile-reqs',
    inputs: { mode: 'check' },
    check({ code, outputs, stdout }) {
      expect([code, JSON.parse(outputs.stale ?? '')]).toEqual([0, []])
      expect(stdout).toContain('All 6 locks are up to date.')
    },
  },
  {
    action: 'action-build-wheel',
    // start.test.ts builds the example twice and compares, and checks it with Twine.
    inputs: { reproducible: 'off', twine: 'off' },
    check({ code, outputs, stdout }) {
      if (code !== 0) throw new Error(stdout)
      expect(statSync(join(workspace, outputs.wheel ?? '')).size).toBeGreaterThan(1000)
      expect(outputs.sha256).toMatch(/^[0-9a-f]{64}$/)
    },
  },
  {
    action: 'action-build-images',
    inputs: { mode: 'plan' },
    check({ code, outputs, stdout, summary }) {
      if (code !== 0) throw new Error(stdout)
      const plan = JSON.parse(outputs.plan ?? '') as { images: { name: string }[] }
      expect(plan.images).toHaveLength(6)
      expect(summary).toContain('```mermaid')
    },
  },
  {
    action: 'action-release',
    inputs: { bump: 'minor', 'dry-run': 'true' },
    check({ code, outputs, stdout }) {
      if (code !== 0) throw new Error(stdout)
      expect(outputs.tag).toBe(`v${outputs.version ?? ''}`)
      expect(execFileSync('git', ['-C', workspace, 'tag', '--list'], { encoding: 'utf8' })).toBe('')
    },
  },
]

const env = {
  GITHUB_REPOSITORY: 'eleanor/example',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_SERVER_URL: 'https://github.com',
}

describe.each(cases)('$action', ({ action, inputs, check }) => {
  const isBuilt = existsSync(join(root, action, 'dist', 'main', 'index.js'))
  // dist/ is committed. It is missing only before the first build.
  const testBundle = isBuilt || process.env.ELEANOR_TEST_NOTHING_SKIPPED !== undefined ? test : test.skip

  testBundle('dist/main runs, and dist/post cleans up after it', async () => {
    const main = await runAction({ action, inputs, env, workspace })
    check(main)
    const post = await runAction({ action, stage: 'post', env, workspace, state: main.state, temp: main.temp })
    expect([post.code, post.stdout]).toEqual([0, expect.not.stringContaining('::error')])
  })

  testBundle('dist/post does nothing without state', async () => {
    const post = await runAction({ action, stage: 'post', env, workspace })
    expect([post.code, post.stdout]).toEqual([0, ''])
  })

  testBundle('its folder is complete', () => {
    for (const name of ['action.yml', 'README.md', 'LICENSE', 'dist/licenses.txt', 'dist/post/index.js'])
      expect([name, existsSync(join(root, action, name))]).toEqual([name, true])
    expect(JSON.parse(readFileSync(join(root, action, 'dist', 'package.json'), 'utf8'))).toEqual({ type: 'module' })
  })
})

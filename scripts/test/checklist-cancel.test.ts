import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { startIndex } from '../../action-compile-reqs/test/support/local-index.js'
import { installEngines } from '../../action-compile-reqs/test/support/real-tools.js'
import { project, release, server } from '../../action-release/test/support/release-setup.js'
import { processesWith, until } from '../../shared/test/support/processes.js'
import type { ActionResult } from '../../shared/test/support/run-action.js'
import { runAction, temporaryFolder, writeTree } from '../../shared/test/support/run-action.js'
import { createSmallProject } from './support/small-project.js'

/**
 * Fault 19 of docs/security-checklist.md: each action is cancelled in the middle of the work that others do for it. That of
 * action-build-images is in its own `cancel.test.ts`, as it needs an engine.
 */
async function expectEnded({ code, stdout, endedAfter, temp, state }: ActionResult, signal: NodeJS.Signals): Promise<void> {
  expect(stdout.split('\n').filter((line) => line.startsWith('::error'))).toEqual([`::error::Cancelled by ${signal}`])
  expect(code).toBe(1)
  expect(endedAfter).toBeLessThan(7000)
  // Whatever was started has the folder of this job in its environment.
  await until(() => processesWith(temp, 'environ').length === 0)
  // `post` is the same for all actions, and removes the private files of the step.
  await runAction({ action: 'action-compile-reqs', stage: 'post', state, temp, workspace: temp })
  expect(readdirSync(temp).filter((name) => name.startsWith('eleanor-private-'))).toEqual([])
}

describe.each(['SIGINT', 'SIGTERM'] as const)('fault 19: %s', (signal) => {
  test('while an index is queried: no engine keeps running, and no lock is written', async () => {
    await installEngines()
    const index = await startIndex([{ name: 'top', version: '1.0' }])
    try {
      index.break({ path: '/simple', answer: 'hang' })
      const workspace = temporaryFolder('workspace')
      writeTree(workspace, { 'requirements/in/a.in': 'top\n' })
      const inputs = { engine: signal === 'SIGINT' ? 'pip-compile' : 'uv', cache: 'off' }
      const interrupt = { after: index.waitForRequest('/simple/top'), signal }
      const result = await runAction({ action: 'action-compile-reqs', inputs, workspace, env: index.env, interrupt })
      await expectEnded(result, signal)
      expect(readdirSync(join(workspace, 'requirements'))).toEqual(['in'])
    } finally {
      await index.close()
    }
  })

  test('while a wheel is built: no process of the build keeps running, and the working tree is unchanged', async () => {
    const workspace = temporaryFolder('workspace')
    writeTree(workspace, {
      'build.sh': 'echo half >src/eleanor/half.py; echo holding; sleep 300 & sleep 300\n',
      'pyproject.toml': '[build-system]\nrequires = ["setuptools"]\n[project]\nname = "eleanor"\nversion = "1.2.3"\n',
    })
    createSmallProject(workspace)
    const inputs = { gate: 'none', builder: 'command', 'build-command': 'sh build.sh' }
    const result = await runAction({ action: 'action-build-wheel', inputs, workspace, interrupt: { after: 'holding', signal } })
    await expectEnded(result, signal)
    expect(execFileSync('git', ['status', '--porcelain', '--ignored'], { cwd: workspace, encoding: 'utf8' })).toBe('')
  })

  test('while a release is pushed: no ref moves, and nothing is published', async () => {
    const repository = project()
    const github = await server(repository)
    try {
      const holding = join(temporaryFolder('holding'), 'file')
      repository.hook('pre-receive', `touch ${holding}; sleep 300`)
      const before = repository.refs()
      const started = until(() => existsSync(holding))
      const inputs = { bump: 'minor', commit: 'git' }
      const result = await release(repository, github, inputs, { interrupt: { after: started, signal } })
      await expectEnded(result, signal)
      expect(repository.refs()).toEqual(before)
      expect(await github.releases()).toEqual([])
      expect(repository.git('status', '--porcelain')).toBe('')
    } finally {
      await github.close()
    }
  })
})

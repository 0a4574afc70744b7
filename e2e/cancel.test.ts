import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { removeImages, runDocker, testBases } from '../action-build-images/test/support/engine.js'
import { makeKey } from '../action-build-images/test/support/keys.js'
import { tinyProject } from '../action-build-wheel/test/support/project.js'
import type { LocalIndex } from '../action-compile-reqs/test/support/local-index.js'
import { startIndex } from '../action-compile-reqs/test/support/local-index.js'
import { processesWith, until } from '../shared/test/support/processes.js'
import { runAction, temporaryFolder, writeTree } from '../shared/test/support/run-action.js'
import type { ActHarness } from './support/act-harness.js'
import { startActHarness } from './support/act-harness.js'

/**
 * Fault 19 of docs/security-checklist.md under act, which kills main at the first Ctrl-C and then runs post. Each action is cancelled
 * while it waits for another program. Nothing may be left over, and the same workflow passes afterwards.
 */
const bases = testBases()
const testWithEngine = typeof bases === 'string' ? test.skip : test
const python = typeof bases === 'string' ? 'python:3.12-slim' : bases.python
const prefix = `t${randomUUID().slice(0, 8)}-`
/** Seconds that the build step sleeps. The number also identifies its process among those of other tests. */
const sleepSeconds = `2${String(process.pid % 100).padStart(2, '0')}`
const signalFolder = temporaryFolder('signal')

describe('cancelled under act', () => {
  let harness: ActHarness
  let index: LocalIndex
  beforeAll(async () => {
    index = await startIndex([{ name: 'top', version: '1.0' }])
    await installUv()
    harness = await startActHarness(makeRepository(index))
  })
  afterAll(async () => {
    await Promise.all([harness.close(), index.close()])
    if (typeof bases !== 'string') removeImages(prefix)
  })

  /** Runs a workflow that waits, cancels it, and returns the output of `git status` in the work tree of its job. */
  async function runAndCancel(file: string, moment: string | Promise<unknown> | (() => boolean)): Promise<string> {
    const earlierFolders = readdirSync(harness.jobFolders)
    let isOver = false
    const cancel = typeof moment === 'function' ? until(() => isOver || moment()) : moment
    const result = await harness.run(file, { variables: { HOLD: 'yes' }, cancel }).finally(() => (isOver = true))
    const log = readFileSync(result.log, 'utf8')
    expect([result.ok, result.code]).toEqual([false, 1])
    // At least the program that was started had to be stopped.
    expect(log).toMatch(/^\[\S+\] Stopped \d+ process(es)? that this step left running\.$/m)
    expect(log).not.toContain('The clean-up is incomplete')
    expect(harness.runningProcesses()).toEqual([])
    const [job = '', ...others] = readdirSync(harness.jobFolders).filter((name) => !earlierFolders.includes(name))
    expect(others).toEqual([])
    const privateFolders = readdirSync(join(harness.jobFolders, job, 'tmp')).filter((name) => name.startsWith('eleanor-private-'))
    expect(privateFolders).toEqual([])
    const workTree = join(harness.jobFolders, job, 'hostexecutor')
    return execFileSync('git', ['-C', workTree, 'status', '--porcelain', '--ignored'], { encoding: 'utf8' })
  }

  /** Runs the workflow again without waiting, and returns a function that reads its outputs. */
  async function runAgain(file: string) {
    const result = await harness.run(file)
    if (!result.ok) throw new Error(readFileSync(result.log, 'utf8'))
    return (name: string) => result.outputs.find((one) => one.name === name)?.value ?? ''
  }

  test('action-compile-reqs, while it waits for an index: no engine keeps running, no lock is written', async () => {
    index.break({ path: '/simple/top', answer: 'hang' })
    expect(await runAndCancel('compile.yml', index.waitForRequest('/simple/top'))).toBe('')
    index.break()
    expect((await runAgain('compile.yml'))('files')).toBe('requirements/base.txt')
  })

  test('action-build-wheel, during the quality gate: no hook keeps running, the work tree is restored', async () => {
    expect(await runAndCancel('wheel.yml', 'the gate holds')).toBe('')
    expect((await runAgain('wheel.yml'))('wheel')).toBe('dist/tiny-1.4.0-py3-none-any.whl')
  })

  testWithEngine('action-build-images, while it builds: no agent, login or build is left, no image exists', async () => {
    const images = () => runDocker('images', '--quiet', '--filter', `reference=${prefix}*`)
    const sleepingSteps = () => processesWith(`sleep\0${sleepSeconds}\0`, 'cmdline').length
    expect(await runAndCancel('images.yml', () => sleepingSteps() > 0)).toBe('')
    // The engine stops the step of a cancelled build after a moment.
    await until(() => sleepingSteps() === 0)
    expect(images()).toBe('')
    expect((await runAgain('images.yml'))('images')).toContain(`"${prefix}slow:latest"`)
    expect(images()).not.toBe('')
  })

  test('action-release, while it pushes: no ref has moved, nothing is published', async () => {
    const refsBefore = harness.git('for-each-ref')
    const hook = join(harness.git('rev-parse', '--absolute-git-dir'), 'hooks/pre-receive')
    writeFileSync(hook, `#!/bin/sh\ntouch ${join(signalFolder, 'push')}\nsleep 300\n`)
    chmodSync(hook, 0o755)
    const watcher = watch(signalFolder)
    const status = await runAndCancel('release.yml', once(watcher, 'change')).finally(() => watcher.close())
    // Only main could restore the version; the checkout of the next run does.
    expect(status).toBe(' M tiny/version.py\n')
    expect([harness.git('for-each-ref'), await harness.api('GET', '/releases')]).toEqual([refsBefore, []])
    rmSync(hook)
    expect((await runAgain('release.yml'))('tag')).toBe('v1.5.0')
    expect(harness.git('cat-file', '-t', 'v1.5.0')).toBe('tag')
  })
})

/** Installs uv into the tool cache, because the package index of these tests does not have it. */
async function installUv(): Promise<void> {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { 'requirements/in/base.in': '' })
  const inputs = { engine: 'uv', cache: 'off' }
  const { code, stdout } = await runAction({ action: 'action-compile-reqs', inputs, workspace })
  if (code !== 0) throw new Error(stdout)
}

/** Creates a folder with work and a workflow for each action, which waits if the variable HOLD is `yes`. */
function makeRepository(index: LocalIndex): string {
  const folder = join(temporaryFolder('cancel'), 'cancelled')
  const checkout = 'uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'
  const workflow = (action: string, inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) => {
    const block = { uses: `eleanor/action-${action}@v1`, with: inputs, env }
    return `on: push\njobs:\n  held:\n    runs-on: ubuntu-latest\n    steps:\n      - ${checkout}\n        with: {fetch-depth: 0}\n      - ${JSON.stringify(block)}\n`
  }
  const hold = '${{ vars.HOLD }}'
  writeTree(folder, {
    ...tinyProject(),
    '.gitignore': 'never/\n',
    '.github/workflows/compile.yml': workflow('compile-reqs', { engine: 'uv' }, index.env),
    '.github/workflows/wheel.yml': workflow('build-wheel', {
      gate: 'command',
      'gate-command': `sh gate.sh no${hold}`,
      builder: 'uv',
    }),
    '.github/workflows/images.yml': workflow('build-images', {
      prefix,
      catalogue: 'false',
      'build-args': `HOLD=${hold}`,
      'deploy-key': makeKey().text,
      logins: '127.0.0.1:9 somebody a-password-of-theirs',
    }),
    '.github/workflows/release.yml': workflow('release', { bump: 'minor', commit: 'git' }),
    'requirements/in/base.in': 'top\n',
    'gate.sh': 'if [ "$1" = noyes ]; then echo the gate holds; sleep 300 & sleep 300; fi\n',
    'docker/slow.Dockerfile': [
      `FROM ${python}\nARG HOLD\n`,
      `RUN --mount=type=ssh,required=true : ${prefix}; if [ "$HOLD" = yes ]; then sleep ${sleepSeconds}; fi\n`,
    ].join(''),
  })
  return folder
}

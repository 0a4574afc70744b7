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
import type { Harness } from './support/act-harness.js'
import { actOn } from './support/act-harness.js'

/**
 * Fault 19 of docs/security-checklist.md under act, which kills main at the first Ctrl-C and then runs post: each action is
 * cancelled while others work for it, and what is left then is looked at; the same workflow runs through afterwards.
 */
const bases = testBases()
const testWithEngine = typeof bases === 'string' ? test.skip : test
const python = typeof bases === 'string' ? 'python:3.12-slim' : bases.python
const prefix = `t${randomUUID().slice(0, 8)}-`
/** Seconds; also what tells our process in a container from others. */
const length = `2${String(process.pid % 100).padStart(2, '0')}`
const holding = temporaryFolder('holding')

describe('cancelled under act', () => {
  let harness: Harness
  let index: LocalIndex
  beforeAll(async () => {
    index = await startIndex([{ name: 'top', version: '1.0' }])
    await installUv()
    harness = await actOn(makeRepository(index))
  })
  afterAll(async () => {
    await Promise.all([harness.close(), index.close()])
    if (typeof bases !== 'string') removeImages(prefix)
  })

  /** Runs a workflow that is held, cancels it, and gives what `git status` says of the work tree of its job. */
  async function cancelled(file: string, moment: string | Promise<unknown> | (() => boolean)): Promise<string> {
    const known = readdirSync(harness.jobs)
    let isOver = false
    const cancel = typeof moment === 'function' ? until(() => isOver || moment()) : moment
    const result = await harness.run(file, { variables: { HOLD: 'yes' }, cancel }).finally(() => (isOver = true))
    const log = readFileSync(result.log, 'utf8')
    expect([result.ok, result.code]).toEqual([false, 1])
    // What it was to end: at least the program that was started.
    expect(log).toMatch(/^\[\S+\] Stopped \d+ process(es)? that this step left running\.$/m)
    expect(log).not.toContain('The clean-up is incomplete')
    expect(harness.alive()).toEqual([])
    const [job = '', ...more] = readdirSync(harness.jobs).filter((name) => !known.includes(name))
    expect(more).toEqual([])
    const left = readdirSync(join(harness.jobs, job, 'tmp')).filter((name) => name.startsWith('eleanor-private-'))
    expect(left).toEqual([])
    const tree = join(harness.jobs, job, 'hostexecutor')
    return execFileSync('git', ['-C', tree, 'status', '--porcelain', '--ignored'], { encoding: 'utf8' })
  }

  /** Runs the workflow again, with nothing that holds it. */
  async function again(file: string) {
    const result = await harness.run(file)
    if (!result.ok) throw new Error(readFileSync(result.log, 'utf8'))
    return (name: string) => result.outputs.find((one) => one.name === name)?.value ?? ''
  }

  test('action-compile-reqs, while an index is asked: no engine lives on, no lock is written', async () => {
    index.break({ path: '/simple/top', answer: 'hang' })
    expect(await cancelled('compile.yml', index.asked('/simple/top'))).toBe('')
    index.break()
    expect((await again('compile.yml'))('files')).toBe('requirements/base.txt')
  })

  test('action-build-wheel, while its gate runs: no hook lives on, the work tree is as it was', async () => {
    expect(await cancelled('wheel.yml', 'the gate holds')).toBe('')
    expect((await again('wheel.yml'))('wheel')).toBe('dist/tiny-1.4.0-py3-none-any.whl')
  })

  testWithEngine('action-build-images, while it builds: no agent, login or build lives on, no image is there', async () => {
    const images = () => runDocker('images', '--quiet', '--filter', `reference=${prefix}*`)
    const steps = () => processesWith(`sleep\0${length}\0`, 'cmdline').length
    expect(await cancelled('images.yml', () => steps() > 0)).toBe('')
    // The engine ends the step of a build that is given up, and takes a moment for it.
    await until(() => steps() === 0)
    expect(images()).toBe('')
    expect((await again('images.yml'))('images')).toContain(`"${prefix}slow:latest"`)
    expect(images()).not.toBe('')
  })

  test('action-release, while it pushes: no ref has moved, nothing is published', async () => {
    const [before, hook] = [
      harness.git('for-each-ref'),
      join(harness.git('rev-parse', '--absolute-git-dir'), 'hooks/pre-receive'),
    ]
    writeFileSync(hook, `#!/bin/sh\ntouch ${join(holding, 'push')}\nsleep 300\n`)
    chmodSync(hook, 0o755)
    const watcher = watch(holding)
    const tree = await cancelled('release.yml', once(watcher, 'change')).finally(() => watcher.close())
    // Only main could put the version back, and the checkout of the next run does.
    expect(tree).toBe(' M tiny/version.py\n')
    expect([harness.git('for-each-ref'), await harness.api('GET', '/releases')]).toEqual([before, []])
    rmSync(hook)
    expect((await again('release.yml'))('tag')).toBe('v1.5.0')
    expect(harness.git('cat-file', '-t', 'v1.5.0')).toBe('tag')
  })
})

/** The action takes it from the machine's tool cache then, as the index of these tests has none. */
async function installUv(): Promise<void> {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { 'requirements/in/base.in': '' })
  const inputs = { engine: 'uv', cache: 'off' }
  const { code, stdout } = await runAction({ action: 'action-compile-reqs', inputs, workspace })
  if (code !== 0) throw new Error(stdout)
}

/** A folder with something to do for each action, and a workflow for each; what the variable HOLD says holds it. */
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
      `RUN --mount=type=ssh,required=true : ${prefix}; if [ "$HOLD" = yes ]; then sleep ${length}; fi\n`,
    ].join(''),
  })
  return folder
}

import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runFixture } from '../fixture-action/src/run.js'
import { runInProcess } from '../in-process/run-in-process.js'
import { groupOf, isAlive, livingGroups, processesWith, until } from '../support/processes.js'
import { testWith } from '../support/programs.js'
import type { ActionCall } from '../support/run-action.js'
import { runAction, temporaryFolder } from '../support/run-action.js'

const callFor = (command: string) => ({
  action: 'shared/test/fixture-action',
  inputs: { do: command },
  workspace: temporaryFolder('workspace'),
})
const fixture = async (command: string, more: Partial<ActionCall> = {}) => await runAction({ ...callFor(command), ...more })
/** For what a step prints and writes. Signals, `post` and the end of the process need a separate one. */
const inProcess = async (command: string, env: Readonly<Record<string, string>> = {}) =>
  await runInProcess({ ...callFor(command), env, work: runFixture })

test('a step that is silent for 10 s says what it does; a job with debug messages sees the commands', async () => {
  const { code, stdout } = await fixture('silent', { env: { RUNNER_DEBUG: '1' } })
  expect(code).toBe(0)
  expect(stdout).toMatch(
    /^Thinking\n::debug::Run: sleep 12\n(Still working after \d+ s: Thinking \[sleep for \d+ s\]\n)+::debug::sleep ended with exit code 0 after [\d.]+ s\n$/,
  )
})

test('outputs and the summary reach the runner byte for byte', async () => {
  const { code, outputs, summary } = await inProcess('nothing')
  expect({ code, outputs, summary }).toEqual({ code: 0, outputs: { list: '[1,"two"]', text: 'a\nb=c\n' }, summary: '# Done\n\n' })
})

test('a user error is one annotation with its location, and the summary is still written', async () => {
  const { code, stdout, summary } = await inProcess('user-error')
  expect(code).toBe(1)
  expect(stdout).toBe('::error file=sky.txt,line=3::The sky fell. It was loose. Hold it.\n')
  expect(summary).toContain('so far')
})

test('any other error is reported as a bug, with its stack', async () => {
  const { code, stdout } = await inProcess('bug')
  expect(code).toBe(1)
  expect(stdout).toMatch(/^::error::This is a bug .*TypeError: undefined is not a function.*run\.ts/)
})

test('an invalid input is rejected with the allowed values', async () => {
  const { code, stdout } = await inProcess('dance')
  expect(code).toBe(1)
  expect(stdout).toMatch(/^::error::Input `do` is `dance`\. Allowed: nothing, user-error, .*\n$/)
})

test('workflow commands in the output of a tool or in a message are not run, and each block has its own token', async () => {
  const { stdout } = await inProcess('hostile')
  const [first = '', second = ''] = [...stdout.matchAll(/^::stop-commands::(.+)$/gm)].map(([, token]) => token)
  expect(first).not.toBe(second)
  expect(stdout.split('\n')).toEqual([
    `::stop-commands::${first}`,
    '::set-output name=x::evil',
    '#8 0.1 ##[set-output name=y]evil',
    'half a line',
    `::${first}::`,
    '::warning::from us',
    `::stop-commands::${second}`,
    '::error::quoted',
    `::${second}::`,
    '::notice::again from us',
    '',
  ])
})

test('a secret is masked line by line, kept in a file of mode 0600, and removed by post', async () => {
  const main = await fixture('secret')
  const file = main.outputs.file ?? ''
  expect(main.stdout.split('\n').filter((line) => line.startsWith('::add-mask::'))).toEqual([
    '::add-mask::first-line%0Asecond-line',
    '::add-mask::first-line',
    '::add-mask::second-line',
    `::add-mask::${Buffer.from('first-line\nsecond-line\n').toString('base64')}`,
  ])
  expect([statSync(file).mode & 0o777, statSync(dirname(file)).mode & 0o777]).toEqual([0o600, 0o700])
  for (const round of ['first', 'second']) {
    const post = await fixture('secret', { stage: 'post', state: main.state, temp: main.temp })
    expect([round, post.code, existsSync(dirname(file))]).toEqual([round, 0, false])
  }
})

test('post stops the agent that main started', async () => {
  const main = await fixture('agent')
  const pid = Number(main.outputs.pid)
  expect(isAlive(pid)).toBe(true)
  const post = await fixture('agent', { stage: 'post', state: main.state, temp: main.temp })
  expect({ code: post.code, stdout: post.stdout }).toEqual({ code: 0, stdout: 'Removed the private files of this step.\n' })
  await until(() => !isAlive(pid))
})

test.each([
  ['without state', {}],
  ['with a folder that is not private', { 'private-folder': '/etc' }],
])('post %s does nothing and does not fail', async (_, state) => {
  const { code, stdout } = await fixture('nothing', { stage: 'post', state })
  expect(code).toBe(0)
  expect(stdout).toBe(
    'private-folder' in state
      ? '::warning::The clean-up is incomplete: Error: /etc is not a private folder of this action\n'
      : '',
  )
  expect(existsSync('/etc/passwd')).toBe(true)
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops the step and all its child processes', async (signal) => {
  const { code, stdout, endedAfter } = await fixture('wait', { interrupt: { after: 'started', signal } })
  expect(code).toBe(1)
  expect(stdout).toContain(`::error::Cancelled by ${signal}`)
  // From the signal on: how long the start takes depends on the machine. The runner kills after 7.5 s.
  expect(endedAfter).toBeLessThan(7000)
})

test('post stops what a killed main had started, and nothing else', async () => {
  const other = spawn('sleep', ['300'], { env: { ELEANOR_STEP: randomUUID() }, detached: true })
  try {
    const main = await fixture('detach', { interrupt: { after: 'started', signal: 'SIGKILL' } })
    const marker = main.state['step-marker'] ?? ''
    const marked = () => processesWith(`ELEANOR_STEP=${marker}`, 'environ')
    // bash, replaced by the program it waits for; the one in a separate session; and the shell that ignores SIGTERM with its child.
    await until(() => marked().length === 4)
    const groups = marked().map(groupOf)
    expect([main.code, new Set(groups).size]).toEqual([null, 2])
    const post = await fixture('detach', { stage: 'post', state: main.state, temp: main.temp })
    expect([post.code, post.stdout]).toEqual([0, 'Stopped 4 processes that this step left running.\n'])
    await until(() => livingGroups().every((group) => !groups.includes(group)))
    expect(isAlive(other.pid ?? 0)).toBe(true)
    const again = await fixture('detach', { stage: 'post', state: main.state, temp: main.temp })
    expect([again.code, again.stdout]).toEqual([0, ''])
  } finally {
    other.kill('SIGKILL')
  }
})

test.each([
  ['/nowhere', /^::error::RUNNER_TEMP is \/nowhere, which is not a writable folder\.\n$/],
  ['', /^::error::RUNNER_TEMP is not set\. Run this action in a GitHub Actions job, or set it to a folder\.\n$/],
])('fault 23: RUNNER_TEMP=%s gives a clear error, not a stack', async (temp, message) => {
  const { code, stdout } = await inProcess('nothing', { RUNNER_TEMP: temp })
  expect(code).toBe(1)
  expect(stdout).toMatch(message)
})

testWith('setpriv')('fault 23: a read-only RUNNER_TEMP gives a clear error, and post succeeds', async () => {
  const temp = temporaryFolder('runner')
  const state = { 'private-folder': join(temp, 'eleanor-private-1') }
  const closed = join(temp, 'closed')
  mkdirSync(closed, { mode: 0o555 })
  // Without its capabilities, root cannot write to a read-only folder either.
  const launcher = ['setpriv', '--bounding-set=-all', '--inh-caps=-all']
  const env = { RUNNER_TEMP: closed }
  const { code, stdout } = await fixture('secret', { temp, env, launcher })
  expect([code, stdout]).toEqual([1, `::error::RUNNER_TEMP is ${closed}, which is not a writable folder.\n`])
  expect(readdirSync(closed)).toEqual([])
  expect((await fixture('secret', { stage: 'post', temp, env, launcher, state })).code).toBe(0)
})

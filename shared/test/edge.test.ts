import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { groupOf, isAlive, livingGroups, processesWith, until } from './support/processes.js'
import { testWith } from './support/programs.js'
import { runAction, temporaryFolder } from './support/run-action.js'

const fixture = async (deed: string, more: Partial<Parameters<typeof runAction>[0]> = {}) =>
  await runAction({
    action: 'shared/test/fixture-action',
    inputs: { do: deed },
    workspace: temporaryFolder('workspace'),
    ...more,
  })

test('outputs and the summary reach the runner byte for byte', async () => {
  const { code, outputs, summary } = await fixture('nothing')
  expect({ code, outputs, summary }).toEqual({ code: 0, outputs: { list: '[1,"two"]', text: 'a\nb=c\n' }, summary: '# Done\n\n' })
})

test('a user error is one annotation with its place, and the summary is written all the same', async () => {
  const { code, stdout, summary } = await fixture('user-error')
  expect(code).toBe(1)
  expect(stdout).toBe('::error file=sky.txt,line=3::The sky fell. It was loose. Hold it.\n')
  expect(summary).toContain('so far')
})

test('anything else is reported as a bug, with its stack', async () => {
  const { code, stdout } = await fixture('bug')
  expect(code).toBe(1)
  expect(stdout).toMatch(/^::error::This is a bug .*TypeError: undefined is not a function.*main\.ts/)
})

test('a bad input is refused with what is allowed', async () => {
  const { code, stdout } = await fixture('dance')
  expect(code).toBe(1)
  expect(stdout).toMatch(/^::error::Input `do` is `dance`\. Allowed: nothing, user-error, .*\n$/)
})

test('workflow commands in the output of a tool or in a message are not obeyed', async () => {
  const { stdout } = await fixture('hostile')
  const token = /^::stop-commands::(.+)$/m.exec(stdout)?.[1] ?? ''
  expect(stdout.split('\n')).toEqual([
    `::stop-commands::${token}`,
    '::set-output name=x::evil',
    '#8 0.1 ##[set-output name=y]evil',
    'half a line',
    `::${token}::`,
    '::warning::from us',
    `::stop-commands::${token}`,
    '::error::quoted',
    `::${token}::`,
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

test('post ends the agent that main has started', async () => {
  const main = await fixture('agent')
  const pid = Number(main.outputs.pid)
  expect(isAlive(pid)).toBe(true)
  const post = await fixture('agent', { stage: 'post', state: main.state, temp: main.temp })
  expect({ code: post.code, stdout: post.stdout }).toEqual({ code: 0, stdout: 'Removed the private files of this step.\n' })
  await until(() => !isAlive(pid))
})

test.each([
  ['without state', {}],
  ['with a folder that is not ours', { 'private-folder': '/etc' }],
])('post %s does nothing and does not fail', async (_, state) => {
  const { code, stdout } = await fixture('nothing', { stage: 'post', state })
  expect(code).toBe(0)
  expect(stdout).toBe(
    'private-folder' in state ? '::warning::Clean-up was not complete: Error: /etc is not a private folder of this suite\n' : '',
  )
  expect(existsSync('/etc/passwd')).toBe(true)
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends the step and all its children', async (signal) => {
  const started = performance.now()
  const { code, stdout } = await fixture('wait', { interrupt: { after: 'started', signal } })
  expect(code).toBe(1)
  expect(stdout).toContain(`::error::Cancelled by ${signal}`)
  expect(performance.now() - started).toBeLessThan(7000)
})

test('what a main that was killed has started is ended by post, and nothing else', async () => {
  const other = spawn('sleep', ['300'], { env: { ELEANOR_STEP: randomUUID() }, detached: true })
  try {
    const main = await fixture('detach', { interrupt: { after: 'started', signal: 'SIGKILL' } })
    const mark = main.state['step-mark'] ?? ''
    const marked = () => processesWith(`ELEANOR_STEP=${mark}`, 'environ')
    // bash, which has become what it waits for, the one in a session of its own, and the shell that does not obey with its child.
    await until(() => marked().length === 4)
    const groups = marked().map(groupOf)
    expect([main.code, new Set(groups).size]).toEqual([null, 2])
    const post = await fixture('detach', { stage: 'post', state: main.state, temp: main.temp })
    expect([post.code, post.stdout]).toEqual([0, 'Ended 4 processes of this step that still ran.\n'])
    await until(() => livingGroups().every((group) => !groups.includes(group)))
    expect(isAlive(other.pid ?? 0)).toBe(true)
    const again = await fixture('detach', { stage: 'post', state: main.state, temp: main.temp })
    expect([again.code, again.stdout]).toEqual([0, ''])
  } finally {
    other.kill('SIGKILL')
  }
})

test.each([
  ['/nowhere', /^::error::RUNNER_TEMP is \/nowhere, which is not a folder that can be written\.\n$/],
  ['', /^::error::RUNNER_TEMP is not set\. Run this action in a job of GitHub Actions, or set it to a folder\.\n$/],
])('fault 23: RUNNER_TEMP=%s is said, not a stack', async (temp, message) => {
  const { code, stdout } = await fixture('nothing', { env: { RUNNER_TEMP: temp } })
  expect(code).toBe(1)
  expect(stdout).toMatch(message)
})

testWith('setpriv')('fault 23: a RUNNER_TEMP that is read-only is said, and post is not hindered', async () => {
  const temp = temporaryFolder('runner')
  const state = { 'private-folder': join(temp, 'eleanor-private-1') }
  const closed = join(temp, 'closed')
  mkdirSync(closed, { mode: 0o555 })
  // Also root is held to the mode of a folder, without its capabilities.
  const through = ['setpriv', '--bounding-set=-all', '--inh-caps=-all']
  const env = { RUNNER_TEMP: closed }
  const { code, stdout } = await fixture('secret', { temp, env, through })
  expect([code, stdout]).toEqual([1, `::error::RUNNER_TEMP is ${closed}, which is not a folder that can be written.\n`])
  expect(readdirSync(closed)).toEqual([])
  expect((await fixture('secret', { stage: 'post', temp, env, through, state })).code).toBe(0)
})

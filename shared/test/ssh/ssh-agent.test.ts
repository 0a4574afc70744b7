import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from '@jest/globals'
import { createPrivateDir } from '#shared/context/private-dir.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { normalizeKey } from '#shared/ssh/normalize-key.js'
import type { SshAgent } from '#shared/ssh/ssh-agent.js'
import { startSshAgent } from '#shared/ssh/ssh-agent.js'
import { isAlive, until } from '../support/processes.js'
import { runAction, temporaryFolder } from '../support/run-action.js'
import { makeKey } from '../support/ssh-keys.js'

const key = makeKey()
const agents: SshAgent[] = []
afterEach(async () => {
  for (const agent of agents.splice(0)) await agent.stop()
})

/** Starts an agent below a RUNNER_TEMP whose path is longer than a unix socket may have. */
async function start(text = key.text, lifetimeSeconds?: number) {
  const temp = join(temporaryFolder('runner'), 'a-long-name/'.repeat(12))
  mkdirSync(temp, { recursive: true })
  const state: Record<string, string> = {}
  const folder = await createPrivateDir(temp, (name, value) => void (state[name] = value))
  const run = createRunner({ output: createStdoutWriter({ write: () => true }), signal: new AbortController().signal })
  const context = { run, privateDir: () => Promise.resolve(folder), env: process.env }
  const agent = await startSshAgent(context, normalizeKey(text, 'The key'), 0, lifetimeSeconds).catch((error: unknown) => ({
    error,
    folder,
  }))
  if ('error' in agent) throw Object.assign(agent.error as Error, { folder: folder.path })
  agents.push(agent)
  return { agent, temp, state, folder: folder.path }
}

function pidIn(folder: string): number {
  return Number(readFileSync(join(folder, 'agent-0.pid'), 'utf8'))
}

test('the agent holds the key, even if RUNNER_TEMP is longer than a socket path may be', async () => {
  const { agent, folder } = await start()
  expect(folder.length).toBeGreaterThan(107)
  expect(agent.key).toBe(`${key.print} (ED25519)`)
  const env = { ...process.env, SSH_AUTH_SOCK: agent.socket }
  expect(execFileSync('ssh-add', ['-l'], { cwd: folder, env, encoding: 'utf8' })).toContain(key.print)
})

test('the agent drops the key after its lifetime', async () => {
  const { agent, folder } = await start(key.text, 1)
  const env = { ...process.env, SSH_AUTH_SOCK: agent.socket }
  const list = () => spawnSync('ssh-add', ['-l'], { cwd: folder, env, encoding: 'utf8' }).stdout
  const deadline = performance.now() + 20_000
  while (list().includes(key.print) && performance.now() < deadline) await sleep(100)
  expect(list()).toBe('The agent has no identities.\n')
})

test('the key is in no file and in no command line', async () => {
  const { folder } = await start()
  const secret = key.text.split('\n')[2] ?? ''
  for (const name of readdirSync(folder).filter((each) => each !== 'agent-0.sock'))
    expect(readFileSync(join(folder, name), 'utf8')).not.toContain(secret)
  const line = readFileSync(`/proc/${pidIn(folder)}/cmdline`, 'utf8') + readFileSync(`/proc/${pidIn(folder)}/environ`, 'utf8')
  expect(line).not.toContain(secret)
})

test('stop ends the agent', async () => {
  const { agent, folder } = await start()
  const pid = pidIn(folder)
  expect(isAlive(pid)).toBe(true)
  await agent.stop()
  await until(() => !isAlive(pid))
  await agent.stop()
})

test('post ends the agent and removes its folder when main could not, and may run twice', async () => {
  const { agent, temp, state, folder } = await start()
  const pid = pidIn(folder)
  // A step that builds for several platforms has a folder for each.
  mkdirSync(join(folder, 'linux-arm64'))
  renameSync(join(folder, 'agent-0.pid'), join(folder, 'linux-arm64', 'agent-0.pid'))
  const call = { action: 'action-build-images', stage: 'post', workspace: temporaryFolder('workspace'), state, temp } as const
  expect((await runAction(call)).code).toBe(0)
  await until(() => !isAlive(pid))
  await agent.stop()
  expect(existsSync(folder)).toBe(false)
  const again = await runAction(call)
  expect(again.code).toBe(0)
  expect(again.stdout).not.toContain('::warning')
})

test('a key that only OpenSSH finds broken is rejected, and no agent is left', async () => {
  const lines = key.text.split('\n')
  const spoilt = [...lines.slice(0, 3), (lines[3] ?? '').replace(/[A-Z]/g, 'q'), ...lines.slice(4)].join('\n')
  const error = (await start(spoilt).catch((caught: unknown) => caught)) as Error & { folder: string }
  expect(error.message).toMatch(/deploy key cannot be read by OpenSSH/)
  await until(() => !isAlive(pidIn(error.folder)))
})

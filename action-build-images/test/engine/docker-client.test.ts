import { randomUUID } from 'node:crypto'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner, type Run } from '#shared/process/runner.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { findEngine } from '../../src/engine/engine.js'
import { containerdEngine, removeImages, runDocker, runDockerIn, testBases } from '../support/engine.js'

const hasEngine = typeof testBases() !== 'string'
const withEngine = hasEngine ? describe : describe.skip
const second = hasEngine ? containerdEngine() : undefined
const withTwoEngines = second === undefined ? test.skip : test
const prefix = `t${randomUUID().slice(0, 8)}-`
const path = process.env.PATH ?? ''

afterAll(() => {
  if (!hasEngine) return
  removeImages(prefix)
  if (second !== undefined) removeImages(prefix, second)
})

async function build(env: Record<string, string>, inputs: Record<string, string> = {}) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { 'docker/app.Dockerfile': 'FROM scratch\nCOPY mark /mark\n', mark: randomUUID() })
  const result = await runAction({
    action: 'action-build-images',
    workspace,
    inputs: { catalogue: 'false', prefix, ...inputs },
    env,
  })
  return { ...result, errors: result.stdout.split('\n').filter((line) => line.startsWith('::error')) }
}

/** Puts a program `docker` before all others on PATH. It writes a file when it is called. */
function shadowDocker(script: string): { readonly PATH: string; readonly calls: string } {
  const folder = temporaryFolder('bin')
  const calls = join(folder, 'calls')
  writeTree(folder, { calls: '', docker: `#!/bin/sh\necho "$1" >>'${calls}'\n${script}\n` })
  chmodSync(join(folder, 'docker'), 0o755)
  return { PATH: `${folder}:${path}`, calls }
}

const run = createRunner({ output: createStdoutWriter({ write: () => true }), signal: new AbortController().signal })

/** Runs the clients of this machine as if they had no plugins. */
const runWithoutPlugins: Run = async (...call) => {
  const result = await run(...call)
  const info = JSON.parse(result.stdout) as { readonly ClientInfo: object }
  return { ...result, stdout: JSON.stringify({ ...info, ClientInfo: { ...info.ClientInfo, Plugins: null } }) }
}

test('a missing engine is the reason, even if a plugin is missing, too', async () => {
  const env = { PATH: path, DOCKER_HOST: 'unix:///nowhere/docker.sock' }
  const reason = expect.stringMatching(/^no Docker Engine responds: Cannot connect.*nowhere|^docker is not installed$/)
  expect(await findEngine({ run: runWithoutPlugins, env })).toEqual({ state: 'unavailable', reason })
})

test.each([
  [
    'Docker 26 without an engine',
    '{"ServerErrors":["Cannot connect"],"ClientInfo":{}}',
    '',
    'no Docker Engine responds: Cannot connect',
  ],
  ['Docker 28 without an engine', '{"ClientInfo":{}}', 'Cannot connect', 'no Docker Engine responds: Cannot connect'],
  ['one whose engine answers', '{"ServerVersion":"24","ClientInfo":{"Plugins":null}}', '', 'docker on PATH has no buildx plugin'],
  ['another program', '', 'use corp-docker', 'docker on PATH has no buildx plugin'],
  ['a program that prints null', 'null', '', 'docker on PATH has no buildx plugin'],
])('with a stand-in for a client without buildx, %s, the reason is what is missing first', async (_, stdout, stderr, reason) => {
  for (const code of [0, 1]) {
    const answer = async () => await Promise.resolve({ code, stdout, stderr, timedOut: false, seconds: 0 })
    expect(await findEngine({ run: answer, env: {} })).toEqual({ state: 'unavailable', reason })
  }
})

withEngine('the client of Docker', () => {
  test('without a plugin, is not used', async () => {
    const reason = 'docker on PATH has no buildx plugin'
    expect(await findEngine({ run: runWithoutPlugins, env: process.env })).toEqual({ state: 'unavailable', reason })
  })

  test('is the first on PATH', async () => {
    const { PATH, calls } = shadowDocker(`exec env PATH='${path}' docker "$@"`)
    const { code, errors, stdout } = await build({ PATH })
    expect([code, errors]).toEqual([0, []])
    expect(stdout).not.toContain('has no buildx plugin')
    expect(readFileSync(calls, 'utf8').split('\n')).toContain('info')
  })

  test('is that of the system if the first on PATH has no buildx, and one line says so', async () => {
    const { PATH } = shadowDocker('echo "unknown command: $1" >&2\nexit 1')
    const { code, errors, stdout } = await build({ PATH })
    expect([code, errors]).toEqual([0, []])
    expect(stdout.split('\n').filter((line) => line.includes('buildx plugin'))).toEqual([
      'docker on PATH has no buildx plugin, so /usr/bin/docker is used',
    ])
  })

  withTwoEngines('uses the engine of `DOCKER_CONTEXT`', async () => {
    const home = temporaryFolder('home')
    runDockerIn({ HOME: home }, 'context', 'create', 'second', '--docker', `host=${second ?? ''}`)
    const { code, errors } = await build({ HOME: home, DOCKER_HOST: '', DOCKER_CONTEXT: 'second' })
    expect([code, errors]).toEqual([0, []])
    expect(runDocker('--host', second ?? '', 'images', '--quiet', `${prefix}app`)).not.toBe('')
  })

  test('uses the builder of `BUILDX_BUILDER`, unless the input names another one', async () => {
    const env = { BUILDX_BUILDER: `${prefix}none` }
    const { code, errors } = await build(env)
    expect([code, errors]).toEqual([
      1,
      [expect.stringContaining(`The builder \`${prefix}none\` (\`builder\` or \`BUILDX_BUILDER\`) does not exist`)],
    ])
    expect((await build(env, { builder: 'default' })).code).toBe(0)
  })

  test('does not use the builder of `docker buildx use`, and one line says how to', async () => {
    const env = { BUILDX_CONFIG: temporaryFolder('buildx') }
    runDockerIn(env, 'buildx', 'create', '--name=chosen', '--driver=remote', '--use', 'tcp://127.0.0.1:1')
    const { code, stdout } = await build(env)
    expect(code).toBe(0)
    expect(stdout.split('\n').filter((line) => line.includes('`chosen`'))).toEqual([
      'The engine builds with its own builder, not with `chosen` of `docker buildx use`. Set `BUILDX_BUILDER=chosen` to use that one',
    ])
  })

  test.each([
    [{ DOCKER_HOST: '', DOCKER_CONTEXT: 'none' }, 'context "none": context not found'],
    [{ DOCKER_HOST: 'nowhere://x' }, 'invalid bind address format: nowhere://x'],
  ])('says why it cannot start with %j', async (env, reason) => {
    const { code, errors } = await build(env)
    expect([code, errors]).toEqual([
      1,
      [
        expect.stringContaining(
          `No image can be built here. no Docker Engine responds: unable to resolve docker endpoint: ${reason}.`,
        ),
      ],
    ])
  })
})

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { UserError } from '#shared/errors.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { createToolQuery } from '#shared/process/tool-query.js'
import { root } from '../../../scripts/repository.js'
import type { RejectedCall } from '../../../shared/test/support/rejected-call.js'
import { matchesRejection, parseActionErrors } from '../../../shared/test/support/rejected-call.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { buildImages } from '../../src/build-images.js'
import { makeCertificate } from '../support/keys.js'
import { createRejectedImages } from '../support/rejected-images.js'
import { createTestContext } from '../support/test-context.js'

/** An engine that nobody runs: these tests behave the same with and without Docker on the machine. */
const noEngine = { DOCKER_HOST: 'unix:///nonexistent/docker.sock', DOCKER_CONTEXT: '' }

const guide = {
  'docker/base.Dockerfile': 'ARG PYTHON_IMAGE=python:3.12-slim\nFROM ${PYTHON_IMAGE}\nARG TRUST_SHA256\nRUN true\n',
  'docker/builder/Dockerfile': 'FROM eleanor-base\n',
  'docker/runtime.Dockerfile': 'FROM eleanor-builder AS build\nFROM python:3.12-slim\nCOPY --from=build /a /b\n',
}

interface Plan {
  images: {
    name: string
    dockerfile: string
    needs: string[]
    bases: string[]
    level: number
    state: string
    reason: string
    notes: string[]
  }[]
}

async function build(files: Record<string, string>, inputs: Record<string, string>) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, files)
  const result = await runAction({
    action: 'action-build-images',
    inputs: { prefix: 'eleanor-', ...inputs },
    workspace,
    env: noEngine,
  })
  const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'))
  const plan = (result.outputs.plan === undefined ? { images: [] } : JSON.parse(result.outputs.plan)) as Plan
  return { ...result, errors, plan }
}

test('a plan needs no Docker, and shows the graph as JSON, table and picture', async () => {
  const { code, plan, outputs, summary, state } = await build(guide, { mode: 'plan', catalogue: 'false' })
  expect(code).toBe(0)
  const notes: string[] = []
  const reason = 'the mode is `plan`'
  expect(plan.images).toEqual([
    {
      name: 'base',
      dockerfile: 'docker/base.Dockerfile',
      needs: [],
      bases: ['python:3.12-slim'],
      level: 0,
      state: 'planned',
      reason,
      notes,
    },
    {
      name: 'builder',
      dockerfile: 'docker/builder/Dockerfile',
      needs: ['base'],
      bases: [],
      level: 1,
      state: 'planned',
      reason,
      notes,
    },
    {
      name: 'runtime',
      dockerfile: 'docker/runtime.Dockerfile',
      needs: ['builder'],
      bases: ['python:3.12-slim'],
      level: 2,
      state: 'planned',
      reason,
      notes,
    },
  ])
  expect(outputs.images).toBe('{}')
  expect(summary).toContain('| builder | docker/builder/Dockerfile | base | 🕒 planned: the mode is `plan` |')
  expect(summary).toContain('```mermaid')
  expect(Object.keys(state)).toEqual(['step-marker'])
})

test('the catalogue adds the images of the guide that the repository does not define', async () => {
  const files = { 'docker/runtime.Dockerfile': 'FROM eleanor-builder AS build\nFROM python:3.12-slim\nCOPY --from=build /a /b\n' }
  const { plan } = await build(files, { mode: 'plan' })
  const shown = plan.images.map(({ name, dockerfile, needs, level }) => [level, name, dockerfile, ...needs].join(' '))
  expect(shown).toEqual([
    '0 base catalogue/base.Dockerfile of the action',
    '0 base-gpu catalogue/base-gpu.Dockerfile of the action',
    '1 builder catalogue/builder.Dockerfile of the action base-gpu',
    '1 dev catalogue/dev.Dockerfile of the action base-gpu',
    '2 runtime docker/runtime.Dockerfile builder',
    '2 runtime-gpu catalogue/runtime-gpu.Dockerfile of the action builder',
  ])
  const alone = await build({}, { mode: 'plan', images: 'builder', 'build-args': 'BASE_IMAGE=base' })
  expect(alone.plan.images.map(({ name }) => name)).toEqual(['base', 'builder'])
  const withoutCuda = await build(files, { mode: 'plan', catalogue: 'cpu' })
  expect(withoutCuda.plan.images.map(({ name, needs }) => [name, ...needs].join(' '))).toEqual([
    'base',
    'builder base',
    'dev base',
    'runtime builder',
  ])
})

test('build-or-plan without an engine plans everything with the reason; build fails', async () => {
  const planned = await build(guide, { mode: 'build-or-plan', catalogue: 'false' })
  expect(planned.code).toBe(0)
  for (const { state, reason } of planned.plan.images)
    expect([state, reason]).toEqual(['planned', expect.stringMatching(/docker/i)])
  const failed = await build(guide, { catalogue: 'false' })
  expect(failed.code).toBe(1)
  expect(failed.errors).toEqual([expect.stringMatching(/^::error::No image can be built here\. .*set `mode: build-or-plan`/)])
})

test('a trust store is checked, logged and shown, even in a plan', async () => {
  const files = { ...guide, 'ca/trust.pem': makeCertificate('Soon CA', '-days', '5').pem }
  const { code, stdout, summary } = await build(files, { mode: 'plan', catalogue: 'false', 'trust-pem': 'ca/trust.pem' })
  expect(code).toBe(0)
  expect(stdout).toMatch(/::warning::Trust store: Soon CA expires in \d days/)
  expect(summary).toMatch(/\| Soon CA \| \d{4}-\d\d-\d\d \| \d \| yes \|/)
})

const rejected = createRejectedImages()

/** Runs the action in this process, which takes a tenth of the time. Throws what it ends with. */
async function buildHere({ files, inputs = {} }: RejectedCall) {
  const [workspace, temp] = [temporaryFolder('workspace'), temporaryFolder('runner')]
  writeTree(workspace, files)
  const given = Object.entries({ prefix: 'eleanor-', mode: 'plan', ...inputs })
  const env = { ...noEngine, PATH: process.env.PATH, HOME: process.env.HOME, RUNNER_TEMP: temp, GITHUB_WORKSPACE: workspace }
  const context = createTestContext(temp, {
    run: createRunner({ output: createStdoutWriter({ write: () => true }), signal: new AbortController().signal }),
  })
  const written: string[] = []
  const ending = await buildImages({
    ...context,
    workspace,
    actionPath: join(root, 'action-build-images'),
    query: createToolQuery({}),
    env: { ...env, ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])) },
    setOutput: (name) => void written.push(name),
    saveState: (name) => void written.push(name),
  }).catch((error: unknown) => error)
  return { ending, written: [...written, ...readdirSync(temp)] }
}

test.each(Object.entries(rejected))('%s is rejected with one error before anything is written', async (_, call) => {
  const { ending, written } = await buildHere(call)
  if (!(ending instanceof UserError)) throw ending
  const { file = '', line } = ending.at ?? {}
  const message = ending.message.replaceAll('Input `', '`')
  expect([{ at: line === undefined ? file : `${file}:${line}`, message }]).toEqual(matchesRejection(call))
  expect(written).toEqual([])
})

test.each(['a key that is none', 'a copied key', 'several bad inputs'])(
  '%s is printed as one error, in its place',
  async (name) => {
    const call = rejected[name] ?? { files: {}, error: /no such call/ }
    const { code, state, temp, stdout } = await build(call.files, { mode: 'plan', ...call.inputs })
    expect(parseActionErrors(stdout)).toEqual(matchesRejection(call))
    expect(code).toBe(1)
    expect(Object.keys(state)).toEqual(['step-marker'])
    expect(readdirSync(temp).filter((each) => !each.startsWith('file-command'))).toEqual([])
    const given = call.inputs?.['deploy-key'] ?? ''
    if (given !== '')
      expect(stdout.split('\n').filter((line) => line.includes(given.trim()) && !line.startsWith('::add-mask::'))).toEqual([])
  },
)

test('a context whose .dockerignore excludes the keys may be copied', async () => {
  const files = { 'docker/a.Dockerfile': 'FROM x\nCOPY . /src', '.ssh/id_ed25519': 'k', '.dockerignore': '**/.ssh\n' }
  expect((await build(files, { mode: 'plan', catalogue: 'false' })).code).toBe(0)
})

import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ActionContext } from '#shared/context/action-context.js'
import { readInputs } from '#shared/inputs/read-inputs.js'
import type { RunOptions } from '#shared/process/runner.js'
import { startResultsService } from '../../../local/results-service/service.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { decideCache } from '../../src/cache/policy.js'
import type { CacheKind } from '../../src/inputs/cache-inputs.js'
import { readCacheInputs, withoutCacheToken } from '../../src/inputs/cache-inputs.js'
import { imageInputs } from '../../src/inputs/input-definitions.js'
import { runInProcess, startProcess } from '../in-process/run-in-process.js'
import { containerdEngine, knowsCacheService, messagesOf, removeImages, startRegistry, testBases } from '../support/engine.js'
import { startFaultProxy } from '../support/fault-proxy.js'

const bases = testBases()
const store = typeof bases === 'string' ? undefined : containerdEngine()
const withEngine = typeof bases === 'string' ? describe.skip : describe
const withStore = store === undefined ? describe.skip : describe
if (store === undefined)
  process.stderr.write('The tests with the image store of containerd are skipped: there is no such engine\n')
const prefix = `t${randomUUID().slice(0, 8)}-`
const token = `token-${randomUUID()}`

let registry: Awaited<ReturnType<typeof startRegistry>>
beforeAll(async () => {
  if (typeof bases !== 'string') registry = await startRegistry()
})
afterAll(async () => {
  if (typeof bases === 'string') return
  await registry.close()
  removeImages(prefix)
  if (store !== undefined) removeImages(prefix, store)
})

/** Two stages, so that one of them is in no image. */
const twoStages = 'FROM scratch AS tools\nCOPY tool /tool\nCOPY other /other\nFROM scratch\nCOPY --from=tools /tool /app/tool\n'

async function build(
  files: Record<string, string>,
  inputs: Record<string, string>,
  env: Record<string, string> = {},
  start = runInProcess,
) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { 'docker/app.Dockerfile': twoStages, other: 'nothing', ...files })
  const result = await start({
    workspace,
    env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', ...env },
    inputs: { catalogue: 'false', prefix, secrets: `token=${token}`, ...inputs },
  })
  const built = JSON.parse(result.outputs.images ?? '{}') as Record<string, { cached: boolean }>
  const messages = messagesOf(result.stdout, /^(?:::error|::warning|The cache)/)
  return { ...result, messages, cached: built.app?.cached }
}

async function tagsOf(space: string): Promise<string[]> {
  const answer = await fetch(`http://${registry.address}/v2/${space}/${prefix}app/tags/list`)
  return answer.ok ? ((await answer.json()) as { tags: string[] }).tags : []
}

const onlyRead = expect.stringMatching(
  /^::warning::The cache `\w+` is read-only: the driver `docker` writes it only with the containerd/,
)
const written = expect.stringMatching(/^The cache of app was written: [\d.]+ MB$/)

test.each<[Record<string, string>, string[]]>([
  [
    { cache: 'local', 'cache-tag': 'a:b', 'cache-limit': '0', 'cache-directory': '/tmp/x,mode=max' },
    ['cache-tag` is `a:b', 'cache-limit` is `0', 'cache-directory` is `/tmp/x,mode=max`. Give an absolute path without commas'],
  ],
  [
    { cache: 's3', 'cache-directory': '-x' },
    ['`cache` is `s3`. Allowed: off, gha', 'cache-directory` is `-x`, which starts with `-`'],
  ],
  [{ cache: 'gha', 'cache-directory': '/x' }, ['cache-directory` is set, but `cache` is `gha`']],
  [{ cache: 'local' }, ['cache-directory` is missing']],
  [{ cache: 'local', 'cache-directory': '/workspace/sub/cache' }, ['which is in the build context']],
])('inputs of the cache that are rejected: %j', async (given, problems) => {
  const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  const context = { env, workspace: '/workspace' }
  const read = async () => await readInputs(context, imageInputs, (input) => readCacheInputs(context, input, 'sub'))
  for (const problem of problems) await expect(read()).rejects.toThrow(problem)
})

test('a run that switches the cache off accepts the folder that the configuration has for it', async () => {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { 'eleanor.toml': '[tool.eleanor.images]\ncache = "local"\ncache-directory = "/tmp/layers"\n' })
  const read = async (env: Record<string, string>) => {
    const context = { env, workspace }
    return await readInputs(context, imageInputs, (input) => readCacheInputs(context, input, '.'))
  }
  expect(await read({})).toMatchObject({ kind: 'local', folder: '/tmp/layers' })
  expect(await read({ INPUT_CACHE: 'off' })).toMatchObject({ kind: 'off' })
})

const serviceToken = { ACTIONS_RUNTIME_TOKEN: 'x' }
test.each<[kind: CacheKind, event: string, containerd: boolean, service: Record<string, string>, use: string]>([
  ['off', 'push', true, {}, 'nothing'],
  ['gha', 'push', true, serviceToken, 'writes'],
  ['gha', 'push', true, {}, 'nothing'],
  ['gha', 'push', false, serviceToken, 'reads'],
  ['gha', 'pull_request', true, serviceToken, 'writes'],
  ['registry', 'push', true, {}, 'writes'],
  ['registry', 'pull_request', true, {}, 'reads'],
  ['local', 'merge_group', true, {}, 'reads'],
  ['registry', 'issue_comment', true, {}, 'reads'],
  ['registry', 'pull_request_target', true, {}, 'nothing'],
  ['local', 'release', true, {}, 'nothing'],
  ['inline', 'push', false, {}, 'writes'],
  ['inline', 'workflow_run', false, {}, 'nothing'],
])(
  'the cache `%s` in a run of `%s`, containerd store %s, variables %j: %s',
  (...[kind, event, hasContainerdStore, service, expected]) => {
    const messages: string[] = []
    const log = { info: (line: string) => void messages.push(line), warning: (line: string) => void messages.push(line) }
    const engine = {
      docker: 'docker',
      buildx: ['docker', 'buildx'] as const,
      folder: '',
      version: '1',
      builder: 'default',
      ownBuilder: 'default',
      driver: 'docker',
      hasContainerdStore,
    }
    const use = decideCache(
      { env: { GITHUB_EVENT_NAME: event }, log: log as unknown as ActionContext['log'] },
      { kind, service },
      engine,
    )
    expect(use === undefined ? 'nothing' : use.isWritten ? 'writes' : 'reads').toBe(expected)
    // Whatever is not done is reported once.
    expect(messages).toHaveLength(kind === 'off' || expected === 'writes' ? 0 : 1)
    const tag = decideCache(
      { env: { GITHUB_REF: 'refs/tags/v1' }, log: log as unknown as ActionContext['log'] },
      { kind, service },
      engine,
    )
    expect(tag).toBeUndefined()
  },
)

test('no program gets the variables of the service, but who is given them (run by a recorder)', async () => {
  const seen: unknown[] = []
  const run = async (_: string, __: readonly string[], options: RunOptions = {}) => {
    seen.push(options.env)
    return await Promise.resolve({ code: 0, stdout: '', stderr: '', timedOut: false, seconds: 0 })
  }
  const env = { PATH: '/bin', ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RESULTS_URL: 'y' }
  const context = withoutCacheToken({ env, run } as unknown as ActionContext)
  await context.run('docker', [])
  await context.run('docker', [], { env: { ...context.env, ACTIONS_RUNTIME_TOKEN: 'x' } })
  expect(seen).toEqual([{ PATH: '/bin' }, { PATH: '/bin', ACTIONS_RUNTIME_TOKEN: 'x' }])
})

withEngine('an engine without the image store of containerd', () => {
  test('writes an inline cache with the image; other kinds it only reads, and goes on', async () => {
    const inputs = { cache: 'inline', registry: `${registry.address}/inline`, push: 'true' }
    const { code, messages } = await build({ tool: randomUUID() }, inputs)
    expect([code, messages]).toEqual([0, []])
    const { config } = (await manifestOf('inline')) as { config: { digest: string } }
    const blob = await fetch(`http://${registry.address}/v2/inline/${prefix}app/blobs/${config.digest}`)
    expect(await blob.json()).toHaveProperty(['moby.buildkit.cache.v0'])
    const folder = join(temporaryFolder('cache'), 'images')
    const local = await build({ tool: randomUUID() }, { cache: 'local', 'cache-directory': folder })
    expect([local.code, local.messages, existsSync(folder)]).toEqual([0, [onlyRead], false])
  })
})

withStore('an engine with the image store of containerd', () => {
  const on = { DOCKER_HOST: store ?? '' }

  test('a registry keeps the cache, of which another engine builds', async () => {
    const files = { tool: randomUUID() }
    const inputs = { cache: 'registry', registry: `${registry.address}/reg` }
    const first = await build(files, inputs, on)
    expect([first.code, first.messages, await tagsOf('reg')]).toEqual([0, [written], ['buildcache']])
    const second = await build(files, inputs)
    expect([second.messages, second.cached]).toEqual([[onlyRead], true])
  })

  test('a folder keeps the cache of each image, but none that is too large or holds a secret in a stage of no image', async () => {
    const folder = join(temporaryFolder('cache'), 'images')
    const inputs = { cache: 'local', 'cache-directory': folder }
    const leaked = await build({ tool: randomUUID(), other: token }, inputs, on)
    expect(leaked.code).toBe(0)
    expect(leaked.messages).toEqual([
      expect.stringMatching(
        /^::warning::The cache of app was not written: a secret is in a stage that is not in the image, other/,
      ),
    ])
    const large = { tool: randomUUID(), other: randomBytes(200_000).toString('hex') }
    const tooLarge = await build(large, { ...inputs, 'cache-limit': '0.0001' }, on)
    expect(tooLarge.messages).toEqual([
      expect.stringMatching(/not written: its size is 0\.2 MB, more than `cache-limit` \(0\.1 MB\)/),
    ])
    expect(existsSync(folder)).toBe(false)
    const files = { tool: randomUUID() }
    for (const place of ['first', 'again']) {
      const { messages, state } = await build({ ...files, other: place }, inputs, on)
      expect([messages, readdirSync(folder)]).toEqual([[written], [`${prefix}app`]])
      expect(readdirSync(state['private-folder'] ?? '').filter((name) => name.startsWith('cache'))).toEqual([])
    }
    expect((await build({ ...files, other: 'again' }, inputs)).cached).toBe(true)
  })

  test('a cache that cannot be written, or that the builder leaves out, is one warning', async () => {
    const proxy = await startFaultProxy(registry.address)
    proxy.rule = (what) => (what.startsWith('GET') || what.startsWith('HEAD') ? undefined : 403)
    const inputs = { cache: 'registry', registry: `${proxy.address}/rejected` }
    const { code, messages } = await build({ tool: randomUUID() }, inputs, on)
    await proxy.close()
    expect([code, messages]).toEqual([0, [expect.stringMatching(/^::warning::The cache of app was not written: .*403/)]])
    const folder = temporaryFolder('cache')
    writeTree(folder, { file: '' })
    const local = { cache: 'local', 'cache-directory': join(folder, 'file', 'images') }
    const below = await build({ tool: randomUUID() }, local, on, startProcess)
    expect([below.code, below.messages]).toEqual([
      0,
      [expect.stringMatching(/^::warning::The cache of app was not written: ENOTDIR/)],
    ])
  })

  test("GitHub's cache is a warning with the BuildKit of an engine from before 0.20, which does not know the service of today", async () => {
    const results = await startResultsService({ folder: join(temporaryFolder('results'), 'data') })
    const env = { ACTIONS_RESULTS_URL: results.url, ACTIONS_RUNTIME_TOKEN: results.token }
    const { code, messages } = await build({ tool: randomUUID() }, { cache: 'gha' }, { ...on, ...env })
    await results.close()
    expect(code).toBe(0)
    const why = knowsCacheService() ? /failed to build: .*404 Not Found/ : /the builder skipped it$/
    expect(messages).toEqual([expect.stringMatching(new RegExp(`^::warning::The cache of app was not written: ${why.source}`))])
  })
})

async function manifestOf(space: string): Promise<unknown> {
  const accept = 'application/vnd.docker.distribution.manifest.v2+json'
  const answer = await fetch(`http://${registry.address}/v2/${space}/${prefix}app/manifests/latest`, { headers: { accept } })
  return await answer.json()
}

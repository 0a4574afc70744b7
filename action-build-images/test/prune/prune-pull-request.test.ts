import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { deletePackageVersion } from '../../src/prune/package-versions.js'
import { prunePullRequest } from '../../src/prune/prune-pull-request.js'
import { matchesTag, pullRequestTags } from '../../src/tags/pull-request-tags.js'
import { canStartRegistry, startRegistry } from '../support/engine.js'
import type { FaultProxy } from '../support/fault-proxy.js'
import { startFaultProxy } from '../support/fault-proxy.js'
import { pushImage } from '../support/push-client.js'
import { createTestContext } from '../support/test-context.js'

const hasRegistry = canStartRegistry()
const withRegistry = hasRegistry ? describe : describe.skip
const indexType = 'application/vnd.oci.image.index.v1+json'
let registry: Awaited<ReturnType<typeof startRegistry>>
let proxy: FaultProxy
const warnings: string[] = []

beforeAll(async () => {
  if (!hasRegistry) return
  registry = await startRegistry({ deletes: true })
  proxy = await startFaultProxy(registry.address)
})
beforeEach(() => {
  if (!hasRegistry) return
  proxy.rule = () => undefined
  proxy.seen.length = 0
  warnings.length = 0
})
afterAll(async () => {
  if (!hasRegistry) return
  await proxy.close()
  await registry.close()
})

/** The event of a pull request with the number 7. */
function closed(action = 'closed') {
  const folder = temporaryFolder('event')
  writeTree(folder, {
    'event.json': JSON.stringify({ action, pull_request: { number: 7, state: action === 'closed' ? 'closed' : 'open' } }),
  })
  return { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_REF: 'refs/heads/main' }
}

const urlOf = (path: string) => `http://${registry.address}/v2/${path}`

/** Pushes an image for each entry, under its tags. Gives the digests. */
async function push(path: string, tags: Readonly<Record<string, readonly string[]>>) {
  const digests: Record<string, string> = {}
  for (const [content, names] of Object.entries(tags))
    for (const name of names)
      digests[content] = await pushImage(urlOf(path), { layers: [`${path} ${content}`], config: {} }, name)
  return digests
}

async function tagsOf(path: string): Promise<string[]> {
  const answer = await fetch(`${urlOf(path)}/tags/list`)
  const { tags } = (await answer.json()) as { tags?: string[] | null }
  return [...(tags ?? [])].sort()
}

/** Prunes in this process. */
async function prune(path: string, tags: readonly [string, ...string[]], dryRun = false) {
  const outputs = new Map<string, unknown>()
  const run = async () => await Promise.reject(new Error('No program is expected'))
  const context = createTestContext(temporaryFolder('runner'), { run })
  const log = { ...context.log, warning: (text: string) => void warnings.push(text) }
  const observed = {
    ...context,
    log,
    setOutput: (name: string, value: unknown) => void outputs.set(name, value),
  }
  const [space = '', image = ''] = path.split('/')
  await prunePullRequest(
    observed,
    {
      naming: { registries: [`${proxy.address}/${space}`], prefix: '', tags },
      variants: { variants: [{ name: 'gpu', args: new Map() }], defaultVariant: undefined, suffixIn: 'tag' },
      latestRule: { latest: 'auto', version: '', tagTemplate: 'v{version}', token: '' },
      dryRun,
    },
    [{ name: image }],
  )
  return outputs.get('pruned')
}

const deletions = () => proxy.seen.filter((what) => what.startsWith('DELETE'))

withRegistry('pruning in a registry that deletes manifests, but no single tags', () => {
  test('the tags of the pull request are deleted, and those of others stay', async () => {
    await push('a/app', { one: ['pr-7'], two: ['pr-7-0123abc', 'pr-7-9999999'], other: ['pr-70', 'pr-7-x', 'v1.7', 'latest'] })
    const tags = ['pr-7', 'pr-7-__short-sha__'] as const
    const expected = ['pr-7', 'pr-7-0123abc', 'pr-7-9999999'].map((tag) => `${proxy.address}/a/app:${tag}`)
    expect(new Set((await prune('a/app', tags, true)) as string[])).toEqual(new Set(expected))
    expect(deletions()).toEqual([])
    expect(new Set((await prune('a/app', tags)) as string[])).toEqual(new Set(expected))
    expect(await tagsOf('a/app')).toEqual(['latest', 'pr-7-x', 'pr-70', 'v1.7'])
    expect(await prune('a/app', tags)).toEqual([])
    expect(await prune('none/app', tags)).toEqual([])
  })

  test('what another tag or an index of it needs stays, and a warning names the tag', async () => {
    const { shared = '', child = '' } = await push('b/app', {
      shared: ['pr-7', 'latest'],
      child: ['pr-7-0123abc'],
      own: ['pr-7-gpu'],
    })
    const entry = { mediaType: 'application/vnd.oci.image.manifest.v1+json', size: 1, digest: child }
    const index = JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [entry] })
    // The registry wants the true size, and checks nothing else.
    await fetch(`${urlOf('b/app')}/manifests/v2`, { method: 'PUT', body: index, headers: { 'content-type': indexType } })
    expect(await prune('b/app', ['pr-7', 'pr-7-__short-sha__', 'pr-7-gpu'])).toEqual([`${proxy.address}/b/app:pr-7-gpu`])
    expect(warnings).toEqual([
      expect.stringMatching(
        /b\/app:pr-7 \(kept: the registry deletes no single tags, and `latest` needs .*b\/app:pr-7-0123abc \(kept: .*`v2` needs/,
      ),
    ])
    expect(await tagsOf('b/app')).toEqual(['latest', 'pr-7', 'pr-7-0123abc', 'v2'])
    expect(shared).not.toBe(child)
  })

  test.each([
    ['the list of tags', /^GET .*\/tags\/list/],
    ['a tag of the pull request', /^GET .*\/manifests\/pr-7$/],
    ['another tag', /^GET .*\/manifests\/latest$/],
  ])('if %s cannot be read, no manifest is deleted', async (_, what) => {
    await push('c/app', { one: ['pr-7'], two: ['latest'] })
    proxy.rule = (request) => (what.test(request) ? 403 : undefined)
    await expect(prune('c/app', ['pr-7'])).rejects.toThrow(/403.*[Nn]othing.* was deleted/)
    expect(deletions().filter((request) => request.includes('sha256:'))).toEqual([])
    expect(await tagsOf('c/app')).toEqual(['latest', 'pr-7'])
  })

  test('a registry that deletes single tags (played by the proxy) keeps the manifest', async () => {
    await push('d/app', { shared: ['pr-7', 'latest'] })
    let isDeleted = false
    proxy.rule = (what) => {
      if (what.endsWith('/manifests/pr-7') && isDeleted) return 404
      if (what !== 'DELETE /v2/d/app/manifests/pr-7') return undefined
      isDeleted = true
      return 202
    }
    expect(await prune('d/app', ['pr-7'])).toEqual([`${proxy.address}/d/app:pr-7`])
    expect(deletions()).toHaveLength(1)
  })

  test('the mode is for closed pull requests, and its outputs are tags', async () => {
    await push('e/p-app', { one: ['pr-7', 'pr-7-gpu'], two: ['latest'] })
    const workspace = temporaryFolder('workspace')
    writeTree(workspace, { 'docker/app.Dockerfile': 'FROM scratch\nARG KIND\n' })
    const inputs = {
      mode: 'prune',
      catalogue: 'false',
      prefix: 'p-',
      registry: `${proxy.address}/e`,
      variants: 'gpu: KIND=gpu',
      tags: '{branch}, pr-{pr}, latest',
    }
    const call = async (env: Record<string, string>) => await runAction({ action: 'action-build-images', workspace, inputs, env })
    const open = await call(closed('synchronize'))
    expect(open.stdout).toMatch(/^::error::Input `mode` is `prune`, but this run is not about a pull request that was closed/m)
    const { stdout, code, outputs, summary } = await call(closed())
    expect([code, stdout.match(/^::error.*/gm)]).toEqual([0, null])
    expect(JSON.parse(outputs.pruned ?? '')).toEqual([`${proxy.address}/e/p-app:pr-7`, `${proxy.address}/e/p-app:pr-7-gpu`])
    expect(summary).toContain('| deleted |')
    expect(await tagsOf('e/p-app')).toEqual(['latest'])
  })
})

test.each<[string, string[]]>([
  ['pr-{pr}', ['pr-7']],
  ['pr{pr}', ['pr7']],
  ['pr-{pr}{if:pull-request}', ['pr-7']],
  ['pr-{pr}-{short-sha}', ['pr-7-0123abc']],
  ['{date}.{run}-pr-{pr}', ['20260131.12-pr-7']],
  ...[
    '{pr}',
    'v{pr}',
    '{pr}-',
    '1.{pr}',
    'latest',
    '{branch}',
    '{run}{pr}a',
    'a{pr}{short-sha}',
    'a1{pr}',
    'pr-{pr}-{version}',
    'pr-{pr}-{date:YYYY}',
  ].map((template): [string, string[]] => [template, []]),
])('the template %s has the tags %j of the pull request 7', (template, tags) => {
  const patterns = pullRequestTags([template], 7)
  expect(patterns).toHaveLength(tags.length)
  for (const pattern of patterns) expect(tags.every((tag) => matchesTag(tag, pattern))).toBe(true)
  const others = ['pr-70', 'pr-17', 'xpr-7', 'pr-7-0123abcd', 'pr-7-', 'prX7', '20260131.12-pr-71']
  for (const pattern of patterns) expect(others.filter((tag) => matchesTag(tag, pattern))).toEqual([])
})

test('a stand-in for the API of GitHub deletes versions of a package that have no other tag', async () => {
  const seen: string[] = []
  const version = (id: number, tags: readonly string[]) => ({ id, name: `sha256:${id}`, metadata: { container: { tags } } })
  const versions = [version(1, ['pr-7']), version(2, ['pr-7-gpu', 'latest']), version(3, ['pr-7'])]
  const server = createServer((message, response) => {
    seen.push(`${message.method ?? ''} ${message.url ?? ''} ${message.headers.authorization ?? ''}`)
    const path = '/users/owner/packages/container/team%2Fapp/versions'
    const isHere = message.url?.startsWith(path) === true
    if (message.method === 'GET') response.writeHead(isHere ? 200 : 404).end(JSON.stringify(versions))
    else response.writeHead(message.url === `${path}/1` ? 204 : 403).end()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const repository = {
    name: 'ghcr.io/owner/team/app',
    url,
    path: 'owner/team/app',
    authorize: async () => await Promise.resolve(undefined),
  }
  const { signal } = new AbortController()
  const remove = async (tag: string, id: number, user?: string) =>
    await deletePackageVersion(
      { env: { GITHUB_API_URL: url }, signal },
      { repository, tag, digest: `sha256:${id}` },
      { token: 't', isPruned: (name) => name.startsWith('pr-7'), findUser: async () => await Promise.resolve(user) },
    )
  expect(await remove('pr-7', 1, 'v2')).toEqual({ state: 'needed', reason: '`v2` needs its image' })
  expect(await remove('pr-7-gpu', 2)).toEqual({ state: 'needed', reason: '`latest` needs its image' })
  expect(seen.filter((what) => what.startsWith('DELETE'))).toEqual([])
  expect(await remove('pr-7', 1)).toEqual({ state: 'deleted' })
  expect(await remove('pr-7', 3)).toEqual({ state: 'failed', reason: 'the API of GitHub answered 403' })
  expect(seen).toContain('DELETE /users/owner/packages/container/team%2Fapp/versions/1 Bearer t')
  await new Promise((resolve) => void server.close(resolve))
})

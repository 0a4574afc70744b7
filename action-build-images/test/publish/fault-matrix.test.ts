import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { publish } from '../../src/publish/publish.js'
import { canStartRegistry, startRegistry } from '../support/engine.js'
import type { Fault } from '../support/fault-proxy.js'
import { startFaultProxy } from '../support/fault-proxy.js'
import type { PushedContent } from '../support/push-client.js'
import { createPushClient, digestOf, manifestOf, pushImage } from '../support/push-client.js'
import { createTestContext } from '../support/test-context.js'

const hasRegistry = canStartRegistry()
const withRegistry = hasRegistry ? describe : describe.skip
let registry: Awaited<ReturnType<typeof startRegistry>>

beforeAll(async () => {
  if (!hasRegistry) return
  registry = await startRegistry()
  for (const [image, content] of contents) {
    const url = (space: string) => `http://${registry.address}/v2/${space}/${image}`
    await pushImage(url('earlier'), earlier, 'latest')
    await pushImage(url('pushed'), earlier, 'latest')
    await pushImage(url('pushed'), content, digestOf(manifestOf(content)))
  }
})
afterAll(async () => {
  if (hasRegistry) await registry.close()
})

const earlier: PushedContent = { layers: ['earlier layer'], config: { release: 'earlier' } }
const contents = new Map<string, PushedContent>([
  ['a', { layers: ['layer of a'], config: { release: 'new', image: 'a' } }],
  ['b', { layers: ['layer of a', 'layer of b'], config: { release: 'new', image: 'b' } }],
])
const images = [...contents.keys()]
/** The tags that the run writes. Earlier releases have `latest`, but not `2`. */
const tagNames = ['2', 'latest'] as const

/**
 * The requests of a publish, by a pattern for `METHOD /path`, and when they come: while images are pushed, while tags are written, or in
 * the roll-back after the last tag has failed.
 */
const requests: readonly (readonly [name: string, stage: 'push' | 'tags' | 'roll-back', pattern: RegExp])[] = [
  ['the challenge', 'push', /^GET \/v2\/$/],
  ['a token', 'push', /^GET \/token$/],
  ['the search for a blob', 'push', /^HEAD .*\/blobs\//],
  ['a mount', 'push', /^POST .*\/b\/blobs\/uploads\/ mount$/],
  ['the start of an upload', 'push', /^POST .*\/a\/blobs\/uploads\/$/],
  ['an upload', 'push', /^PATCH /],
  ['the end of an upload', 'push', /^PUT .*\/blobs\/uploads\//],
  ['a manifest', 'push', /^PUT .*\/manifests\/sha256:/],
  ['reading a new tag', 'tags', /^GET .*\/b\/manifests\/2$/],
  ['reading an old tag', 'tags', /^GET .*\/b\/manifests\/latest$/],
  ['writing a new tag', 'tags', /^PUT .*\/b\/manifests\/2$/],
  ['writing an old tag', 'tags', /^PUT .*\/b\/manifests\/latest$/],
  ['comparing in a roll-back', 'roll-back', /^HEAD .*\/manifests\/(?!sha256:)/],
  ['deleting in a roll-back', 'roll-back', /^DELETE .*\/manifests\//],
  ['restoring in a roll-back', 'roll-back', /^PUT .*\/a\/manifests\/latest$/],
]
const faults: readonly Fault[] = [401, 403, 404, 429, 500, 502, 503, 'reset', 'cut', 'lost']

interface Case {
  readonly name: string
  readonly stage: (typeof requests)[number][1]
  readonly pattern: RegExp
  readonly fault: Fault
  readonly isOnce: boolean
}

const cases = requests.flatMap(([request, stage, pattern]) =>
  faults.flatMap((fault): Case[] => {
    const always = { name: `${String(fault)} at ${request}`, stage, pattern, fault, isOnce: false }
    return stage === 'push' ? [always] : [always, { ...always, name: `${always.name}, once`, isOnce: true }]
  }),
)

interface CaseResult {
  /** Text of what is wrong; empty if the case is right. */
  readonly problems: readonly string[]
  readonly injected: number
  readonly error: unknown
}

/** Publishes two images over an earlier release while one kind of request fails, and compares the registry with the promise. */
async function publishWith({ name, stage, pattern, fault, isOnce }: Case, index: number): Promise<CaseResult> {
  const space = `case${index}`
  cpSync(folderOf(stage === 'push' ? 'earlier' : 'pushed'), folderOf(space), { recursive: true })
  const proxy = await startFaultProxy(registry.address)
  let injected = 0
  let isRollingBack = false
  proxy.rule = (what, { headers, url = '' }) => {
    const isDue = (stage !== 'roll-back' || isRollingBack) && pattern.test(url.includes('mount=') ? `${what} mount` : what)
    if (isDue && !(isOnce && injected > 0)) {
      injected++
      return fault
    }
    if (what === 'GET /token') return (response) => response.end(JSON.stringify({ token: 'given', expires_in: 300 }))
    if (headers.authorization !== 'Bearer given') {
      const challenge = `Bearer realm="http://${proxy.address}/token",service="test"`
      return (response) => response.writeHead(401, { 'www-authenticate': challenge }).end()
    }
    if (stage === 'roll-back' && /^PUT .*\/b\/manifests\/latest$/.test(what)) {
      isRollingBack = true
      return 500
    }
    // This registry deletes no tags, so the proxy does, as newer ones can.
    const [, image = '', tag = ''] = /^DELETE .*\/(\w+)\/manifests\/(\w+)$/.exec(what) ?? []
    if (tag === '') return undefined
    rmSync(tagFolder(space, image, tag), { recursive: true, force: true })
    return (response) => response.writeHead(202).end()
  }
  const context = createTestContext(temporaryFolder('runner'), { run: createPushClient(contents) })
  const error = await tryToPublish(context, `${proxy.address}/${space}`)
  await proxy.close()
  return { problems: findProblems(space, error).map((problem) => `${name}: ${problem}`), injected, error }
}

/** Every tag must be what it was or what was asked for, and the error must name each one that is not what it was. */
function findProblems(space: string, error: unknown): string[] {
  const text = error instanceof UserError ? error.message : ''
  const bugs = error === undefined || error instanceof UserError ? [] : [`a bug: ${messageOf(error)}`]
  const tags = images.flatMap((image) => tagNames.map((tag) => ({ image, tag })))
  return tags.reduce((problems, { image, tag }) => {
    const before = readTag('earlier', image, tag)
    const now = readTag(space, image, tag)
    const wanted = digestOf(manifestOf(contents.get(image) ?? earlier))
    const place = `${image}:${tag}`
    if (now !== before && now !== wanted) return [...problems, `${place} is lost: ${String(now)}`]
    if (error === undefined && now !== wanted) return [...problems, `${place} is not written, but the run succeeded`]
    if (error === undefined || now === before) return problems
    if (!text.includes(place)) return [...problems, `${place} is left, but not named: ${text}`]
    return text.includes('No tag was') ? [...problems, `${place} was changed: ${text}`] : problems
  }, bugs)
}

/** Files of the repositories in this namespace. Source: distribution, "Storage paths". */
function folderOf(space: string): string {
  return join(registry.data, 'docker', 'registry', 'v2', 'repositories', space)
}

function tagFolder(space: string, image: string, tag: string): string {
  return join(folderOf(space), image, '_manifests', 'tags', tag)
}

function readTag(space: string, image: string, tag: string): string | undefined {
  const link = join(tagFolder(space, image, tag), 'current', 'link')
  return existsSync(link) ? readFileSync(link, 'utf8') : undefined
}

async function tryToPublish(context: ActionContext, registryName: string): Promise<unknown> {
  const naming = { registries: [registryName], prefix: '', tags: tagNames } as const
  const ids = new Map(images.map((image) => [image, image]))
  try {
    await publish(context, 'docker', { ids, naming, bases: [] })
    return undefined
  } catch (error) {
    return error
  }
}

withRegistry('a publish through a client of the engine that stands in for it', () => {
  test(`${cases.length} faults of the registry lose no tag, and the error names each tag that was left`, async () => {
    const results = await Promise.all(cases.map(publishWith))
    expect(results.length).toBeGreaterThanOrEqual(200)
    expect(results.flatMap(({ problems }) => problems)).toEqual([])
    const withoutFault = results.flatMap(({ injected }, index) => (injected === 0 ? [cases[index]?.name] : []))
    expect(withoutFault).toEqual([])
  }, 300_000)

  test('a token that expires before an upload is replaced, and the layer is sent again', async () => {
    const expired: Case = { name: 'expired', stage: 'push', pattern: /^PATCH /, fault: 401, isOnce: true }
    const { error, problems, injected } = await publishWith(expired, cases.length)
    expect([error, problems, injected]).toEqual([undefined, [], 1])
  })
})

import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { DiskEstimate } from '../../src/engine/disk-space.js'
import { checkFreeSpace } from '../../src/engine/disk-space.js'
import { removeImages, runDocker, startRegistry, testBases } from '../support/engine.js'
import type { FaultProxy } from '../support/fault-proxy.js'
import { startFaultProxy } from '../support/fault-proxy.js'

test.each<[free: number, estimate: Partial<DiskEstimate>, expected: 'logged' | 'warned' | 'rejected']>([
  [20e9, {}, 'logged'],
  [20e9, { bases: 3e9, images: 6e9, unknown: ['app'] }, 'logged'],
  [20e9, { bases: 3e9, images: 18e9 }, 'warned'],
  [10e9, { bases: 3e9, images: 3e9, unknown: ['app'] }, 'warned'],
  [4e9, {}, 'logged'],
  [2e9, { bases: 3e9 }, 'rejected'],
])('%d bytes of free space for %j are %s', (free, estimate, expected) => {
  const calls: string[] = []
  const log = {
    info: () => void calls.push('logged'),
    warning: () => void calls.push('warned'),
  } as unknown as ActionContext['log']
  const check = () => checkFreeSpace({ log }, free, { bases: 0, images: 0, unknown: [], ...estimate })
  if (expected === 'rejected') expect(check).toThrow(UserError)
  else {
    check()
    expect(calls).toEqual([expected])
  }
})

const bases = testBases()
const withEngine = typeof bases === 'string' ? describe.skip : describe
const prefix = `t${randomUUID().slice(0, 8)}-`
let registry: Awaited<ReturnType<typeof startRegistry>>
let proxy: FaultProxy
beforeAll(async () => {
  if (typeof bases === 'string') return
  registry = await startRegistry()
  proxy = await startFaultProxy(registry.address)
})
afterAll(async () => {
  if (typeof bases === 'string') return
  await proxy.close()
  await registry.close()
  removeImages(prefix)
})

async function build(files: Record<string, string>) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, files)
  return await runAction({ action: 'action-build-images', workspace, inputs: { catalogue: 'false', prefix } })
}

withEngine('before the builds', () => {
  test('the free space is reported with the sizes of the last build; the parent counts once', async () => {
    const files = {
      'docker/a.Dockerfile': 'FROM scratch\nCOPY large /large\n',
      'docker/b.Dockerfile': 'FROM a\nCOPY small /small\n',
      large: 'x'.repeat(3_000_000),
      small: 'x'.repeat(1_000_000),
    }
    const first = await build(files)
    expect(first.stdout).toMatch(/GB\. Estimated space needed: an unknown amount for a, b, not built here before/)
    const second = await build(files)
    expect(second.stdout).toMatch(/GB\. Estimated space needed: up to 4\.0 MB for images, as in their last build/)
  })

  test('a base that does not fit is rejected with the sizes, and nothing is pulled (a fake manifest)', async () => {
    const layer = {
      mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
      size: 4e15,
      digest: `sha256:${'0'.repeat(64)}`,
    }
    const type = 'application/vnd.docker.distribution.manifest.v2+json'
    const config = { mediaType: 'application/vnd.docker.container.image.v1+json', size: 2, digest: `sha256:${'1'.repeat(64)}` }
    const text = JSON.stringify({ schemaVersion: 2, mediaType: type, config, layers: [layer] })
    const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`
    proxy.rule = (what) => {
      if (!what.includes('/manifests/')) return undefined
      return (response) =>
        response
          .writeHead(200, { 'content-type': type, 'docker-content-digest': digest, 'content-length': text.length })
          .end(what.startsWith('HEAD') ? '' : text)
    }
    const { code, stdout } = await build({ 'docker/a.Dockerfile': `FROM ${proxy.address}/huge:1\n` })
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /::error::The engine's disk is too small for these images\. Free space on the engine's disk: [\d.]+ GB\. .*10000000\.0 GB for base images/,
    )
    expect(stdout).not.toContain('a: building')
    // The configuration says which steps the base triggers.
    expect(proxy.seen.filter((what) => what.includes('/blobs/') && !what.includes(config.digest))).toEqual([])
    expect(() => runDocker('image', 'inspect', `${proxy.address}/huge:1`)).toThrow()
  })
})

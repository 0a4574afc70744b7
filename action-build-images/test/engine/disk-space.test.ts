import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { checkRoom } from '../../src/engine/disk-space.js'
import { removeImages, runDocker, startRegistry, testBases } from '../support/engine.js'
import type { FaultProxy } from '../support/fault-proxy.js'
import { startFaultProxy } from '../support/fault-proxy.js'

test.each<[free: number, bases: number, images: number, unknown: string[], expected: 'told' | 'warned' | 'refused']>([
  [20e9, 0, 0, [], 'told'],
  [20e9, 3e9, 6e9, ['app'], 'told'],
  [20e9, 3e9, 18e9, [], 'warned'],
  [10e9, 3e9, 3e9, ['app'], 'warned'],
  [4e9, 0, 0, [], 'told'],
  [2e9, 3e9, 0, [], 'refused'],
])('with %d bytes free, %d for bases and %d for images, and %j unknown: %s', (free, bases, images, unknown, expected) => {
  const seen: string[] = []
  const log = { info: () => void seen.push('told'), warning: () => void seen.push('warned') } as unknown as ActionContext['log']
  const check = () => checkRoom({ log }, free, { bases, images, unknown })
  if (expected === 'refused') expect(check).toThrow(UserError)
  else {
    check()
    expect(seen).toEqual([expected])
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
  test('the room is told with what the images had the last time; the parent counts once', async () => {
    const files = {
      'docker/a.Dockerfile': 'FROM scratch\nCOPY large /large\n',
      'docker/b.Dockerfile': 'FROM a\nCOPY small /small\n',
      large: 'x'.repeat(3_000_000),
      small: 'x'.repeat(1_000_000),
    }
    const first = await build(files)
    expect(first.stdout).toMatch(/GB free; the builds take about what a, b will need, which was not built here before/)
    const second = await build(files)
    expect(second.stdout).toMatch(/GB free; the builds take about up to 4\.0 MB for images as large as the last time/)
  })

  test('a base that does not fit is refused with the figures, and nothing is pulled (a manifest that says so)', async () => {
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
      /::error::The disk of the engine is too small for these images\. The disk of the engine has [\d.]+ GB free; .*10000000\.0 GB for base images/,
    )
    expect(stdout).not.toContain('a: building')
    expect(proxy.seen.filter((what) => what.includes('/blobs/'))).toEqual([])
    expect(() => runDocker('image', 'inspect', `${proxy.address}/huge:1`)).toThrow()
  })
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ActionContext } from '#shared/context/action-context.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { readBaseLayers } from '../../src/engine/base-layers.js'
import { findBaseProblem } from '../../src/engine/check-base.js'
import { findReadImage } from '../../src/engine/read-images.js'
import { readRegistryTriggers } from '../../src/engine/registry-triggers.js'
import { hostPlatform } from '../../src/inputs/platforms.js'
import { manifestMediaTypes } from '../../src/registry/manifests.js'
import { removeImages, runDocker, startRegistry, testBases } from '../support/engine.js'
import { createTestContext } from '../support/test-context.js'

const bases = testBases()
const withEngine = typeof bases === 'string' ? describe.skip : describe
const name = `t${randomUUID().slice(0, 8)}`
let registry: Awaited<ReturnType<typeof startRegistry>>
beforeAll(async () => {
  if (typeof bases === 'string') return
  registry = await startRegistry()
  if (bases.python.includes('/')) runDocker('pull', '--quiet', bases.python)
  runDocker('tag', bases.python, `${registry.address}/${name}:1`)
  runDocker('push', '--quiet', `${registry.address}/${name}:1`)
})
afterAll(async () => {
  if (typeof bases === 'string') return
  await registry.close()
  removeImages(name)
})

/** A run whose client knows no image, and what it asked the client. */
function startRun() {
  const asked: string[] = []
  const run: ActionContext['run'] = async (_docker, args) => {
    asked.push(args.join(' '))
    return await Promise.resolve({ code: 1, stdout: '', stderr: 'none', timedOut: false, seconds: 0 })
  }
  return { asked, context: createTestContext(temporaryFolder('run'), { run }) }
}

withEngine('a base that a run has read from its registry', () => {
  test('is not asked for again: the client would take longer than a cached build (a client that knows no image)', async () => {
    const reference = `${registry.address}/${name}:1`
    const { context, asked } = startRun()
    expect(await readRegistryTriggers(context, reference, hostPlatform())).toEqual([])
    expect(await findBaseProblem(context, { docker: 'docker', driver: 'docker' }, reference)).toBeUndefined()
    const layers = JSON.parse(runDocker('image', 'inspect', '--format', '{{json .RootFS.Layers}}', reference)) as string[]
    expect([...(await readBaseLayers(context, 'docker', [reference]))]).toEqual(layers)
    const manifest = await fetch(`http://${registry.address}/v2/${name}/manifests/1`, { headers: { accept: manifestMediaTypes } })
    const { layers: compressed } = (await manifest.json()) as { layers: { size: number }[] }
    expect(findReadImage(context, reference)?.compressedBytes).toBe(compressed.reduce((sum, { size }) => sum + size, 0))
    expect(asked).toEqual([`image inspect --format {{.Id}} ${reference}`])
  })

  test('is asked for by another run', async () => {
    const reference = `${registry.address}/${name}:1`
    const { context, asked } = startRun()
    expect(await findBaseProblem(context, { docker: 'docker', driver: 'docker-container' }, reference)).toMatch(/none/)
    expect(asked).toContain(`buildx imagetools inspect ${reference}`)
  })
})

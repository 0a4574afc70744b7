import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ActionContext } from '#shared/context/action-context.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { parseDockerfile } from '../../src/dockerfile/analyze.js'
import type { Engine } from '../../src/engine/engine.js'
import type { ImageNode } from '../../src/graph/image-graph.js'
import { inferGraph } from '../../src/graph/image-graph.js'
import { hostPlatform } from '../../src/inputs/platforms.js'
import { readBaseImages } from '../../src/plan/base-images.js'
import { findMissingBases } from '../../src/plan/build-blockers.js'
import { estimateDiskUse } from '../../src/plan/disk-estimate.js'
import { manifestMediaTypes } from '../../src/registry/manifests.js'
import { layersOf, removeImages, runDocker, smallBases, startRegistry } from '../support/engine.js'
import { createTestContext } from '../support/test-context.js'

const bases = smallBases()
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

/** The graph of one image on this base. */
function imagesOn(reference: string): ImageNode[] {
  const text = `FROM ${reference}\n`
  const source = { image: 'app', path: '/app', displayPath: 'app', isFromCatalogue: false, text }
  return inferGraph([parseDockerfile(source, new Map(), undefined)], naming, new Map())
}

const naming = { registries: [''], prefix: '', tags: ['latest'] } as const
const engine = { docker: 'docker', driver: 'docker' } as Engine

withEngine('a base that only its registry has', () => {
  test('is read once: asking again with the client would take longer than a cached build (a client that knows no image)', async () => {
    const reference = `${registry.address}/${name}:1`
    const { context, asked } = startRun()
    const known = { baseOverrides: new Map(), localImages: new Map() }
    const { triggers, registryImages } = await readBaseImages(context, engine, imagesOn(reference), {
      ...known,
      platform: hostPlatform(),
    })
    const layers = layersOf(reference)
    expect([triggers.size, registryImages.get(reference)?.layers]).toEqual([0, layers])
    const search = { ...known, registryImages, pull: 'if missing' } as const
    expect(await findMissingBases(context, engine, imagesOn(reference), search)).toEqual([])
    const manifest = await fetch(`http://${registry.address}/v2/${name}/manifests/1`, { headers: { accept: manifestMediaTypes } })
    const { layers: compressed } = (await manifest.json()) as { layers: { size: number }[] }
    const estimate = await estimateDiskUse(context, engine, imagesOn(reference), { ...known, naming, registryImages })
    expect(estimate.bases).toBe(2.5 * compressed.reduce((sum, { size }) => sum + size, 0))
    expect(asked).toEqual([])
  })

  test('is looked for with the client if it could not be read', async () => {
    const reference = `${registry.address}/${name}:none`
    const { context, asked } = startRun()
    const lookup = { baseOverrides: new Map(), localImages: new Map(), platform: hostPlatform() }
    const { registryImages } = await readBaseImages(context, engine, imagesOn(reference), lookup)
    const search = { ...lookup, registryImages, pull: 'if missing' } as const
    const missing = await findMissingBases(context, { ...engine, driver: 'docker-container' }, imagesOn(reference), search)
    expect(missing.map(({ reason }) => reason)).toEqual([expect.stringMatching(/none is unavailable: .*none$/)])
    expect(asked).toContain(`buildx imagetools inspect ${reference}`)
  })
})

import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { removeImages, runDocker, startRegistry, testBases } from '../support/engine.js'

const withEngine = typeof testBases() === 'string' ? describe.skip : describe
const prefix = `t${randomUUID().slice(0, 8)}-`
let registry: Awaited<ReturnType<typeof startRegistry>>
let base = ''
/** Layers of the base in the engine, and of the one to which its tag has moved in the registry. */
let oldLayer = ''
let newLayer = ''

beforeAll(async () => {
  if (typeof testBases() === 'string') return
  registry = await startRegistry()
  base = `${registry.address}/${prefix}base:1`
  oldLayer = buildBase('old')
  newLayer = buildBase('new')
  runDocker('push', '--quiet', base)
  keepOldBase()
})
afterAll(async () => {
  if (typeof testBases() === 'string') return
  removeImages(prefix)
  await registry.close()
})

/** Builds the base and a second name for it, and returns its layer. */
function buildBase(mark: string): string {
  const folder = temporaryFolder('base')
  writeTree(folder, { Dockerfile: 'FROM scratch\nCOPY mark /mark\n', mark: `${prefix}${mark}` })
  runDocker('build', '--quiet', '--tag', base, '--tag', `${base}-${mark}`, '--file', join(folder, 'Dockerfile'), folder)
  return firstLayer(base)
}

function keepOldBase(): void {
  runDocker('tag', `${base}-old`, base)
}

function firstLayer(reference: string): string {
  return runDocker('image', 'inspect', '--format', '{{index .RootFS.Layers 0}}', reference)
}

const workspace = temporaryFolder('workspace')
writeTree(workspace, {
  'docker/app.Dockerfile': 'FROM far.test/base AS tools\nCOPY app /tools\nFROM far.test/base\nCOPY --from=tools /tools /app\n',
  app: prefix,
})

async function build(inputs: Record<string, string>) {
  const space = `${registry.address}/team`
  const result = await runAction({
    action: 'action-build-images',
    workspace,
    inputs: { catalogue: 'false', prefix, 'base-images': `base=${base}`, registry: space, ...inputs },
  })
  const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'))
  const images = JSON.parse(result.outputs.images ?? '{}') as { app?: { cached: boolean } }
  return { ...result, errors, layer: firstLayer(`${space}/${prefix}app:latest`), isCached: images.app?.cached }
}

withEngine('a second build on the same engine', () => {
  test.each<[inputs: Record<string, string>, layer: 'old' | 'new']>([
    [{}, 'old'],
    [{ push: 'true', pull: 'false' }, 'old'],
    [{ pull: 'true' }, 'new'],
    [{ push: 'true' }, 'new'],
  ])('with %j stands on the %s base, after its tag has moved in the registry', async (inputs, layer) => {
    keepOldBase()
    const result = await build(inputs)
    expect([result.code, result.errors]).toEqual([0, []])
    expect(result.layer).toBe(layer === 'old' ? oldLayer : newLayer)
  })

  test('that pushes uses a base that only the engine has, but not with `pull: true`', async () => {
    const local = `${registry.address}/${prefix}local:1`
    runDocker('tag', base, local)
    const found = await build({ push: 'true', 'base-images': `base=${local}` })
    expect([found.code, found.errors]).toEqual([0, []])
    expect(found.stdout).toContain(`The engine's copy of ${local} is used, because it could not be pulled: `)
    const required = await build({ pull: 'true', 'base-images': `base=${local}` })
    expect(required.errors).toEqual([expect.stringContaining(`the base image ${local} is unavailable: `)])
  })

  test('runs the steps again that `no-cache` and `no-cache-filters` name', async () => {
    await build({})
    expect((await build({})).isCached).toBe(true)
    expect((await build({ 'no-cache': 'true', 'no-cache-filters': 'tools' })).isCached).toBe(false)
    expect((await build({ 'no-cache-filters': 'tools' })).isCached).toBe(false)
    expect((await build({ 'no-cache-filters': 'other' })).isCached).toBe(true)
  })
})

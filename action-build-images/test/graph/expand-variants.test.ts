import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from '@jest/globals'
import { matchesRejection, parseActionErrors } from '../../../shared/test/support/rejected-call.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { removeImages, startRegistry, testBases } from '../support/engine.js'
import { rejectedCaches, rejectedVariants } from '../support/rejected-images.js'

const prefix = `t${randomUUID().slice(0, 8)}-`
const files = {
  'docker/base.Dockerfile': 'ARG BASE=python:3.12-slim\nFROM ${BASE}\n',
  'docker/app.Dockerfile': `FROM ${prefix}base\n`,
  'docker/docs.Dockerfile': 'FROM python:3.12-slim\n',
  'docker/tool.Dockerfile': 'FROM base-gpu AS gpu\nFROM docs\nCOPY --from=gpu /a /b\n',
}
const gpu = 'gpu: BASE=nvcr.io/nvidia/cuda:12.6.3-base-ubuntu24.04'

async function run(tree: Record<string, string>, inputs: Record<string, string>) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, tree)
  const given = { catalogue: 'false', prefix, mode: 'plan', ...inputs }
  const result = await runAction({ action: 'action-build-images', workspace, inputs: given })
  const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'))
  const { images = [] } = JSON.parse(result.outputs.plan ?? '{}') as {
    images?: { name: string; needs: string[]; bases: string[] }[]
  }
  const shown = images.map(({ name, needs, bases }) => [name, ...needs, ...bases].join(' '))
  return { ...result, errors, shown }
}

test('images that declare an argument of a variant, and images based on them, are built per variant; others once', async () => {
  const { errors, shown, outputs } = await run(files, { variants: gpu })
  expect(errors).toEqual([])
  expect(shown).toEqual([
    'base python:3.12-slim',
    'base-gpu nvcr.io/nvidia/cuda:12.6.3-base-ubuntu24.04',
    'docs python:3.12-slim',
    'app base',
    'app-gpu base-gpu',
    'tool base-gpu docs',
  ])
  const { levels } = JSON.parse(outputs.matrix ?? '') as { levels: { image: string }[][] }
  expect(levels.map((level) => level.map(({ image }) => image))).toEqual([
    ['base', 'base-gpu', 'docs'],
    ['app', 'app-gpu', 'tool'],
  ])
})

test('a plain variant replaces the image without variants, whose name then selects all variants', async () => {
  const two = { variants: `cpu: BASE=python:3.13-slim\n${gpu}`, 'default-variant': 'cpu' }
  const { shown } = await run(files, { ...two, images: 'app' })
  expect(shown).toEqual([
    'base-cpu python:3.13-slim',
    'base-gpu nvcr.io/nvidia/cuda:12.6.3-base-ubuntu24.04',
    'app-cpu base-cpu',
    'app-gpu base-gpu',
  ])
  expect((await run(files, { ...two, images: `${prefix}app-gpu` })).shown.map((line) => line.split(' ')[0])).toEqual([
    'base-gpu',
    'app-gpu',
  ])
})

test('an image of the catalogue whose name a variant takes is dropped', async () => {
  const variants = { catalogue: 'true', variants: 'gpu: PYTHON_IMAGE=nvcr.io/nvidia/cuda:13.0.0-base-ubuntu24.04' }
  const { errors, shown } = await run({}, variants)
  expect(errors).toEqual([])
  expect(shown.map((line) => line.split(' ')[0])).toEqual(['base', 'base-gpu', 'builder', 'dev', 'runtime', 'runtime-gpu'])
  expect(shown).toContain('base-gpu nvcr.io/nvidia/cuda:13.0.0-base-ubuntu24.04')
})

test.each(Object.entries({ ...rejectedVariants, ...rejectedCaches }))('%s is one error', async (_, call) => {
  const { stdout, code } = await run(call.files, call.inputs ?? {})
  expect(parseActionErrors(stdout)).toEqual(matchesRejection(call))
  expect(code).toBe(1)
})

const withEngine = typeof testBases() === 'string' ? describe.skip : describe
withEngine('variants in a registry', () => {
  afterAll(() => removeImages(prefix))

  test.each([
    ['tag', { app: ['1', '1-gpu'] }],
    ['name', { app: ['1'], 'app-cpu': ['1'], 'app-gpu': ['1'] }],
  ])('the suffix is in the %s, and the plain variant has the plain one too', async (suffix, wanted) => {
    const registry = await startRegistry()
    try {
      const tree = {
        'docker/base.Dockerfile': 'FROM scratch\nARG KIND=cpu\nCOPY ${KIND} /kind\n',
        'docker/app.Dockerfile': 'FROM base\nCOPY mark /\n',
        ...{ cpu: `cpu ${suffix}`, gpu: `gpu ${suffix}`, mark: suffix },
      }
      const asked: Record<string, string> =
        suffix === 'tag' ? { variants: 'gpu: KIND=gpu' } : { variants: 'cpu: KIND=cpu\ngpu: KIND=gpu', 'default-variant': 'cpu' }
      const place = `${registry.address}/${suffix}`
      const inputs = { ...asked, 'variant-suffix': suffix, mode: 'build', push: 'true', registry: place, tags: '1' }
      const { errors, outputs } = await run(tree, inputs)
      expect(errors).toEqual([])
      const layersOf = async (image: string, tag: string) => {
        const accept = 'application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json'
        const answer = await fetch(`http://${registry.address}/v2/${suffix}/${prefix}${image}/manifests/${tag}`, {
          headers: { accept },
        })
        return ((await answer.json()) as { layers: { digest: string }[] }).layers.map(({ digest }) => digest)
      }
      for (const [image, tags] of Object.entries(wanted)) {
        const answer = await fetch(`http://${registry.address}/v2/${suffix}/${prefix}${image}/tags/list`)
        expect(((await answer.json()) as { tags: string[] }).tags.sort()).toEqual(tags)
      }
      const images = JSON.parse(outputs.images ?? '{}') as Record<string, { reference: string; tags: string[] }>
      const own = suffix === 'tag' ? `${prefix}app:1-gpu` : `${prefix}app-gpu:1`
      expect(images['app-gpu']?.reference).toBe(`${place}/${own}`)
      const [name, tag] = suffix === 'tag' ? ['app', '1-gpu'] : ['app-gpu', '1']
      // Each is built on the base of the same variant.
      const [base] = await layersOf(name.replace('app', 'base'), tag)
      expect((await layersOf(name, tag))[0]).toBe(base)
      expect((await layersOf('app', '1'))[0]).not.toBe(base)
    } finally {
      await registry.close()
    }
  })
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { parseDockerfile } from '../../src/dockerfile/analyze.js'
import { inferGraph } from '../../src/graph/image-graph.js'
import { rejectForeignParents } from '../../src/platforms/reject-foreign-parents.js'
import { containerdEngine, removeImages, runDocker, startRegistry, testBases } from '../support/engine.js'

const withEngine = typeof testBases() === 'string' ? describe.skip : describe
const prefix = `t${randomUUID().slice(0, 8)}-`
const secret = randomUUID()
const containerd = containerdEngine()
let registry: Awaited<ReturnType<typeof startRegistry>>

interface ImageOutput {
  readonly digest: string
  readonly platforms: Readonly<Record<string, string>>
}
type Manifest = Readonly<{
  manifests: { digest: string; platform: { architecture: string } }[]
  config: { digest: string }
  layers: { digest: string }[]
}>

/** No step runs, so that neither QEMU nor a node of the other platform is needed. */
async function build(space: string, files: Record<string, string>, more: { inputs?: object; env?: Record<string, string> } = {}) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, {
    'docker/a.Dockerfile': 'FROM scratch AS amd64\nCOPY one /a\nFROM scratch AS arm64\nCOPY two /a\nFROM $TARGETARCH\n',
    'docker/b.Dockerfile': 'FROM --platform=$TARGETPLATFORM a:1\nARG TARGETARCH\nENV FOR=$TARGETARCH\nCOPY mark /b\n',
    one: 'one',
    two: 'two',
    mark: space,
    ...files,
  })
  const registryName = `${registry.address}/${space}`
  const inputs = {
    catalogue: 'false',
    prefix,
    registry: registryName,
    platforms: 'linux/amd64, linux/arm64',
    tags: '1 latest',
    secrets: `word=${secret}`,
    push: 'true',
    ...more.inputs,
  }
  const result = await runAction({ action: 'action-build-images', workspace, inputs, env: more.env ?? {} })
  const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'))
  return { ...result, errors, images: JSON.parse(result.outputs.images ?? '{}') as Record<string, ImageOutput> }
}

const accept = ['index.v1', 'manifest.v1'].map((type) => `application/vnd.oci.image.${type}+json`)
const docker = ['list.v2', 'v2'].map((type) => `application/vnd.docker.distribution.manifest.${type}+json`)

async function read<T = Manifest>(path: string): Promise<T | undefined> {
  const answer = await fetch(`http://${registry.address}/v2/${path}`, { headers: { accept: [...accept, ...docker].join() } })
  return answer.ok ? ((await answer.json()) as T) : undefined
}

withEngine('several platforms in one step, of images without RUN', () => {
  beforeAll(async () => {
    registry = await startRegistry()
  })
  afterAll(async () => {
    await registry.close()
    removeImages(prefix)
    if (containerd !== undefined) removeImages(prefix, containerd)
  })

  test('each image is one index, whose parts stand on the parents of their platform', async () => {
    const { errors, images, stdout, summary } = await build('levels', {})
    expect(errors).toEqual([])
    expect(Object.keys(images)).toEqual(['a', 'b'])
    const layers: Record<string, string[]> = {}
    for (const [image, { digest, platforms }] of Object.entries(images)) {
      const name = `levels/${prefix}${image}`
      const index = await read(`${name}/manifests/1`)
      expect(await read(`${name}/manifests/latest`)).toEqual(index)
      expect(await read(`${name}/manifests/${digest}`)).toEqual(index)
      expect(index?.manifests.map(({ digest: each }) => each)).toEqual(Object.values(platforms))
      expect(index?.manifests.map(({ platform }) => platform.architecture)).toEqual(['amd64', 'arm64'])
      for (const [platform, each] of Object.entries(platforms)) {
        const manifest = await read(`${name}/manifests/${each}`)
        layers[`${image} ${platform}`] = manifest?.layers.map((layer) => layer.digest) ?? []
        const config = await read<{ architecture: string; config: { Env: string[] } }>(
          `${name}/blobs/${manifest?.config.digest ?? ''}`,
        )
        expect(`linux/${config?.architecture ?? ''}`).toBe(platform)
        if (image === 'b') expect(config?.config.Env).toContain(`FOR=${platform.slice(6)}`)
      }
    }
    expect(layers['a linux/amd64']).not.toEqual(layers['a linux/arm64'])
    for (const platform of ['linux/amd64', 'linux/arm64'])
      expect(layers[`b ${platform}`]?.slice(0, 1)).toEqual(layers[`a ${platform}`])
    expect(summary).toContain('## Secret scan (linux/arm64)')
    // The plain name in the engine is for this machine.
    const name = `${registry.address}/levels/${prefix}b:1`
    const architectures = ['', '-linux-amd64', '-linux-arm64'].map((suffix) =>
      runDocker('image', 'inspect', '--format', '{{.Architecture}}', `${name}${suffix}`),
    )
    expect(architectures).toEqual([process.arch === 'arm64' ? 'arm64' : 'amd64', 'amd64', 'arm64'])
    expect(stdout.indexOf('Building for linux/amd64')).toBeLessThan(stdout.indexOf('pushing to'))
  })

  test('a secret in one platform keeps all from the registry', async () => {
    const { errors } = await build('leaking', { two: secret })
    expect(errors).toEqual([expect.stringMatching(/A secret was found in a, layer 1 of 1: a/)])
    expect(await read(`leaking/${prefix}a/tags/list`)).toBeUndefined()
  })

  const withContainerd = containerd === undefined ? test.skip : test
  withContainerd('the containerd image store keeps the provenance of each platform', async () => {
    const { errors, images } = await build('attested', {}, { env: { DOCKER_HOST: containerd ?? '' } })
    expect(errors).toEqual([])
    const index = await read(`attested/${prefix}b/manifests/${images.b?.digest ?? ''}`)
    expect(index?.manifests.map(({ platform }) => platform.architecture)).toEqual(['amd64', 'unknown', 'arm64', 'unknown'])
  })
})

test.each([
  ['FROM --platform=$BUILDPLATFORM x-a', 'linux/riscv64', /c\.Dockerfile:1: `FROM --platform` takes .* for linux\//],
  ['FROM --platform=linux/arm64 x-a', 'linux/amd64', /for linux\/arm64, but linux\/amd64 is built/],
  ['FROM --platform=${TARGETPLATFORM} x-a', 'linux/amd64', undefined],
  ['ARG P=linux/amd64\nFROM --platform=$P x-a', 'linux/amd64', undefined],
  ['ARG P\nFROM --platform=${P:-arm64} x-a', 'linux/arm64', undefined],
  ['ARG P=arm64\nFROM --platform=$P x-a', 'linux/amd64', /for arm64, but linux\/amd64 is built/],
  ['FROM --platform=$BUILDPLATFORM golang AS build\nFROM x-a', 'linux/riscv64', undefined],
] as const)('%s for %s', (text, platform, error) => {
  const dockerfiles = Object.entries({ a: 'FROM scratch\n', c: text }).map(([image, source]) => {
    const path = `docker/${image}.Dockerfile`
    return parseDockerfile({ image, path, displayPath: path, isFromCatalogue: false, text: source }, new Map(), platform)
  })
  const nodes = inferGraph(dockerfiles, { prefix: 'x-', registries: [''], tags: ['latest'] }, new Map())
  const check = () => rejectForeignParents(nodes, platform)
  if (error === undefined) expect(check).not.toThrow()
  else expect(check).toThrow(error)
})

import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { removeImages, runDocker, startRegistry, testBases } from '../action-build-images/test/support/engine.js'
import { writeTree } from '../shared/test/support/run-action.js'
import type { ActHarness } from './support/act-harness.js'
import { startActHarness } from './support/act-harness.js'
import { readmeSnippet } from './support/readme-snippet.js'

/** Runs the reusable workflow `images.yml` under act: one job for each image, and one that publishes. */
const withEngine = typeof testBases() === 'string' ? describe.skip : describe
const root = fileURLToPath(new URL('..', import.meta.url))
const prefix = `t${randomUUID().slice(0, 8)}-`

withEngine('images in separate jobs', () => {
  let registry: Awaited<ReturnType<typeof startRegistry>>
  let harness: ActHarness

  beforeAll(async () => {
    registry = await startRegistry()
    const call = (job: string, inputs: string) =>
      `  ${job}:\n    permissions: {contents: read, packages: write}\n    uses: eleanor/actions/.github/workflows/images.yml@v1\n    with: {${inputs}}\n`
    const images = (lines: readonly string[]) =>
      ['[tool.eleanor.images]', `prefix = "${prefix}"`, 'catalogue = false', ...lines, ''].join('\n')
    const outputsEnv = 'env: {IMAGES: "${{ needs.pushed.outputs.images }}", PLAN: "${{ needs.planned.outputs.plan }}"}'
    const chain = Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((number) => [
        `deep/i${number}.Dockerfile`,
        `FROM ${number === 1 ? 'scratch' : `i${number - 1}`}\nCOPY mark /m${number}\n`,
      ]),
    )
    const folder = join(mkdtempSync(join(tmpdir(), 'eleanor-images-')), 'framework')
    writeTree(folder, {
      ...chain,
      '.github/workflows/images.yml': [
        'on: push\njobs:\n',
        call('pushed', "requirements-mode: compile, tags: '{version}', version: 1.2.3"),
        call('planned', 'requirements-mode: compile, dry-run: true'),
        `  report:\n    needs: [pushed, planned]\n    runs-on: ubuntu-latest\n    steps:\n      - id: report\n        ${outputsEnv}\n`,
        '        run: |\n          echo "pushed=$IMAGES" >>"$GITHUB_OUTPUT"\n          echo "planned=$PLAN" >>"$GITHUB_OUTPUT"\n',
      ].join(''),
      '.github/workflows/deep.yml': `on: push\njobs:\n${call('deep', 'requirements-mode: none, config: deep')}`,
      'eleanor.toml': images([
        `registry = "${registry.address}/team"`,
        'client = "shop:app"',
        'client-directory = "src/shop_client"',
        'client-requirements = "requirements/base.txt"',
        '[tool.eleanor.requirements]',
        'engine = "uv"',
      ]),
      'deep/eleanor.toml': images([`registry = "${registry.address}/deep"`, 'directory = "."']),
      'requirements/in/base.in': 'six==1.17.0\n',
      // The first job writes the lock, which is not committed.
      '.gitignore': 'requirements/*.txt\n',
      // Without FastAPI, which would have to be installed. Each job generates the client for its image.
      'src/shop.py':
        'class App:\n    def openapi(self):\n        return {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": {}}\napp = App()\n',
      'docker/base.Dockerfile': 'FROM scratch\nCOPY requirements/base.txt src/shop_client/openapi.json /\n',
      'docker/app.Dockerfile': `FROM ${prefix}base\nCOPY mark /\n`,
      'docker/other.Dockerfile': 'FROM scratch\nCOPY mark /other\n',
      mark: prefix,
    })
    harness = await startActHarness(folder)
  })
  afterAll(async () => {
    await Promise.all([harness.close(), registry.close()])
    removeImages(prefix)
  })

  const tagsOf = async (path: string) => {
    const answer = await fetch(`http://${registry.address}/v2/${path}/tags/list`)
    return answer.ok ? ((await answer.json()) as { tags: string[] | null }).tags : null
  }

  test('images are built level by level from the locks of the first job, and tagged by the last job', async () => {
    const result = await harness.run('images.yml')
    if (!result.ok) throw new Error(readFileSync(result.log, 'utf8'))
    const reported = (name: string) =>
      result.outputs.find((each) => each.job.includes('report') && each.name === name)?.value ?? ''
    const images = JSON.parse(reported('pushed')) as Record<string, { digest: string; reference: string }>
    expect(Object.keys(images).sort()).toEqual(['app', 'base', 'other'])
    for (const [name, { reference }] of Object.entries(images)) {
      expect(reference).toBe(`${registry.address}/team/${prefix}${name}:1.2.3`)
      expect(await tagsOf(`team/${prefix}${name}`)).toEqual(['1.2.3'])
    }
    expect(JSON.parse(reported('planned'))).toMatchObject({ images: [{ name: 'base', state: 'planned' }, {}, {}] })
  }, 300_000)

  test('the plan rejects a graph of eleven levels and suggests a fix', async () => {
    const result = await harness.run('deep.yml')
    expect([result.ok, result.failed?.step]).toEqual([false, 'Reject a graph with too many levels'])
    expect(await tagsOf(`deep/${prefix}i1`)).toBeNull()
  })
})

withEngine('the examples of the README for images', () => {
  let registry: Awaited<ReturnType<typeof startRegistry>>
  let harness: ActHarness

  beforeAll(async () => {
    registry = await startRegistry()
    const folder = join(mkdtempSync(join(tmpdir(), 'eleanor-snippets-')), 'snippets')
    const step = readmeSnippet('A single action').replace('ghcr.io/your-name', `${registry.address}/single`)
    writeTree(folder, {
      '.github/workflows/platforms.yml': readmeSnippet('Images for two platforms'),
      '.github/workflows/single.yml': `on: push\njobs:\n  single:\n    runs-on: ubuntu-latest\n${step.replaceAll(/^/gm, '    ').trimEnd()}\n`,
      // A step that only copies files can be built for a platform that this machine cannot run.
      'docker/base.Dockerfile': 'FROM scratch\nARG TARGETARCH\nCOPY mark-$TARGETARCH /\n',
      'eleanor.toml': `[tool.eleanor.images]\nregistry = "${registry.address}/platforms"\nplatforms = ["linux/amd64", "linux/arm64"]\nprefix = "${prefix}"\ncatalogue = false\n`,
      'mark-amd64': prefix,
      'mark-arm64': prefix,
    })
    harness = await startActHarness(folder)
  })
  afterAll(async () => {
    await Promise.all([harness.close(), registry.close()])
    removeImages(prefix)
  })

  const manifest = async (path: string) => {
    const kinds = [
      'oci.image.index.v1',
      'oci.image.manifest.v1',
      'docker.distribution.manifest.list.v2',
      'docker.distribution.manifest.v2',
    ]
    const accept = kinds.map((kind) => `application/vnd.${kind}+json`).join(', ')
    const answer = await fetch(`http://${registry.address}/v2/${path}`, { headers: { accept } })
    return (await answer.json()) as { manifests?: { platform: { architecture: string } }[]; layers?: object[] }
  }

  test('a pushed tag builds two platforms on runners of their own', async () => {
    const result = await harness.run('platforms.yml')
    if (!result.ok) throw new Error(readFileSync(result.log, 'utf8'))
    for (const tag of ['0.1.0', 'latest']) {
      const { manifests = [] } = await manifest(`platforms/${prefix}base/manifests/${tag}`)
      const architectures = manifests.map(({ platform }) => platform.architecture)
      expect([tag, architectures.filter((name) => name !== 'unknown').sort()]).toEqual([tag, ['amd64', 'arm64']])
    }
    expect(harness.git('tag', '--list')).toBe('v0.1.0')
  }, 300_000)

  test('a single action builds and pushes', async () => {
    const result = await harness.run('single.yml', { env: { ELEANOR_CONFIG_IMAGES_PLATFORMS: 'linux/amd64' } })
    if (!result.ok) throw new Error(readFileSync(result.log, 'utf8'))
    expect((await manifest(`single/${prefix}base/manifests/latest`)).layers).toHaveLength(1)
  })
})

withEngine('the monorepo with a bake file', () => {
  test('its targets are built in separate jobs and pushed with their tags', async () => {
    const registry = await startRegistry()
    const harness = await startActHarness(join(root, 'example-monorepo'))
    const namespace = `${registry.address}/${prefix}team`
    // Nothing runs in these images, therefore an empty base image is enough, and quickly pushed.
    const base = `${prefix}python:empty`
    const archive = join(mkdtempSync(join(tmpdir(), 'eleanor-empty-')), 'empty.tar')
    execFileSync('tar', ['-C', mkdtempSync(join(tmpdir(), 'eleanor-empty-')), '-cf', archive, '.'])
    runDocker('import', archive, base)
    try {
      const env = {
        REGISTRY: namespace,
        ELEANOR_CONFIG_IMAGES_REGISTRY: namespace,
        ELEANOR_CONFIG_IMAGES_BASE_IMAGES: `python=${base}`,
      }
      const result = await harness.run('images.yml', { env })
      if (!result.ok) throw new Error(readFileSync(result.log, 'utf8'))
      const images = JSON.parse(result.outputs.findLast(({ name }) => name === 'images')?.value ?? '{}') as Record<string, object>
      expect(images).toMatchObject({
        base: { reference: `${namespace}/monorepo-base:latest` },
        worker: { reference: `${namespace}/monorepo-worker:latest` },
      })
    } finally {
      await Promise.all([harness.close(), registry.close()])
      removeImages(prefix)
    }
  }, 180_000)
})
